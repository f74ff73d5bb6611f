"""The five rules in one plane: how much of a gift comes back, and the ratio b/c that it takes.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

HIGHEST = 12.0  # the largest ratio drawn


@dataclass(frozen=True)
class Mark:
    """One example of a rule in the plane: its name, the share that returns, the ratio it needs."""

    name: str
    share: float
    needs: float
    shape: str
    above: bool = True  # on which side of the curve its name stands


@styled
def rule_plane(
    marks: tuple[Mark, ...],
    curves: Mapping[str, tuple[np.ndarray, np.ndarray]],
    ratio: float,
    *,
    ax: Axes | None = None,
) -> Axes:
    """Marks at the ratios they need, full where `ratio` is enough; curves of thresholds by name.

    Each curve is (shares, ratios). Source: after Nowak (2006), Five rules, table 1.
    """
    ax = axes() if ax is None else ax
    for dash, (shares, needed) in zip(("-", "--"), curves.values(), strict=False):
        ax.plot(shares, needed, dash, color=INK, linewidth=1.2)
    ax.fill_between((0, 1), 1, ratio, color=PALETTE["blue"], alpha=0.12, linewidth=0)
    ax.plot((0, 1), (ratio, ratio), color=PALETTE["blue"], linewidth=1.6)
    ax.text(1.02, ratio, f"b/c = {ratio:g}", va="center")
    for mark in marks:
        face = PALETTE["blue"] if ratio > mark.needs else "none"
        ax.plot(mark.share, mark.needs, mark.shape, ms=9, mfc=face, mec=INK, mew=1.2)
        _name(mark, ax)
    ax.set_yscale("log")
    ax.set(xlim=(0, 1.18), ylim=(1, HIGHEST), xlabel="Share that comes back", ylabel="b/c")
    ax.set_yticks((1, 2, 4, 8), ("1", "2", "4", "8"))
    ax.minorticks_off()
    ax.spines["bottom"].set_bounds(0, 1)
    ax.xaxis.set_label_coords(0.5 / 1.18, -0.13)
    ax.set_xticks((0, 0.2, 0.4, 0.6, 0.8, 1))
    ax.yaxis.set_label_coords(-0.08, 0.5)
    return ax


def _name(mark: Mark, ax: Axes) -> None:
    if mark.above:
        ax.text(mark.share + 0.02, mark.needs * 1.06, mark.name, va="bottom")
    else:
        ax.text(mark.share - 0.03, mark.needs, mark.name, ha="right", va="center")
