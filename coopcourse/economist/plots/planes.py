"""The plane of equality and productivity: where policies lie, and how far one could go.

Chapter: notebooks/11-institutions
"""

from collections.abc import Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from numpy.typing import ArrayLike

from coopcourse.economist.metrics import equality, productivity
from coopcourse.economist.schedules import Array
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

SHADES = tuple(PALETTE[name] for name in ("yellow", "sky", "orange", "purple"))
MARKS = ("s", "D", "^", "o", "v", "P")
HUES = tuple(PALETTE[name] for name in ("vermilion", "purple", "blue", "green", "orange", "sky"))


@styled
def frontier(line: Array, here: Array, marks: Mapping[str, Array], *, ax: Axes | None = None) -> Axes:
    """The frontier, (points, 2), a point dragged along it, and schedules by name beside it.

    The dotted line joins all points whose product is the largest on the frontier.
    """
    ax = axes(height=3.2) if ax is None else ax
    ax.plot(*line.T, color=PALETTE["green"])
    _same_product(ax, float(line.prod(axis=1).max()))
    for k, (name, point) in enumerate(marks.items()):
        ax.plot(*point, MARKS[k], color=HUES[k], ms=8)
        side = "center" if point[0] < 0.65 else "right"
        ax.text(point[0], point[1] - 60, name, ha=side, va="top", color=HUES[k])
    ax.plot(*here, "o", color=INK, ms=11, fillstyle="none", mew=2)
    ax.set(xlim=(0.55, 1.02), ylim=(300, 1700), xlabel="Equality", ylabel="Coin of all together")
    ax.set_xticks((0.6, 0.7, 0.8, 0.9, 1))
    ax.set_yticks((500, 1000, 1500))
    return ax


@styled
def policies(points: Mapping[str, tuple[Array, Array]], *, ax: Axes | None = None) -> Axes:
    """Each policy's mean equality and productivity, with the spread of its mean over runs.

    `points` has the equalities and the productivities of the runs of each policy, both (runs,).
    """
    ax = axes(height=3.2) if ax is None else ax
    for k, (name, (equal, made)) in enumerate(points.items()):
        middle, reach = _interval(equal), _interval(made)
        ax.errorbar(
            middle[0], reach[0], xerr=middle[1], yerr=reach[1],
            fmt=MARKS[k], color=HUES[k], ms=8, linewidth=1.2,
        )
        ax.annotate(
            name, (middle[0], reach[0]), (8, 6), textcoords="offset points", color=HUES[k]
        )
    ax.set(xlabel="Equality", ylabel="Coin of all together")
    return ax


@styled
def wealth_squares(
    coin: ArrayLike, most: float, *, name: str = "", ax: Axes | None = None
) -> Axes:
    """One square as large as all the coin, and in it a square as large as each one's part.

    `most` is the total that fills the axes, so that pictures beside each other can be compared.
    """
    ax = axes(width=1.6, height=1.8) if ax is None else ax
    purses = np.sort(np.asarray(coin, np.float64))[::-1]
    side = float(np.sqrt(purses.sum() / most))
    ax.add_patch(Rectangle((0, 0), side, side, fc="none", ec=INK))
    for (x, y, size), shade in zip(nested(purses) * side, SHADES[::-1], strict=False):
        ax.add_patch(Rectangle((x, y), size, size, fc=shade, ec=INK, linewidth=0.8))
    ax.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.25), aspect="equal")
    ax.text(0, 1.24, name, va="top")
    ax.axis("off")
    return ax


def nested(purses: Array) -> Array:
    """Corner and side of each one's square inside a square of side 1; (people, 3).

    The squares of up to four people stand in its four corners. Each has half the area of its
    owner's share, for then no two can ever overlap.

    >>> nested(np.array([1.0, 1.0, 1.0, 1.0])).round(3).tolist()[0]
    [0.0, 0.0, 0.354]
    """
    share = purses / max(float(purses.sum()), 1e-9)
    sides = np.sqrt(share / 2)
    at = np.array([(0.0, 0.0), (1.0, 1.0), (1.0, 0.0), (0.0, 1.0)])[: len(sides)]
    return np.column_stack([at * (1 - sides[:, None]), sides])


def _same_product(ax: Axes, product: float) -> None:
    """The dotted line of all points with this equality times productivity."""
    equal = np.linspace(0.6, 1.0, 30)
    ax.plot(equal, product / equal, ":", color=INK, linewidth=1)
    ax.text(0.76, product / 0.76 + 20, f"product {product:.0f}", color=INK)


def _interval(values: Array) -> tuple[float, float]:
    """The mean, and twice its standard error: about nineteen in twenty such spans hold the truth."""
    runs = len(values)
    return float(values.mean()), float(2 * values.std(ddof=1) / np.sqrt(runs)) if runs > 1 else 0.0
