"""Pictures of reputation: who helps whom, and how often anybody helps.

Chapter: notebooks/05b-reciprocity
"""

import numpy as np
from matplotlib.axes import Axes

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.image_scoring import STRATEGIES
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

_GIVES, _WATCHES, _TAKES = PALETTE["blue"], PALETTE["green"], PALETTE["vermilion"]


@styled
def image_scores(shares: Array, helped: Array, now: int, *, ax: Axes | None = None) -> Axes:
    """The share of each strategy now, beside the share of encounters with help up to now.

    `shares` is (12,), `helped` the mean of all villages by generation. Striped bars help at score
    0, when nothing is known.
    """
    ax = axes() if ax is None else ax
    ax.set_axis_off()
    left, right = ax.inset_axes((0.02, 0.02, 0.52, 0.84)), ax.inset_axes((0.7, 0.02, 0.31, 0.84))
    _strategies(shares, left)
    _help_so_far(helped, now, right)
    return ax


def _strategies(shares: Array, left: Axes) -> None:
    helps_strangers = STRATEGIES <= 0
    for mask, color, hatch in (
        (helps_strangers, _GIVES, "//"),
        (~helps_strangers, _TAKES, ""),
    ):
        left.bar(STRATEGIES[mask], shares[mask], color=color, hatch=hatch, edgecolor=INK, lw=0.4)
    left.axvline(0.5, color=INK, linestyle=":", linewidth=1)
    left.text(0.2, 0.33, "help strangers", ha="right", va="center")
    left.text(0.8, 0.33, "do not", ha="left", va="center")
    left.set(ylim=(0, 0.36), xlabel="Help from this score on", ylabel="Share of people")
    left.set(xticks=(-5, 0, 6), xticklabels=("−5: all", "0", "6: nobody"), yticks=(0, 0.15, 0.3))


def _help_so_far(helped: Array, now: int, right: Axes) -> None:
    last = len(helped) - 1
    seen = np.unique(np.round(np.geomspace(1, now + 1, 30)).astype(np.int64)) - 1
    right.plot(seen, helped[seen], color=_WATCHES)
    right.plot(now, helped[now], "o", color=_WATCHES, clip_on=False)
    right.set(xlim=(0, last), ylim=(0, 1.02), xlabel="Generation")
    right.set(xticks=(0, last // 2, last), yticks=(0, 0.5, 1))
    right.text(-0.3, 1.06, "Share that helps", transform=right.transAxes)
