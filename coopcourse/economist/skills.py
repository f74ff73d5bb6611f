"""Some are better at building than others: what the worst, the second worst, ... earn for a house.

Chapter: notebooks/11-institutions
"""

import numpy as np

from coopcourse.economist.schedules import Array

SHAPE = 4.0  # of the Pareto distribution of skill
MOST = 3.0  # no skill is larger
FINE = 20_000  # quantiles in the integral


def ranked_skills(people: int, *, shape: float = SHAPE, most: float = MOST) -> Array:
    """The mean skill of each rank among so many people, the least skilled first; (people,).

    A skill is min(most, 1 + 2 x), where x has density a (1 + x)^(-a - 1). The mean of each rank is
    integrated over the quantiles. Source: the public program of Zheng et al. (2020), which averages
    100,000 draws.

    >>> (10 * ranked_skills(4)).round(1).tolist()
    [11.3, 13.3, 16.5, 22.3]
    """
    if people < 1 or shape <= 0 or most < 1:
        raise ValueError(
            f"Skills need at least one person, a positive shape and a most of 1 or more; "
            f"{people}, {shape:g} and {most:g} came."
        )
    quantile = (np.arange(FINE) + 0.5) / FINE
    skill = np.minimum(most, 1 + 2 * ((1 - quantile) ** (-1 / shape) - 1))
    chance = rank_chances(people, quantile)  # (people, quantiles)
    return np.asarray((chance @ skill) / chance.sum(axis=1))


def rank_chances(people: int, quantile: Array) -> Array:
    """The chance that somebody at each quantile has each rank, lowest first; (people, quantiles).

    >>> rank_chances(2, np.array([0.25])).tolist()
    [[0.75], [0.25]]
    """
    chance = np.ones((1, len(quantile)))
    for _ in range(people - 1):  # one more person is either above or below
        chance = _pad(chance * (1 - quantile), after=1) + _pad(chance * quantile, before=1)
    return chance


def _pad(rows: Array, *, before: int = 0, after: int = 0) -> Array:
    return np.pad(rows, ((before, after), (0, 0)))
