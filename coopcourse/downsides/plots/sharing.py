"""A dollar among three as a point in a triangle, and the sharings that nobody can better.

Chapter: notebooks/12-downsides
"""

from collections.abc import Sequence
from itertools import permutations

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import ArrayLike, NDArray

from coopcourse.downsides.factions import Division
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

CORNERS = np.array([[-1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])  # Alice, Bob, Carol have it all


def _place(shares: ArrayLike) -> NDArray[np.float64]:
    return np.asarray(np.asarray(shares, dtype=np.float64) @ CORNERS / 100)


@styled
def dollar(story: Sequence[Division], pair: int, *, ax: Axes | None = None) -> Axes:
    """The divisions of 100 cents so far, the last one big; in a corner, one has it all.

    Shaded are the divisions that no two can better who have `pair` cents without the third.
    """
    ax = axes(height=3.2) if ax is None else ax
    ax.set_axis_off()
    ax.plot(*np.vstack([CORNERS, CORNERS[:1]]).T, color=INK, linewidth=1)
    region = _core(100 - pair)
    if len(region):
        ax.fill(*region.T, color=PALETTE["sky"], alpha=0.5, linewidth=0)
    points = _place(story)
    ax.plot(*points.T, color=PALETTE["vermilion"], linewidth=1.2)
    ax.plot(*points.T, "o", color=PALETTE["vermilion"], markersize=4)
    ax.plot(*points[-1], "s", color=PALETTE["vermilion"], markersize=11, clip_on=False)
    a, b, c = story[-1]
    ax.text(-1, -0.06, f"Alice {a}", ha="center", va="top")
    ax.text(1, -0.06, f"Bob {b}", ha="center", va="top")
    ax.text(0, 1.06, f"Carol {c}", ha="center", va="bottom")
    ax.set(xlim=(-1.3, 1.3), ylim=(-0.2, 1.2))
    ax.set_position((0.02, 0.02, 0.96, 0.96))
    return ax


def _core(most: int) -> NDArray[np.float64]:
    """The corners, in order, of the sharings in which nobody has more than `most` cents."""
    if 3 * most < 100:
        return np.empty((0, 2))
    extreme = (most, most, 100 - 2 * most) if most <= 50 else (most, 100 - most, 0)
    found = np.array(sorted(set(permutations(extreme))), dtype=np.float64)
    places = _place(found)
    around = places - places.mean(axis=0)
    return np.asarray(places[np.argsort(np.arctan2(around[:, 1], around[:, 0]))])
