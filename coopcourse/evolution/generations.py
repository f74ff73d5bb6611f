"""When a whole generation dies at once, the chance to take over solves a system of equations.

Chapter: notebooks/05a-evolution
"""

from math import lgamma

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array, earnings


def wright_fisher_chain(payoff: ArrayLike, size: int, *, strength: float) -> Array:
    """The chance to go from each count of strategy 0 to each other one in a generation.

    Shape (size + 1, size + 1). Fitness is 1 - strength + strength * payoff, above 0. Raises
    ValueError with advice. Source: Imhof and Nowak (2006), Evolutionary game dynamics in a
    Wright-Fisher process.

    >>> wright_fisher_chain([[1, 1], [1, 1]], 2, strength=0)[1]
    array([0.25, 0.5 , 0.25])
    """
    fitness = 1 - strength + strength * earnings(payoff, size)  # (2, size - 1)
    if not (fitness > 0).all():
        raise ValueError(f"Fitness falls to {fitness.min():.3g}; try a strength below {strength}.")
    count = np.arange(1, size)
    mine, theirs = count * fitness[0], (size - count) * fitness[1]
    chain = np.zeros((size + 1, size + 1))
    chain[0, 0] = chain[-1, -1] = 1.0
    chain[1:-1] = binomial(size, mine / (mine + theirs))
    return chain


def wright_fisher_fixation(
    payoff: ArrayLike, size: int, *, strength: float, initial: int = 1
) -> float:
    """The chance that `initial` players of strategy 0 take over, generation by generation.

    >>> round(wright_fisher_fixation([[1.05, 1.05], [1, 1]], 50, strength=1), 6)
    0.094116
    """
    chain = wright_fisher_chain(payoff, size, strength=strength)
    inside = chain[1:-1, 1:-1]
    wins = np.linalg.solve(np.eye(size - 1) - inside, chain[1:-1, -1])
    return float(np.concatenate(([0.0], wins, [1.0]))[initial])


def binomial(trials: int, chances: Array) -> Array:
    """The chance of 0 to `trials` successes, for each chance strictly between 0 and 1.

    Shape (chances, trials + 1).

    >>> binomial(2, np.array([0.5]))
    array([[0.25, 0.5 , 0.25]])
    """
    wins = np.arange(trials + 1)
    ways = np.array([lgamma(trials + 1) - lgamma(k + 1) - lgamma(trials - k + 1) for k in wins])
    win, lose = np.log(chances)[:, None], np.log1p(-chances)[:, None]
    return np.exp(ways + wins * win + (trials - wins) * lose)  # type: ignore[no-any-return]
