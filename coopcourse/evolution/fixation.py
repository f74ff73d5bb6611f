"""One mutant's descendants take over, or die out: the chance that they take over, exactly.

All sums are taken over logarithms, so that a chance of 1e-400 is small and not nothing.

Chapter: notebooks/05a-evolution
"""

import math
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array, earnings

Process: TypeAlias = Literal["moran", "fermi"]


def fixation_probability(
    payoff: ArrayLike,
    size: int,
    *,
    process: Process = "moran",
    strength: float,
    initial: int = 1,
    log: bool = False,
) -> float:
    """The chance that `initial` players of strategy 0 take over a population of `size`.

    `payoff` is 2 x 2, strategy 0 first. In the "moran" process fitness is
    1 - strength + strength * payoff, and must stay above 0; in "fermi", pairwise comparison, one
    copies another with chance 1 / (1 + exp(-strength * (their payoff - mine))). With `log` the
    natural logarithm is returned, which tells chances apart that are too small for a number.
    Raises ValueError with advice. Source: Nowak and others (2004); Traulsen, Nowak and Pacheco
    (2006), Stochastic dynamics of invasion and fixation.

    >>> round(fixation_probability([[2, -1], [3, 0]], 100, strength=0), 6)  # drift: 1/size
    0.01
    >>> fixation_probability([[2, -1], [3, 0]], 100, process="fermi", strength=10, log=True)
    -1020.0000335318911
    """
    _demand_initial(initial, size)
    steps = log_odds(payoff, size, process=process, strength=strength)
    chance = log_fixation(steps, initial)
    return chance if log else math.exp(chance)


def log_odds(payoff: ArrayLike, size: int, *, process: Process, strength: float) -> Array:
    """The log of T-/T+, odds of losing over gaining one, with 1 to size - 1 of strategy 0.

    >>> log_odds([[1, 1], [1, 1]], 4, process="moran", strength=0.5)
    array([0., 0., 0.])
    """
    if process not in ODDS:
        raise ValueError(f"The process {process!r} is unknown; choose one of {', '.join(ODDS)}.")
    if not strength >= 0:
        raise ValueError(f"Selection has a strength of 0 or more; strength={strength}. Try 0.1.")
    return ODDS[process](earnings(payoff, size), strength)


def log_fixation(steps: Array, initial: int = 1) -> float:
    """The log chance to win from `initial`, given the log odds of losing at each count.

    This holds for any process that gains or loses one at a time. Source: Karlin and Taylor (1975),
    A First Course in Stochastic Processes.

    >>> round(float(np.exp(log_fixation(np.zeros(9), initial=3))), 6)
    0.3
    """
    walls = np.zeros(len(steps) + 1)  # logs of the products of odds, the empty one first
    np.cumsum(steps, out=walls[1:])
    top = walls.max()
    climbed = np.logaddexp.reduce(walls[:initial])
    return float(climbed - top - math.log(np.exp(walls - top).sum()))


def _moran(paid: Array, strength: float) -> Array:
    fitness = 1 - strength + strength * paid
    if not (fitness > 0).all():
        raise ValueError(
            f"Fitness 1 - strength + strength * payoff falls to {fitness.min():.3g}; it must stay "
            f"above 0. Try a strength below {1 / (1 - paid.min()):.3g}, or process='fermi'."
        )
    logs = np.log(fitness)
    return logs[1] - logs[0]  # type: ignore[no-any-return]


def _fermi(paid: Array, strength: float) -> Array:
    return strength * (paid[1] - paid[0])  # type: ignore[no-any-return]


ODDS: Mapping[str, Callable[[Array, float], Array]] = {"moran": _moran, "fermi": _fermi}


def _demand_initial(initial: int, size: int) -> None:
    if not 0 <= initial <= size:
        raise ValueError(
            f"Between 0 and {size} of {size} can hold strategy 0 at first; initial={initial}."
        )
