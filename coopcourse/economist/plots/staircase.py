"""A schedule drawn as the staircase it is, with everybody on the step they chose.

Chapter: notebooks/11-institutions
"""

from typing import Any

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import ArrayLike

from coopcourse.economist.schedules import Schedule
from coopcourse.economist.taxes import marginal_rate
from coopcourse.figures import PALETTE, axes, styled

WIDEST = 420.0  # coin on the axis


@styled
def staircase(
    tax: Schedule, income: ArrayLike, beside: Schedule | None = None, *, ax: Axes | None = None
) -> Axes:
    """The rate on the next coin at every income, and a dot for each person's income.

    A second schedule, `beside` the first, is dashed.
    """
    ax = axes(height=2.8) if ax is None else ax
    ax.set_position((0.16, 0.19, 0.8, 0.76))
    if beside is not None:
        _stairs(beside, ax, color=PALETTE["orange"], linestyle="--", linewidth=1.5)
    _stairs(tax, ax, color=PALETTE["blue"], linewidth=2)
    earned = np.asarray(income, dtype=np.float64)
    at = 100 * marginal_rate(earned, tax)
    ax.plot(earned, at, "o", color=PALETTE["vermilion"], markersize=7, alpha=0.8, clip_on=False)
    ax.set(xlim=(0, WIDEST), ylim=(-3, 105), xlabel="Income, coin", ylabel="Rate on the next coin")
    ax.yaxis.set_label_coords(-0.15, 0.5)
    ax.set_xticks((0, 100, 200, 300, 400))
    ax.set_yticks((0, 50, 100), ("0", "50 %", "100 %"))
    return ax


def _stairs(tax: Schedule, ax: Axes, **look: Any) -> None:
    shown = int(np.searchsorted(tax.cutoffs, WIDEST))
    edges = np.append(tax.cutoffs[:shown], WIDEST)
    ax.stairs(100 * np.asarray(tax.rates[:shown]), edges, baseline=None, **look)
