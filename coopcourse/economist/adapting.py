"""One update of each level: people lean to the hours that paid, the planner to rates that did good.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.chances import draw, entropy_slope, softmax
from coopcourse.economist.minds import LEVELS, RATES, Minds, Tempo
from coopcourse.economist.network import Weights, backward, forward
from coopcourse.economist.objectives import Objective
from coopcourse.economist.onestep import Economy, Outcome, outcome_of
from coopcourse.economist.schedules import Array
from coopcourse.economist.taxes import share_out, slices

Ints = NDArray[np.intp]

UNIT = 30.0  # coin to one unit of reward
BATCH = 64  # schedules tried at once


def adapt(minds: Minds, economy: Economy, tempo: Tempo, *, rng: np.random.Generator) -> Minds:
    """Let people try hours under schedules the planner would try, and lean to what paid.

    The reward is coin after tax, less effort; what is handed back is the same whatever one does.

    >>> from coopcourse.economist import economy
    >>> from coopcourse.economist.minds import new_minds
    >>> rng = np.random.default_rng(1)
    >>> minds = adapt(new_minds(7, rng=rng), economy(), Tempo.patient(), rng=rng)
    >>> minds.people.steps, minds.planner.steps
    (1, 0)
    """
    rates = propose(minds.planner.weights, rng=rng)
    seen = _situations(economy, rates)
    layers = forward(minds.people.weights, seen)
    chances = softmax(layers[-1])
    level = draw(chances, rng=rng)
    reward = _rewards(economy, level.reshape(BATCH, -1), rates).reshape(-1)
    guesses = forward(minds.guess.weights, seen)
    missed = reward - guesses[-1][:, 0]
    slope = _lean(chances, level, missed) + tempo.curiosity * entropy_slope(chances)
    people = backward(minds.people.weights, layers, slope / len(seen))
    guess = backward(minds.guess.weights, guesses, missed[:, None] / len(seen))
    return Minds(
        minds.people.climb(people, tempo.people), minds.guess.climb(guess, 0.01), minds.planner
    )


def govern(
    minds: Minds, economy: Economy, objective: Objective, tempo: Tempo, *, rng: np.random.Generator
) -> tuple[Minds, float]:
    """Let the planner try schedules on people as they are, and lean to what its objective liked.

    Returns the minds and the mean of the objective.

    >>> from coopcourse.economist import economy
    >>> from coopcourse.economist.minds import new_minds
    >>> rng = np.random.default_rng(1)
    >>> from coopcourse.economist.objectives import equal_and_productive
    >>> minds, measured = govern(
    ...     new_minds(7, rng=rng), economy(), equal_and_productive, Tempo.patient(), rng=rng)
    >>> minds.planner.steps, measured > 0
    (1, True)
    """
    (scores,) = minds.planner.weights
    chances = softmax(scores)
    choice = draw(np.tile(chances, (BATCH, 1, 1)), rng=rng)  # (schedules, brackets)
    rates = RATES[choice]
    level = draw(softmax(forward(minds.people.weights, _situations(economy, rates))[-1]), rng=rng)
    values = objective(_outcome(economy, level.reshape(BATCH, -1), rates))
    better = (values - values.mean()) / (values.std() + 1e-9)
    chosen = choice[..., None] == np.arange(len(RATES))
    slope = (better[:, None, None] * (chosen - chances)).mean(axis=0)
    slope = slope + tempo.doubt * entropy_slope(chances)
    planner = minds.planner.climb((np.asarray(slope),), tempo.planner)
    return Minds(minds.people, minds.guess, planner), float(values.mean())


def propose(scores: Weights, *, rng: np.random.Generator) -> Array:
    """Schedules that a planner with these scores would try; (schedules, brackets).

    >>> propose((np.zeros((7, 21)),), rng=np.random.default_rng(1)).shape
    (64, 7)
    """
    return RATES[draw(np.tile(softmax(scores[0]), (BATCH, 1, 1)), rng=rng)]


def _situations(economy: Economy, rates: Array) -> Array:
    """What each person sees under each schedule: skill and rates; (schedules x people, inputs)."""
    skills = np.asarray(economy.skills)
    skills = (skills - skills.mean()) / (skills.std() + 1e-9)
    people = len(skills)
    return np.column_stack([np.tile(skills, len(rates)), np.repeat(rates, people, axis=0)])


def _outcome(economy: Economy, level: Ints, rates: Array) -> Outcome:
    return outcome_of(economy, level * economy.most_hours // (LEVELS - 1), rates)


def _rewards(economy: Economy, level: Ints, rates: Array) -> Array:
    outcome = _outcome(economy, level, rates)
    due = (slices(outcome.income, economy.cutoffs) * rates[:, None]).sum(axis=-1)
    handed_back = share_out(due)
    return np.asarray((outcome.utility - handed_back) / UNIT)


def _lean(chances: Array, level: Ints, missed: Array) -> Array:
    """The slope of the mean reward in the scores: towards what paid more than was guessed."""
    chosen = level[:, None] == np.arange(LEVELS)
    return np.asarray(missed[:, None] * (chosen - chances))


def likeliest(minds: Minds, economy: Economy, rates: ArrayLike) -> Outcome:
    """The outcome when all work the hours they like best, as far as they have learned.

    >>> from coopcourse.economist import economy
    >>> from coopcourse.economist.minds import new_minds
    >>> minds = new_minds(7, rng=np.random.default_rng(1))
    >>> likeliest(minds, economy(), [0.5] * 7).hours.shape
    (4,)
    """
    levels = np.asarray(rates, np.float64)[None]
    scores = forward(minds.people.weights, _situations(economy, levels))[-1]
    outcome = _outcome(economy, scores.argmax(axis=1)[None], levels)
    return Outcome(outcome.hours[0], outcome.income[0], outcome.coin[0], outcome.utility[0])
