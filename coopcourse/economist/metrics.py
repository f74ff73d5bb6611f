"""How well off is a society? Its total, how equally it is shared, and what the work cost.

Everything takes numbers of shape (..., people), so one society or many at once, and answers in
shape (...), but for `utility`, which speaks of each person.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]

AVERSION = 0.23  # how fast a further coin loses its charm
LABOUR_COST = 0.21  # utility lost by one unit of labour


def productivity(coin: ArrayLike) -> Array:
    """All the coin there is. Source: Zheng et al. (2020), The AI Economist.

    >>> float(productivity([10, 20, 30, 40]))
    100.0
    """
    total: Array = _purses(coin).sum(axis=-1)
    return total


def gini(coin: ArrayLike) -> Array:
    """The Gini index: 0 when all have the same, 1 when one has everything.

    Half the mean difference between two different people, as a share of the mean. It is the usual
    index times n / (n - 1), so that it reaches 1 in a small society too. Where nobody has anything
    it is 0. Raises ValueError for a debt. Source: Zheng et al. (2020), The AI Economist.

    >>> round(float(gini([10, 20, 30, 40])), 4)
    0.3333
    """
    purses = np.sort(_purses(coin), axis=-1)
    if (purses < 0).any():
        raise ValueError(
            f"The Gini index compares shares of a whole, so nobody may have less than 0; the least "
            f"here is {purses.min():g}. Measure before taxes, or count debts apart."
        )
    people = purses.shape[-1]
    rank = 2.0 * np.arange(people) + 1 - people  # how many one is richer than, less how many poorer
    total = purses.sum(axis=-1) * max(people - 1, 1)
    apart = (purses * rank).sum(axis=-1)
    return np.asarray(np.divide(apart, total, out=np.zeros_like(apart), where=total > 0))


def equality(coin: ArrayLike) -> Array:
    """One less the Gini index: 1 when all have the same. Source: Zheng et al. (2020).

    >>> round(float(equality([10, 20, 30, 40])), 4)
    0.6667
    """
    return np.asarray(1.0 - gini(coin))


def equality_productivity(coin: ArrayLike) -> Array:
    """Equality times productivity, the planner's first objective. Source: Zheng et al. (2020).

    >>> round(float(equality_productivity([10, 20, 30, 40])), 2)
    66.67
    """
    return np.asarray(equality(coin) * productivity(coin))


def utility(
    coin: ArrayLike, labour: ArrayLike, *, cost: float = LABOUR_COST, aversion: float = AVERSION
) -> Array:
    """What each person's coin is worth to them, less what their labour costs; same shape as both.

    (coin^(1 - a) - 1) / (1 - a) - cost x labour, with the logarithm of coin where the aversion a
    is 1. Source: Zheng et al. (2020), where the aversion is .23 and the cost .21.

    >>> round(float(utility(100, 50)), 4)
    33.2321
    """
    purses = _numbers(coin)
    power = 1.0 - aversion
    worth = np.log(purses) if power == 0 else (purses**power - 1.0) / power
    return np.asarray(worth - cost * _numbers(labour))


def inverse_income_weights(income: ArrayLike) -> Array:
    """One weight a person, less the more they have, summing to 1; the shape of `income`.

    Nobody counts more than a person with one coin. Source: Zheng et al. (2020).

    >>> inverse_income_weights([1, 3]).tolist()
    [0.75, 0.25]
    """
    weights = 1.0 / np.maximum(_purses(income), 1.0)
    return np.asarray(weights / weights.sum(axis=-1, keepdims=True))


def inverse_income_welfare(values: ArrayLike, income: ArrayLike) -> Array:
    """The mean of `values`, people weighted by one over their income. Source: Zheng et al. (2020).

    >>> float(inverse_income_welfare([8, 4], income=[1, 3]))
    7.0
    """
    return np.asarray((_purses(values) * inverse_income_weights(income)).sum(axis=-1))


def _numbers(values: ArrayLike) -> Array:
    return np.asarray(values, dtype=np.float64)


def _purses(coin: ArrayLike) -> Array:
    purses = _numbers(coin)
    if not purses.ndim or not purses.shape[-1]:
        raise ValueError("Give one number for each person of a society, like [10, 20, 30].")
    return purses
