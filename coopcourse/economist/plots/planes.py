"""The plane of equality and productivity: where policies lie, and how far one could go.

Chapter: notebooks/11-institutions
"""

from collections.abc import Mapping, Sequence
from textwrap import fill
from typing import Any, TypeAlias

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from numpy.typing import ArrayLike

from coopcourse.economist.schedules import Array
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

SHADES = tuple(PALETTE[name] for name in ("yellow", "sky", "orange", "purple"))
Interval: TypeAlias = tuple[Array, Array]
MARKS = ("s", "D", "^", "o", "v", "P")
HUES = tuple(PALETTE[name] for name in ("vermilion", "purple", "blue", "green", "orange", "sky"))


@styled
def frontier(
    line: Array, here: Array, marks: Mapping[str, Array], *, ax: Axes | None = None
) -> Axes:
    """The frontier, (points, 2), a point dragged along it, and schedules by name beside it.

    The dotted line joins all points whose product is the largest on the frontier.
    """
    ax = axes(height=3.2) if ax is None else ax
    ax.plot(*line.T, color=PALETTE["green"])
    _same_product(ax, float(line.prod(axis=1).max()))
    for k, (name, point) in enumerate(marks.items()):
        ax.plot(*point, MARKS[k], color=HUES[k], ms=8)
        side = "center" if point[0] < 0.65 else "right"
        ax.text(point[0], point[1] - 60, name, ha=side, va="top", color=INK)
    ax.plot(*here, "o", color=INK, ms=11, fillstyle="none", mew=2)
    ax.set(xlim=(0.55, 1.02), ylim=(300, 1700), xlabel="Equality", ylabel="Coin of all together")
    ax.set_xticks((0.6, 0.7, 0.8, 0.9, 1))
    ax.set_yticks((500, 1000, 1500))
    return ax


@styled
def policies(
    names: Sequence[str],
    equal: Interval,
    made: Interval,
    cloud: Array | None = None,
    *,
    ax: Axes | None = None,
) -> Axes:
    """Each policy in the plane, with intervals; `equal` and `made` are means and half widths.

    `cloud` are the equality and the coin of many other schedules, (schedules, 2), as faint dots.
    """
    ax = axes(height=3.2) if ax is None else ax
    if cloud is not None:
        ax.plot(*cloud.T, ".", color=INK, ms=3, alpha=0.25, mew=0)
    for k, name in enumerate(names):
        at, reach = (equal[0][k], made[0][k]), (equal[1][k], made[1][k])
        look: dict[str, Any] = {"fmt": MARKS[k], "color": HUES[k], "ms": 8, "linewidth": 1.2}
        ax.errorbar(*at, xerr=reach[0], yerr=reach[1], **look)
        _name(ax, k, name)
    ax.set_position((0.13, 0.17, 0.53, 0.79))
    ax.set(xlabel="Equality", ylabel="Coin of all together")
    return ax


def _name(ax: Axes, k: int, name: str) -> None:
    """The k-th line of a key to the right of the axes."""
    height = 0.95 - 0.13 * k
    ax.plot(1.06, height, MARKS[k], color=HUES[k], ms=7, transform=ax.transAxes, clip_on=False)
    ax.text(1.11, height, name, transform=ax.transAxes, va="center")


@styled
def wealth_squares(coin: Mapping[str, ArrayLike], *, ax: Axes | None = None) -> Axes:
    """For each policy a square as large as all its coin, and in it one for each person's part.

    `coin` has what each person owns under each policy, the least skilled first; (people,).
    """
    ax = axes(height=1.7) if ax is None else ax
    ax.set_position((0.01, 0.02, 0.98, 0.96))
    most = max(float(np.sum(purses)) for purses in coin.values())
    for place, (name, purses) in enumerate(coin.items()):
        _square(ax, 1.3 * place, np.asarray(purses, np.float64), most)
        ax.text(1.3 * place, 1.1, fill(name, 11), va="bottom")
    ax.set(xlim=(-0.02, 1.3 * len(coin) - 0.2), ylim=(-0.02, 1.6), aspect="equal")
    ax.axis("off")
    return ax


@styled
def one_of_many(plane: Array, purses: Array, equal: float, *, ax: Axes | None = None) -> Axes:
    """One society as a ring among many in the plane, (many, 2), and its wealth as a square.

    `purses` is what each of its people owns, `equal` its equality.
    """
    ax = axes() if ax is None else ax
    ax.set_position((0.14, 0.18, 0.48, 0.77))
    ax.plot(*plane.T, ".", color=PALETTE["green"], ms=6)
    made = float(purses.sum())
    ax.plot(equal, made, "o", color=INK, ms=11, fillstyle="none", mew=2)
    ax.set(xlim=(0.3, 1.02), ylim=(0, 2600), xlabel="Equality", ylabel="Coin of all together")
    ax.set_xticks((0.4, 0.6, 0.8, 1))
    ax.set_yticks((0, 1000, 2000))
    side = ax.figure.add_axes((0.68, 0.2, 0.3, 0.52))
    _square(side, 0, purses, 2600.0, smallest=0.1)
    side.set(xlim=(-0.02, 1.02), ylim=(-0.02, 1.02), aspect="equal")
    side.axis("off")
    return ax


def _square(ax: Axes, left: float, purses: Array, most: float, *, smallest: float = 0.2) -> None:
    """A square for all and one for each, named by its letter unless it is too small for one."""
    side = float(np.sqrt(purses.sum() / most))
    ax.add_patch(Rectangle((left, 0), side, side, fc="none", ec=INK))
    for person, (x, y, size) in enumerate(nested(purses) * side):
        look: dict[str, Any] = {"fc": SHADES[person], "ec": INK, "linewidth": 0.8}
        ax.add_patch(Rectangle((left + x, y), size, size, **look))
        if size > smallest:
            middle = (left + x + size / 2, y + size / 2)
            ax.text(*middle, "ABCD"[person], ha="center", va="center_baseline", color="black")


def nested(purses: Array) -> Array:
    """Corner and side of each one's square inside a square of side 1; (people, 3).

    The squares of up to four people stand in its four corners. Each has half the area of its
    owner's share, for then no two can ever overlap.

    >>> nested(np.array([1.0, 1.0, 1.0, 1.0])).round(3).tolist()[0]
    [0.0, 0.646, 0.354]
    """
    share = purses / max(float(purses.sum()), 1e-9)
    sides = np.sqrt(share / 2)
    at = np.array([(0.0, 1.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)])[: len(sides)]
    return np.column_stack([at * (1 - sides[:, None]), sides])


def _same_product(ax: Axes, product: float) -> None:
    """The dotted line of all points with this equality times productivity."""
    equal = np.linspace(0.6, 1.0, 30)
    ax.plot(equal, product / equal, ":", color=INK, linewidth=1)
    ax.text(0.76, product / 0.76 + 45, f"product {product:.0f}", color=INK)
