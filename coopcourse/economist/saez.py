"""Saez's formula: tax more where much is to be shared and few are put off from earning.

Raise the rate of one bracket a little. All above its lower edge pay on the slice they have in it,
which moves coin from them to everybody; those whose income ends inside the bracket also earn less.
At the optimum the two balance.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.economist.metrics import inverse_income_weights
from coopcourse.economist.schedules import FEDERAL_CUTOFFS, Array, Schedule, schedule
from coopcourse.economist.taxes import slices


def saez_rate(weight_above: ArrayLike, tail: ArrayLike, elasticity: float) -> Array:
    """The best rate, (1 - G) / (1 - G + A e), 0 where nothing is gained or lost.

    G is the mean welfare weight of those who pay, 1 being everybody's mean; A is how much income
    reacts for each coin of slice; e is the elasticity of income to the share that is kept. Source:
    Saez (2001), Using elasticities to derive optimal income tax rates.

    >>> float(saez_rate(weight_above=0, tail=2, elasticity=0.25))
    0.6666666666666666
    """
    gain = np.maximum(1.0 - np.asarray(weight_above, dtype=np.float64), 0.0)
    whole = gain + np.asarray(tail, dtype=np.float64) * elasticity
    return np.divide(gain, whole, out=np.zeros_like(whole), where=whole > 0)


def saez_schedule(
    incomes: ArrayLike,
    elasticity: float,
    *,
    weights: ArrayLike | None = None,
    cutoffs: tuple[float, ...] = FEDERAL_CUTOFFS,
) -> Schedule:
    """The formula in every bracket, for people with these incomes.

    `weights` tell how much a coin for each person counts, one over the income unless given. A
    bracket that nobody reaches has the rate of the one below it. Source: Saez (2001).

    >>> saez_schedule([50, 150], elasticity=1, cutoffs=(0, 100))
    33.3 % from 0, 14.3 % from 100
    """
    earned = np.asarray(incomes, dtype=np.float64)
    worth = inverse_income_weights(earned) if weights is None else np.asarray(weights, np.float64)
    inside = slices(earned, cutoffs)  # (people, brackets)
    total = inside.sum(axis=0)
    reached = total > 0
    above = (worth / worth.mean()) @ inside / np.where(reached, total, 1.0)
    tail = _ending_here(earned, cutoffs) / np.where(reached, total, 1.0)
    rates = saez_rate(above, tail, elasticity)
    last = max(int(np.count_nonzero(reached)) - 1, 0)
    return schedule(np.where(reached, rates, rates[last]).tolist(), cutoffs)


def _ending_here(earned: Array, cutoffs: tuple[float, ...]) -> Array:
    """The summed incomes of those whose last coin lies in each bracket; (brackets,)."""
    bracket = np.searchsorted(np.asarray(cutoffs), earned, side="left") - 1
    inside = bracket >= 0
    ending = np.bincount(bracket[inside], weights=earned[inside], minlength=len(cutoffs))
    return ending.astype(np.float64)
