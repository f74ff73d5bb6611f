"""Policies side by side, as far from no tax as an objective puts them.

Chapter: notebooks/11-institutions
"""

from collections.abc import Mapping

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK


@styled
def ranking(values: Mapping[str, float], unit: str, *, ax: Axes | None = None) -> Axes:
    """A bar for each policy, the best one filled; the numbers stand beside the bars."""
    ax = axes(height=2.6) if ax is None else ax
    ax.set_position((0.24, 0.2, 0.62, 0.78))
    names, heights = list(values), np.array(list(values.values()))
    best = int(heights.argmax())
    look = [PALETTE["green"] if k == best else "none" for k in range(len(names))]
    ax.barh(range(len(names)), heights, 0.6, color=look, edgecolor=PALETTE["green"])
    for row, height in enumerate(heights):
        text = f"{height:.4g}" + (" best" if row == best else "")
        ax.text(1.02 * height, row, text, va="center", color=INK)
    ax.set(xlim=(0, 1.02 * float(heights.max())), xlabel=unit)
    ax.set_yticks(range(len(names)), names)
    ax.set_ylim(len(names) - 0.4, -0.6)
    ax.tick_params(axis="y", length=0)
    ax.set_xticks((0, float(f"{heights.max() / 2:.1g}")))
    return ax
