"""Shifting income from one year to the next: whom does it save taxes, and under which schedules?

Under a schedule that rises, tax is a convex function of income, so an even income is taxed least.
Under one that falls it is the other way round.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.economist.schedules import Array, Schedule
from coopcourse.economist.taxes import tax_due


def swing_tax(income: ArrayLike, swing: ArrayLike, tax: Schedule) -> Array:
    """The mean yearly tax of who earns income + swing in one year and income - swing in the next.

    Source: Zheng et al. (2020), whose agents learn to game taxes this way.

    >>> from coopcourse.economist import Schedule
    >>> rising = Schedule((0.1, 0.5), (0, 100))
    >>> swing_tax(100, [0, 50], rising).tolist()
    [10.0, 20.0]
    """
    middle, apart = np.asarray(income, np.float64), np.asarray(swing, np.float64)
    return (tax_due(middle + apart, tax) + tax_due(middle - apart, tax)) / 2


def saved_by_swinging(income: ArrayLike, swing: ArrayLike, tax: Schedule) -> Array:
    """What a swing saves a year beside an even income; below 0 where it costs.

    >>> from coopcourse.economist import Schedule
    >>> falling = Schedule((0.5, 0.1), (0, 100))
    >>> float(saved_by_swinging(100, 100, falling))
    20.0
    """
    return np.asarray(swing_tax(income, 0.0, tax) - swing_tax(income, swing, tax))
