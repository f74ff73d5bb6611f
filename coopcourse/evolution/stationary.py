"""With rare mutants a population is nearly always of one mind: how often is it of which?

Between two mutations the newcomer has won or died out, so that the population walks from one pure
state to another, and the chances of fixation are its steps.

Chapter: notebooks/05a-evolution
"""

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.chains import stationary_of_logs
from coopcourse.evolution.encounters import Array, demand_size, square


def stationary_distribution(payoff: ArrayLike, size: int, *, strength: float) -> Array:
    """The share of time that each of n strategies holds the whole population, shape (n,).

    Pairwise comparison, with mutations too rare for three strategies to meet; every other strategy
    is as likely a mutant. `payoff` is n x n. Raises ValueError with advice. Source: Fudenberg and
    Imhof (2006), Imitation processes with small mutations.

    >>> shares = stationary_distribution([[2, -1], [3, 0]], 20, strength=0.1)
    >>> shares.round(3)
    array([0.1, 0.9])
    """
    table = square(payoff)
    demand_size(size)
    if not strength >= 0:
        raise ValueError(f"Selection has a strength of 0 or more; strength={strength}. Try 0.1.")
    return stationary_of_logs(log_invasions(table, size, strength=strength))


def log_invasions(payoff: ArrayLike, size: int, *, strength: float) -> Array:
    """The log chance that one mutant `to` takes over a population of `whole`, shape [whole, to].

    Pairwise comparison. The payoff difference is a straight line in the number of mutants, so its
    sum is known without a loop.

    >>> np.exp(log_invasions([[2, -1], [3, 0]], 20, strength=0)).round(6)
    array([[0.05, 0.05],
           [0.05, 0.05]])
    """
    table = square(payoff)
    own, whole = np.diag(table)[None, :], np.diag(table)[:, None]  # of the mutant, of the others
    start = table.T * size - own - whole * (size - 1)  # less this at each count, times count ...
    slope = own - table.T - table + whole
    count = np.arange(size, dtype=np.float64)
    sums = start[..., None] * count + slope[..., None] * (count * (count + 1) / 2)
    walls = -strength / (size - 1) * sums  # log products of odds, (whole, to, size)
    top = walls.max(axis=-1)
    return -top - np.log(np.exp(walls - top[..., None]).sum(axis=-1))  # type: ignore[no-any-return]
