"""Taxes take a share of each slice of income and hand the sum back, the same to everybody.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.economist.schedules import Array, Schedule


def slices(income: ArrayLike, cutoffs: ArrayLike) -> Array:
    """How much of an income lies in each bracket; shape (..., brackets) for incomes (...).

    >>> slices([50, 120], [0, 100]).tolist()
    [[50.0, 0.0], [100.0, 20.0]]
    """
    edges = np.asarray(cutoffs, dtype=np.float64)
    widths = np.diff(edges, append=np.inf)
    past = np.asarray(income, dtype=np.float64)[..., None] - edges
    return np.clip(past, 0.0, widths)


def tax_due(income: ArrayLike, schedule: Schedule) -> Array:
    """The tax on an income, or on each of an array of incomes: each slice times its rate, summed.

    A loss pays nothing. Source: Zheng et al. (2020), The AI Economist.

    >>> from coopcourse.economist import US_FEDERAL
    >>> round(float(tax_due(100, US_FEDERAL)), 4)
    18.1745
    """
    return np.asarray(slices(income, schedule.cutoffs) @ np.asarray(schedule.rates))


def marginal_rate(income: ArrayLike, schedule: Schedule) -> Array:
    """The rate on the next coin; 0 after a loss, and the new bracket's rate at its very edge.

    >>> from coopcourse.economist import US_FEDERAL
    >>> marginal_rate([-1, 0, 9.7, 1000], US_FEDERAL).tolist()
    [0.0, 0.1, 0.12, 0.37]
    """
    incomes = np.asarray(income, dtype=np.float64)
    bracket = np.searchsorted(np.asarray(schedule.cutoffs), incomes, side="right")
    return np.asarray(np.array([0.0, *schedule.rates])[bracket])


def average_rate(income: ArrayLike, schedule: Schedule) -> Array:
    """The share of the whole income that is due; 0 for those who earn nothing.

    >>> from coopcourse.economist import Schedule
    >>> average_rate([0, 200], Schedule((0.1, 0.5), (0, 100))).tolist()
    [0.0, 0.3]
    """
    incomes = np.asarray(income, dtype=np.float64)
    due = tax_due(incomes, schedule)
    return np.divide(due, incomes, out=np.zeros_like(due), where=incomes > 0)


def collect(due: ArrayLike, purse: ArrayLike) -> Array:
    """What each pays of the tax that is due, at most what is in their purse; same shape as both.

    Coin that lies in open orders of a market is in no purse, so an order shields it. Source:
    Zheng et al. (2020).

    >>> collect([5, 5], purse=[10, 2]).tolist()
    [5.0, 2.0]
    """
    return np.asarray(np.minimum(due, purse), dtype=np.float64)


def share_out(paid: ArrayLike) -> Array:
    """Each person's equal share of all that is paid; shape (..., people) like `paid`.

    >>> share_out([6, 0]).tolist()
    [3.0, 3.0]
    """
    payments = np.asarray(paid, dtype=np.float64)
    return np.broadcast_to(payments.mean(axis=-1, keepdims=True), payments.shape).copy()


def after_tax(income: ArrayLike, schedule: Schedule) -> Array:
    """The incomes of a society, (..., people), once taxes are paid and shared out equally.

    >>> from coopcourse.economist import flat
    >>> after_tax([0, 100], flat(0.5)).tolist()
    [25.0, 75.0]
    """
    due = tax_due(income, schedule)
    return np.asarray(np.asarray(income, dtype=np.float64) - due + share_out(due))
