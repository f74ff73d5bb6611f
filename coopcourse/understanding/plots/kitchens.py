"""A kitchen from above: every thing has a shape and a letter, every cook a shape and an initial.

Chapter: notebooks/08-understanding
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.svg import INK
from coopcourse.understanding.kitchen import Kitchen, State
from coopcourse.understanding.kitchen.layout import BOARD, HATCH, Cell

NAMES = ("Alice", "Bob", "Carol", "Dan")
COLORS = (CAST["Alice"].color, CAST["Bob"].color, PALETTE["blue"], PALETTE["orange"])
SHAPES = (CAST["Alice"].marker, CAST["Bob"].marker, "s", "p")
FOODS = {"t": ("o", PALETTE["vermilion"]), "l": ("h", PALETTE["green"])}
HELD = (0.36, -0.36)  # where a held thing is drawn, from the middle of its cook


@styled
def kitchen_plan(layout: Kitchen, state: State, *, ax: Axes | None = None) -> Axes:
    """The kitchen with its cooks and things.

    Circles are tomatoes, hexagons lettuces; small letters are raw, capitals chopped. A ring is a
    plate. A stroke is a cutting board, a star the hatch.
    """
    ax = axes(3.2, 3.2) if ax is None else ax
    rows, columns = len(layout.rows), len(layout.rows[0])
    _counters(layout, ax)
    _fittings(layout, ax)
    _things(list(state.lying), ax)
    _cooks(state, ax)
    ax.set(xlim=(-0.55, columns - 0.45), ylim=(rows - 0.45, -0.55), aspect="equal")
    ax.set_axis_off()
    return ax


def _counters(layout: Kitchen, ax: Axes) -> None:
    rows, columns = len(layout.rows), len(layout.rows[0])
    solid = [[cell not in layout.number for cell in _row(y, columns)] for y in range(rows)]
    edges = np.arange(columns + 1) - 0.5, np.arange(rows + 1) - 0.5
    shade = np.where(solid, 1.0, np.nan)
    look: dict[str, Any] = {"cmap": "Greys", "vmin": 0, "vmax": 3, "alpha": 0.5}
    ax.pcolor(*edges, shade, edgecolors=INK, linewidth=0.3, **look)


def _row(y: int, columns: int) -> list[Cell]:
    return [(x, y) for x in range(columns)]


def _fittings(layout: Kitchen, ax: Axes) -> None:
    for x, y in layout.of_kind(BOARD):
        ax.plot((x - 0.3, x + 0.3), (y + 0.3, y - 0.3), color=INK, linewidth=3)
    hatches = layout.of_kind(HATCH)
    ax.plot(*_columns(hatches), "*", color=PALETTE["orange"], markersize=14, markeredgecolor=INK)


def _cooks(state: State, ax: Axes) -> None:
    for name, (x, y), shape, color in zip(NAMES, state.cooks, SHAPES, COLORS, strict=False):
        ax.plot(x, y, shape, color=color, markersize=17)
        ax.text(x, y + 0.02, name[0], color="black", weight="bold", ha="center", va="center")
    held = [
        ((x + HELD[0], y + HELD[1]), thing)
        for (x, y), thing in zip(state.cooks, state.hands, strict=True)
        if thing
    ]
    _things(held, ax)


def _things(placed: Sequence[tuple[tuple[float, float], str]], ax: Axes) -> None:
    plates = [cell for cell, thing in placed if "P" in thing]
    ax.plot(*_columns(plates), "o", color="white", markersize=19, markeredgecolor=INK)
    for food, (shape, color) in FOODS.items():
        cells = [cell for cell, thing in placed if food in thing.lower()]
        ax.plot(*_columns(cells), shape, color=color, markersize=14, alpha=0.9)
    for (x, y), thing in placed:
        letters = thing.replace("P", "")
        if letters:
            ax.text(x, y + 0.02, letters, color="black", ha="center", va="center")


def _columns(cells: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    return [x for x, _ in cells], [y for _, y in cells]
