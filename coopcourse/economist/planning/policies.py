"""Tax policies for one population: none, the federal one, two by formula, one searched for.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.economist.learning.choosing import Learner
from coopcourse.economist.learning.playing import Agents
from coopcourse.economist.learning.school import Timetable, one_of, school
from coopcourse.economist.planning.formula import ELASTICITIES, formula_at_rest, seen_elasticity
from coopcourse.economist.planning.surface import climb
from coopcourse.economist.planning.trials import try_out
from coopcourse.economist.schedules import Array

POLICIES = (
    *("free market", "US federal", "Saez", "Saez, best elasticity"),
    *("learned at once", "learned in step"),
)


@dataclass(frozen=True)
class Proposals:
    """What is proposed to a population: the formula's `schedules` and those `learned` at once.

    `schedules` are (elasticities, brackets), one for each of `elasticities`, of which the first is
    the one that was `seen`.
    """

    elasticities: Array
    schedules: Array
    learned: Array


def propose_policies(
    learner: Learner, labour: float, *, rng: np.random.Generator, scale: int = 8
) -> Proposals:
    """What the formula and a search propose for a population to which labour costs so much.

    The formula is set, and set again once people have practised under what it said; the search
    takes people as they are. `scale` sets how many worlds all trials have.
    """
    agents = Agents(learner.chooser.weights, labour)
    seen = seen_elasticity(try_out(agents, rng.random((16 * scale, 7)), 1, rng=rng))
    tried = np.array([seen, *ELASTICITIES])
    early = formula_at_rest(agents, tried, worlds=2 * scale, rng=rng)
    used = practised(learner, early, labour, terms=2 * scale, rng=rng)
    schedules = formula_at_rest(used, tried, worlds=2 * scale, rng=rng)
    return Proposals(tried, schedules, search(agents, rng=rng, scale=scale))


def best_of(agents: Agents, schedules: Array, *, worlds: int, rng: np.random.Generator) -> int:
    """Which schedule has the highest mean of equality times productivity in so many worlds.

    >>> from coopcourse.economist import trained_agents
    >>> best_of(trained_agents(), np.zeros((1, 7)), worlds=1, rng=np.random.default_rng(1))
    0
    """
    return int(try_out(agents, schedules, worlds, rng=rng).value.mean(axis=1).argmax())


def practised(
    learner: Learner, schedules: Array, labour: float, *, terms: int, rng: np.random.Generator
) -> Agents:
    """People after some tax periods under one or another of these schedules.

    >>> from coopcourse.economist.learning.choosing import new_learner
    >>> rng = np.random.default_rng(1)
    >>> practised(new_learner(rng=rng), np.zeros((1, 7)), 0.21, terms=0, rng=rng).labour
    0.21
    """
    lessons = school(learner, one_of(schedules, labour), Timetable.again(terms), rng=rng)
    for lesson in lessons:
        learner = lesson.learner
    return Agents(learner.chooser.weights, labour)


def search(agents: Agents, *, rng: np.random.Generator, scale: int = 8) -> Array:
    """Rates with the highest equality times productivity for people as they are; (brackets,).

    The tops of all rounds of the search are compared in worlds of their own.
    """

    def attempt(rates: Array) -> tuple[Array, Array]:
        trials = try_out(agents, rates, 1, rng=rng)
        return trials.value[:, 0], trials.luck[:, 0]

    tops = np.array(climb(attempt, 7, trials=32 * scale, rng=rng))
    return np.asarray(tops[best_of(agents, tops, worlds=8 * scale, rng=rng)])
