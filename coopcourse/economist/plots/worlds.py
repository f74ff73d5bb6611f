"""The world as a map, and what everybody lives on beside it.

Chapter: notebooks/11-institutions
"""

from typing import Any

import numpy as np
from matplotlib.axes import Axes

from coopcourse.economist.lives import Day
from coopcourse.economist.world.land import STONE, WOOD, Ints
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

NAMES = ("A", "B", "C", "D")  # from the least to the most skilled builder
COLORS = tuple(PALETTE[name] for name in ("yellow", "sky", "orange", "purple"))
_KINDS = ((STONE, "s", PALETTE["vermilion"]), (WOOD, "^", PALETTE["green"]))
_LEFT, _RIGHT = (0.01, 0.02, 0.6, 0.96), (0.73, 0.1, 0.26, 0.56)
_PARTS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("built", "■ houses", {"color": PALETTE["blue"]}),
    ("traded", "▨ trade", {"fc": "none", "ec": PALETTE["orange"], "hatch": "//////"}),
    ("given", "□ taxes", {"fc": "none", "ec": PALETTE["green"], "linewidth": 1.5}),
)


@styled
def world_map(day: Day, *, ax: Axes | None = None) -> Axes:
    """Water, stone (squares), wood (triangles), houses (pentagons), and people by letter."""
    ax = axes(height=3.3) if ax is None else ax
    ax.set_position(_LEFT)
    rows, columns = day.land.shape
    water = np.flatnonzero(day.land.letters == "@")
    _cells(ax, water, columns, "s", color=PALETTE["sky"], ms=7.6, mew=0, alpha=0.5)
    for kind, marker, color in _KINDS:
        here = day.land.kinds == kind
        look = {"color": color, "ms": 4.5, "mew": 1}
        _cells(ax, day.land.sources[here & day.grown], columns, marker, **look)
        _cells(ax, day.land.sources[here & ~day.grown], columns, marker, fillstyle="none", **look)
    for letter, person in enumerate(by_skill(day)):
        _houses_and_person(day, person, letter, ax)
    ax.set(xlim=(-0.8, columns - 0.2), ylim=(rows - 0.2, -0.8), aspect="equal")
    ax.axis("off")
    return ax


@styled
def ledger(day: Day, *, ax: Axes | None = None) -> Axes:
    """The map, and beside it the coin that each has from houses, from trade and through taxes."""
    ax = world_map(day, ax=ax)
    side = ax.figure.add_axes(_RIGHT)
    order = by_skill(day)
    for place, (name, text, look) in enumerate(_PARTS):
        at = np.arange(len(order)) + 0.27 * (place - 1)
        side.bar(at, getattr(day, name)[order], 0.24, **look)
        side.text(-0.05, 1.4 - 0.14 * place, text, transform=side.transAxes)
    side.axhline(0, color=INK, linewidth=0.8)
    side.set(ylim=(-1200, 2900), xlim=(-0.6, len(order) - 0.4))
    side.set_xticks(range(len(order)), NAMES[: len(order)])
    side.set_yticks((-1000, 0, 1000, 2000))
    side.text(-0.05, 1.54, "Coin from", transform=side.transAxes)
    return ax


def by_skill(day: Day) -> Ints:
    """The people from the least to the most skilled builder; (people,).

    >>> from coopcourse.economist.lives import days
    >>> from coopcourse.economist.scripted import self_reliant
    >>> day = next(days(self_reliant, [0] * 7, rng=np.random.default_rng(1)))
    >>> bool((np.diff(day.pay[by_skill(day)]) > 0).all())
    True
    """
    return np.argsort(day.pay).astype(np.intp)


def _houses_and_person(day: Day, person: int, letter: int, ax: Axes) -> None:
    columns, color = day.land.shape[1], COLORS[letter]
    _cells(ax, np.flatnonzero(day.owner == person), columns, "p", color=color, ms=6.5)
    row, column = divmod(int(day.place[person]), columns)
    ax.plot(column, row, "o", color=color, ms=12, markeredgecolor=INK)
    ax.text(column, row, NAMES[letter], ha="center", va="center_baseline", color="black")


def _cells(ax: Axes, cells: Ints, columns: int, marker: str, **look: Any) -> None:
    row, column = np.divmod(cells, columns)
    ax.plot(column, row, marker, **look)
