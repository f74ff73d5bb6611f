"""Results side by side: models of cooks with their intervals, and partners who never met.

Chapter: notebooks/08-understanding
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import PALETTE, axes, styled
from coopcourse.intervals import interval
from coopcourse.svg import INK
from coopcourse.understanding.delegation.contest import Results
from coopcourse.understanding.selfplay.meeting import Array

_FIRST, _OTHERS = PALETTE["blue"], PALETTE["sky"]


@styled
def model_bars(
    names: Sequence[str], values: Sequence[Results], label: str, *, ax: Axes | None = None
) -> Axes:
    """The mean of a measure for each model, with the 95 percent interval as a line."""
    ax = axes() if ax is None else ax
    means, halves = zip(*(interval(each) for each in values), strict=True)
    places = np.arange(len(names))
    colors = [_FIRST] + [_OTHERS] * (len(names) - 1)
    ax.barh(places, means, 0.6, color=colors, xerr=halves, error_kw={"ecolor": INK})
    ax.set(xlabel=label, yticks=places, yticklabels=names, ylim=(len(names) - 0.5, -0.5))
    ax.set_xlim(0, max(1e-9, *(m + h for m, h in zip(means, halves, strict=True))) * 1.05)
    ax.tick_params(axis="y", length=0)
    ax.figure.subplots_adjust(left=0.34)
    return ax


@styled
def play_matrix(payoffs: Array, *, ax: Axes | None = None) -> Axes:
    """What every row earns with every column: the fuller the square, the more."""
    ax = axes(3.4, 3.4) if ax is None else ax
    size = len(payoffs)
    rows, columns = np.indices(payoffs.shape)
    ax.scatter(columns, rows, s=payoffs * 100, marker="s", color=_FIRST, linewidth=0)
    ax.plot((-0.5, size - 0.5), (-0.5, size - 0.5), color=INK, linewidth=0.5)
    ax.set(xlim=(-0.6, size - 0.4), ylim=(size - 0.4, -0.6), aspect="equal")
    ax.set(xlabel="Bob from pair", ylabel="Alice from pair")
    ticks = range(0, size, 3)
    ax.set(xticks=ticks, yticks=ticks)
    ax.set_xticklabels([str(tick + 1) for tick in ticks])
    ax.set_yticklabels([str(tick + 1) for tick in ticks])
    return ax
