"""One mutant among many: the fates of some, and the chance of each against that of drift.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array
from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.svg import INK

_GIVES, _TAKES = CAST["Cooperate"], CAST["Defect"]


@styled
def fates(counts: ArrayLike, *, ax: Axes | None = None) -> Axes:
    """How many mutants each population holds, step by step: counts of shape (steps, populations).

    Those who take over are drawn in full, the others pale.
    """
    ax = axes() if ax is None else ax
    lines = np.asarray(counts)
    size = lines.max()
    won = lines[-1] == size
    ax.plot(lines[:, ~won], color=INK, linewidth=0.7, alpha=0.35)
    ax.plot(lines[:, won], color=PALETTE["blue"], linewidth=1.6)
    ax.set(xlabel="Step", ylabel="Mutants", ylim=(0, size * 1.03))
    ax.locator_params(integer=True, nbins=5)
    return ax


@styled
def mutant_chances(
    tips: Array, lifts: Sequence[Array], now: int, *, ax: Axes | None = None
) -> Axes:
    """How much likelier than drift one Stag, or one Rabbit, takes over, by tipping point.

    `lifts` holds the two curves over `tips`; `now` is a place among the tips.
    """
    ax = axes() if ax is None else ax
    for line, look, name, right in (
        (lifts[0], _GIVES, "one Stag", False),
        (lifts[1], _TAKES, "one Rabbit", True),
    ):
        ax.plot(tips, line, look.dash, color=look.color)
        ax.plot(tips[now], line[now], look.marker, color=look.color, markersize=9)
        end = -1 if right else 0
        ax.text(tips[end], line[end] + 0.14, name, ha="right" if right else "left", va="bottom")
    ax.axhline(1, color=INK, linewidth=0.8)
    ax.text(0.99, 0.97, "drift", ha="right", va="top")
    for place in (1 / 3, 1 / 2, 2 / 3):
        ax.axvline(place, color=INK, linestyle=":", linewidth=1)
    ax.set(xlabel="Tipping point: share of Stag", ylabel="Chance / drift", ylim=(0, 2.4))
    ax.set_xticks((0, 1 / 3, 1 / 2, 2 / 3, 1), ("0", "1/3", "1/2", "2/3", "1"))
    ax.set_xlim(0, 1)
    ax.yaxis.set_label_coords(-0.09, 0.5)
    return ax
