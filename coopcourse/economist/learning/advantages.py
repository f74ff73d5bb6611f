"""Was a choice better than expected? The sum of all later surprises, fading with time.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.schedules import Array
from coopcourse.economist.world.land import Ints

PATIENCE = 0.998  # what a reward one step later is worth
TRUST = 0.98  # how far later surprises count


@dataclass(frozen=True)
class Trail:
    """Choices of many people in the order of time, each (choices,).

    `person` chose at step `time` when the reward collected so far was `score` and the future was
    guessed to be worth `guess`.
    """

    person: Ints
    time: NDArray[np.int64]
    score: Array
    guess: Array


@dataclass(frozen=True)
class End:
    """When all paths end: the step, and everybody's score and guess by then, (people,)."""

    time: int
    score: Array
    guess: Array


def advantages(path: Trail, end: End) -> Array:
    """How much better each choice turned out than was guessed; (choices,).

    A choice lasts until the same person's next one, and a reward is the score gained meanwhile.
    Source: generalised advantage estimation, Schulman et al. (2016), for choices that last.

    >>> path = Trail(np.array([0, 0]), np.array([0, 5]), np.array([0.0, 1.0]), np.zeros(2))
    >>> advantages(path, End(5, np.array([3.0]), np.zeros(1))).round(4).tolist()
    [2.9405, 2.0]
    """
    order = np.argsort(path.person, kind="stable")
    person = path.person[order]
    last = np.append(person[1:] != person[:-1], True)
    time = path.time[order].astype(np.float64)
    then = _next(time, last, np.full(len(order), float(end.time)))
    fade = PATIENCE ** (then - time)
    gain = _next(path.score[order], last, end.score[person]) - path.score[order]
    later = _next(path.guess[order], last, end.guess[person])
    surprise = gain + fade * later - path.guess[order]
    better = np.empty(len(order))
    better[order] = _summed(surprise, fade * TRUST, person, last)
    return better


def _next(values: Array, last: NDArray[np.bool_], final: Array) -> Array:
    """The value at the same person's next choice, or the final one."""
    return np.where(last, final, np.append(values[1:], 0))


def _summed(surprise: Array, keep: Array, person: Ints, last: NDArray[np.bool_]) -> Array:
    """Each surprise and the faded sum of those after it, along each person's path."""
    total = surprise.copy()
    ends = np.flatnonzero(last)
    starts = np.append(0, ends[:-1] + 1)
    for back in range(1, int((ends - starts).max(initial=0)) + 1):
        here = ends[ends - starts >= back] - back
        total[here] += keep[here] * total[here + 1]
    return total
