"""An episode: cooks move step by step until all is delivered, each with a mind of her own.

Chapter: notebooks/08-understanding
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from coopcourse.understanding.delegation.beliefs import BETA, Belief
from coopcourse.understanding.delegation.minds import Mind
from coopcourse.understanding.delegation.models import Model
from coopcourse.understanding.kitchen import Setting, State, step
from coopcourse.understanding.planning import Moves, planner_for

LAST = 100  # steps after which an episode is given up


@dataclass(frozen=True)
class Moment:
    """One step of an episode: the state, what each cook believes in it, and how they moved."""

    state: State
    beliefs: tuple[Belief, ...]
    moves: Moves  # empty at the end


def cooking(
    setting: Setting,
    models: Sequence[Model],
    *,
    rng: np.random.Generator,
    beta: float = BETA,
    last: int = LAST,
) -> Iterator[Moment]:
    """Yield the moments of an episode, one cook for each model, until all dishes are delivered.

    The last moment has no moves. After `last` steps the cooks give up.

    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO
    >>> from coopcourse.understanding.delegation.models import BAYESIAN_DELEGATION
    >>> bayesian = [BAYESIAN_DELEGATION] * 2
    >>> story = list(cooking(Setting(OPEN, TOMATO), bayesian, rng=np.random.default_rng(1)))
    >>> story[-1].state.orders
    ()
    """
    planner, state = planner_for(setting.kitchen), setting.start(len(models))
    minds = [
        Mind.at_start(planner, model, state, cook=cook, beta=beta)
        for cook, model in enumerate(models)
    ]
    for _ in range(last):
        if not state.orders:
            break
        moves = tuple(mind.move(state, rng) for mind in minds)
        yield Moment(state, tuple(mind.belief for mind in minds), moves)
        before, state = state, step(setting.kitchen, state, moves)
        minds = [mind.after(before, moves, state) for mind in minds]
    yield Moment(state, tuple(mind.belief for mind in minds), ())


@dataclass(frozen=True)
class Score:
    """How an episode went: steps, share of sub-tasks done, shuffles of an average cook."""

    steps: int
    completion: float
    shuffles: float


def score(setting: Setting, story: Sequence[Moment], last: int = LAST) -> Score:
    """Return the score of an episode; it counts `last` steps when a dish is missing.

    Source: the three measures of Wang et al. (2020).

    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO
    >>> from coopcourse.understanding.delegation.models import BAYESIAN_DELEGATION
    >>> setting, models = Setting(OPEN, TOMATO), [BAYESIAN_DELEGATION] * 2
    >>> score(setting, list(cooking(setting, models, rng=np.random.default_rng(1))))
    Score(steps=27, completion=1.0, shuffles=0.5)
    """
    end = story[-1].state
    steps = last if end.orders else len(story) - 1
    counts = [shuffles([each.state for each in story], cook) for cook in range(len(end.cooks))]
    return Score(steps, setting.progress(end), float(np.mean(counts)))


def shuffles(states: Sequence[State], cook: int) -> int:
    """Return how often a cook undoes the step before.

    She walks back to where she was with nothing taken or put down in between, or she takes a thing
    and puts it back at once, or the reverse. Source: the count in the code of Wang et al. (2020).

    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO, step
    >>> states = [Setting(OPEN, TOMATO).start()]
    >>> for move in ("down", "up"):
    ...     states.append(step(OPEN, states[-1], ("stay", move)))
    >>> shuffles(states, cook=1)
    1
    """
    triples = zip(states, states[1:], states[2:], strict=False)
    return sum(
        _undone(*((each.cooks[cook], each.hands[cook]) for each in three)) for three in triples
    )


def _undone(first: object, then: object, now: object) -> bool:
    return first == now and first != then
