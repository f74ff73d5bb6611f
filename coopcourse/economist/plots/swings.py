"""What a swinging income pays beside an even one: a chord above a curve, or below it.

Chapter: notebooks/11-institutions
"""

from typing import Any

import numpy as np
from matplotlib.axes import Axes

from coopcourse.economist.gaming import swing_tax
from coopcourse.economist.schedules import Schedule
from coopcourse.economist.taxes import tax_due
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

_SWING: dict[str, Any] = {"color": PALETTE["vermilion"], "ms": 7, "linewidth": 1.2}


@styled
def swing(tax: Schedule, income: float, apart: float, *, ax: Axes | None = None) -> Axes:
    """The tax on every income, the two years of a swing, and their mean beside the even year."""
    ax = axes() if ax is None else ax
    earned = np.linspace(0, 2 * income, 81)
    ax.plot(earned, tax_due(earned, tax), color=INK, linewidth=1.5)
    ends = np.array([income - apart, income + apart])
    ax.plot(ends, tax_due(ends, tax), "s--", clip_on=False, **_SWING)
    ax.plot(income, float(tax_due(income, tax)), "o", color=PALETTE["blue"], ms=10)
    ax.plot(income, float(swing_tax(income, apart, tax)), "D", color=PALETTE["vermilion"], ms=8)
    ax.set(xlim=(0, 2 * income), ylim=(0, 0.62 * income), xlabel="Income of a year, coin")
    ax.set(xticks=(0, income / 2, income, 1.5 * income, 2 * income), ylabel="Tax, coin")
    for height, text in ((0.93, "● an even year"), (0.82, "◆ mean of a fat and a lean year")):
        ax.text(0.03, height, text, transform=ax.transAxes, va="top")
    return ax
