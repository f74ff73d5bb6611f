"""A schedule drawn as the staircase it is, with everybody on the step they chose.

Chapter: notebooks/11-institutions
"""

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import ArrayLike

from coopcourse.economist.schedules import Schedule
from coopcourse.economist.taxes import marginal_rate
from coopcourse.figures import PALETTE, axes, styled

WIDEST = 420.0  # coin on the axis


@styled
def staircase(tax: Schedule, income: ArrayLike, *, ax: Axes | None = None) -> Axes:
    """The rate on the next coin at every income, and a dot for each person's income."""
    ax = axes(height=2.8) if ax is None else ax
    edges = np.append(tax.cutoffs, WIDEST)
    ax.stairs(100 * np.asarray(tax.rates), np.maximum.accumulate(np.minimum(edges, WIDEST)))
    earned = np.asarray(income, dtype=np.float64)
    at = 100 * marginal_rate(earned, tax)
    ax.plot(earned, at, "o", color=PALETTE["vermilion"], markersize=7, alpha=0.8, clip_on=False)
    ax.set(xlim=(0, WIDEST), ylim=(-3, 105), xlabel="Income, coin", ylabel="Rate on the next coin")
    ax.set_xticks((0, 100, 200, 300, 400))
    ax.set_yticks((0, 50, 100), ("0", "50 %", "100 %"))
    return ax
