"""A welfare function makes one number of everybody's payoffs, and by that number ranks outcomes.

Each takes payoffs of shape (..., players), so one outcome or many at once, and returns shape (...).
Each makes some comparison between people, and which one shows in what it ignores: adding the same
to everyone, changing one player's units, or stretching the scale for all.

Chapter: notebooks/03-welfare
"""

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.games.ties import Array


def utilitarian(payoffs: ArrayLike) -> Array:
    """The sum of payoffs: one unit counts the same, whoever gets it.

    Source: Harsanyi (1955), Cardinal welfare, individualistic ethics.

    >>> utilitarian([[3, 3], [5, 0]])
    array([6., 5.])
    """
    total: Array = _table(payoffs).sum(axis=-1)
    return total


def egalitarian(payoffs: ArrayLike) -> Array:
    """The payoff of whoever has least.

    Source: Rawls (1971), A Theory of Justice (there about goods that everybody needs).

    >>> egalitarian([[3, 3], [5, 0]])
    array([3., 0.])
    """
    least: Array = _table(payoffs).min(axis=-1)
    return least


def nash_product(payoffs: ArrayLike, *, disagreement: ArrayLike = 0.0) -> Array:
    """The product of what everybody gains over the disagreement point.

    The disagreement point is what each gets if there is no agreement: one number, or one for each
    player. An outcome that leaves somebody below it is worth minus infinity, as that player would
    not sign. Source: Nash (1950), The bargaining problem.

    >>> nash_product([[3, 3], [5, 1]], disagreement=1)
    array([4., 0.])
    """
    gains = _table(payoffs) - np.asarray(disagreement, dtype=np.float64)
    product: Array = np.where((gains >= 0).all(axis=-1), gains.prod(axis=-1), -np.inf)
    return product


def leximin(payoffs: ArrayLike) -> Array:
    """All payoffs from the least to the largest, shape (..., players), to be compared in turn.

    First whoever has least decides; among equals whoever has second least, and so on. No single
    number can do that for every set of outcomes. Source: Sen (1970), Collective Choice and Social
    Welfare.

    >>> leximin([[5, 1, 3], [1, 4, 4]])
    array([[1., 3., 5.],
           [1., 4., 4.]])
    """
    return np.sort(_table(payoffs), axis=-1)


def isoelastic(payoffs: ArrayLike, *, aversion: float) -> Array:
    """The sum of transformed payoffs, each unit counting less the more a player has.

    The generalised utilitarian function with u^(1 - a) / (1 - a), and log(u) at a = 1. Aversion 0
    is the sum, 1 ranks like the product, and a large one nearly like the least payoff. All payoffs
    must be above zero. Source: Atkinson (1970), On the measurement of inequality.

    >>> isoelastic([[3, 3], [5, 1]], aversion=0)
    array([6., 6.])
    """
    table = _positive(payoffs, aversion)
    power = 1 - aversion
    worth = np.log(table) if power == 0 else table**power / power
    total: Array = worth.sum(axis=-1)
    return total


def equal_equivalent(payoffs: ArrayLike, *, aversion: float) -> Array:
    """The payoff that, given to everyone alike, would be as good as these payoffs.

    It ranks like `isoelastic`, in the players' own units, and keeps its digits at any aversion.
    Source: Atkinson (1970), where it is the equally distributed equivalent level.

    >>> equal_equivalent([[4, 1], [2, 2]], aversion=1)
    array([2., 2.])
    """
    table = _positive(payoffs, aversion)
    least = table.min(axis=-1, keepdims=True)  # measured against it, no power overflows
    power = 1 - aversion
    if power == 0:
        worth = np.exp(np.log(table / least).mean(axis=-1))
    else:
        worth = ((table / least) ** power).mean(axis=-1) ** (1 / power)
    equivalent: Array = least[..., 0] * worth
    return equivalent


def _table(payoffs: ArrayLike) -> Array:
    table = np.asarray(payoffs, dtype=np.float64)
    if not table.ndim:
        raise ValueError(f"Give one payoff for each player, like [3, 1], not the number {table:g}.")
    return table


def _positive(payoffs: ArrayLike, aversion: float) -> Array:
    table = _table(payoffs)
    if aversion < 0:
        raise ValueError(f"Inequality aversion is 0 or more, not {aversion:g}.")
    if (table <= 0).any():
        raise ValueError(
            f"Aversion to inequality compares ratios of payoffs, so all must be above zero; the "
            f"least here is {table.min():g}. Count payoffs from a point that is zero for everyone."
        )
    return table
