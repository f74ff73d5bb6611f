"""Three strategies fit in a triangle: each corner is one of them alone, each point a mixture.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.replicator import path, rest_points
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [0.5, np.sqrt(3) / 2]])


@styled
def phase_portrait(
    payoff: ArrayLike,
    names: Sequence[str],
    *,
    starts: int = 4,
    last: float = 12.0,
    ax: Axes | None = None,
) -> Axes:
    """Where each mixture of three strategies goes; arrows lead forward, dots are points of rest."""
    ax = axes() if ax is None else ax
    first = _mixtures(starts)
    lines = path(payoff, first, np.linspace(0, last, 61).tolist()) @ CORNERS  # (times, starts, 2)
    ax.plot(*np.vstack([CORNERS, CORNERS[:1]]).T, color=INK, linewidth=1)
    for line in lines.transpose(1, 0, 2):
        ax.plot(*line.T, color=PALETTE["blue"], linewidth=1)
        ax.annotate("", line[4], line[3], arrowprops={"arrowstyle": "->", "color": PALETTE["blue"]})
    rest = np.array(rest_points(payoff)) @ CORNERS
    ax.plot(*rest.T, "o", color=INK, markersize=6)
    for corner, name, side in zip(CORNERS, names, ("right", "left", "center"), strict=True):
        x, y = (corner * 1.06 - 0.03).tolist()
        ax.text(x, y, name, ha=side, va="center" if corner[1] == 0 else "bottom")
    ax.set(aspect="equal", xlim=(-0.3, 1.3), ylim=(-0.08, 1.02))
    ax.set_axis_off()
    return ax


def _mixtures(count: int) -> Array:
    """A grid of inner mixtures of three strategies, shape (mixtures, 3)."""
    steps = range(1, count + 2)
    grid = [(i, j, count + 2 - i - j) for i in steps for j in steps if i + j < count + 2]
    return np.array(grid, dtype=np.float64) / (count + 2)
