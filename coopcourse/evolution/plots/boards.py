"""Pictures of neighbours on a board: who cooperates, and who has just changed.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap

from coopcourse.evolution.spatial import CHAOS_SHARE, Board
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

# As in Nowak and May (1992): stays C, stays D, new D, new C.
KINDS = ("cooperates", "defects", "has just given up", "has just joined")
_COLORS = tuple(PALETTE[name] for name in ("blue", "vermilion", "yellow", "green"))
_MAP = ListedColormap(_COLORS)


def kinds(before: Board, now: Board) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """What each cell does, as a place in KINDS.

    >>> kinds(np.array([[True, False, True, False]]), np.array([[True, False, False, True]]))
    array([[0, 1, 2, 3]])
    """
    stays = np.where(now, 0, 1)
    return np.where(before == now, stays, np.where(now, 3, 2)).astype(np.int64)


@styled
def board_frame(
    before: Board, now: Board, shares: Sequence[float], span: int, *, ax: Axes | None = None
) -> Axes:
    """A board beside the share of cooperators so far; `span` is the last step of the axis."""
    ax = axes(height=3.2) if ax is None else ax
    ax.set_axis_off()
    left, right = ax.inset_axes((-0.13, -0.16, 0.63, 1.18)), ax.inset_axes((0.66, 0.46, 0.27, 0.52))
    left.imshow(kinds(before, now), cmap=_MAP, vmin=0, vmax=3, interpolation="none")
    left.set_axis_off()
    right.plot(shares, color=PALETTE["blue"])
    right.plot(len(shares) - 1, shares[-1], "o", color=PALETTE["blue"], clip_on=False)
    right.axhline(CHAOS_SHARE, color=INK, linestyle=":", linewidth=1)
    right.text(span * 1.06, CHAOS_SHARE, "0.318", va="center")
    right.set(xlim=(0, span), ylim=(0, 1.02), xlabel="Step", ylabel="Cooperators")
    right.set(xticks=(0, span // 2, span), yticks=(0, 0.5, 1))
    for at, (color, name) in enumerate(zip(_COLORS, KINDS, strict=True)):
        ax.plot(0.54, 0.14 - 0.09 * at, "s", color=color, ms=7, clip_on=False)
        ax.text(0.575, 0.14 - 0.09 * at, name, va="center")
    ax.set(xlim=(0, 1), ylim=(0, 1))
    return ax
