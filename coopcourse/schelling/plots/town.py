"""A town drawn person by person: a shape and a colour for each group, hollow for the unhappy.

Chapter: notebooks/06-schelling
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import CAST, PALETTE, Role, axes, styled
from coopcourse.schelling.city import City
from coopcourse.schelling.indices import similarity
from coopcourse.schelling.rules import Rules, unhappy
from coopcourse.schelling.thresholds import Mask
from coopcourse.svg import INK

GROUPS = (
    CAST["Alice"],
    CAST["Bob"],
    Role(PALETTE["orange"], "o"),
    Role(PALETTE["sky"], "s"),
)
NAMES = ("triangles", "diamonds", "circles", "squares")
FILL = {"^": 0.8, "D": 0.62, "o": 0.72, "s": 0.64}  # of a cell: shapes that look equally large
_LEFT, _RIGHT = (0.01, 0.02, 0.6, 0.96), (0.71, 0.19, 0.26, 0.57)
_WISHING = PALETTE["vermilion"]


@styled
def town(city: City, of: Rules | None = None, *, ax: Axes | None = None) -> Axes:
    """Everyone in the city at home; with rules, whoever wants to move is hollow."""
    ax = axes(height=3.2) if ax is None else ax
    ax.set_position(_LEFT)
    wishing = unhappy(city, of) if of else np.zeros(city.grid.shape, np.bool_)
    cell = 72 * 3.0 / max(city.grid.shape)  # points
    for number, role in enumerate(GROUPS[: city.groups], 1):
        here = city.grid == number
        size = cell * FILL[role.marker]
        _people(ax, here & ~wishing, role, size)
        _people(ax, here & wishing, role, size, face="none")
    rows, columns = city.grid.shape
    ax.set(xlim=(-0.6, columns - 0.4), ylim=(rows - 0.4, -0.6), aspect="equal")
    ax.axis("off")
    return ax


def _people(ax: Axes, where: Mask, role: Role, size: float, face: str = "") -> None:
    rows, columns = np.nonzero(where)
    ax.plot(
        columns,
        rows,
        role.marker,
        color=role.color,
        markerfacecolor=face or role.color,
        markersize=size if not face else size - 0.8,
        markeredgewidth=0 if not face else 0.8,
    )


@styled
def story(stages: Sequence[City], of: Rules, last: int, *, ax: Axes | None = None) -> Axes:
    """The last stage of a town, beside the lines of all stages so far on an axis up to `last`."""
    ax = axes(height=3.2) if ax is None else ax
    town(stages[-1], of, ax=ax)
    side = ax.figure.add_axes(_RIGHT)
    alike = [similarity(stage) for stage in stages]
    moving = [np.sum(unhappy(stage, of)) / stage.people for stage in stages]
    side.plot(alike, "-", color=INK)
    side.plot(len(stages) - 1, alike[-1], "o", color=INK)
    side.plot(moving, "--", color=_WISHING)
    side.plot(len(stages) - 1, moving[-1], "x", color=_WISHING, markersize=8, mew=2)
    side.set(xlim=(-0.5, last + 0.5), ylim=(-0.05, 1.05), xlabel="Round")
    side.set_xticks((0, last))
    side.set_yticks((0, 0.5, 1), ("0", "½", "1"))
    side.text(-0.06, 1.24, "● share alike", transform=side.transAxes)
    side.text(-0.06, 1.09, "× want to move", transform=side.transAxes)
    return ax


@styled
def gauge(before: City, after: City, of: Rules, *, ax: Axes | None = None) -> Axes:
    """A town at rest, beside a scale of how alike neighbours are: before (hollow) and after."""
    ax = axes(height=3.2) if ax is None else ax
    town(after, of, ax=ax)
    side = ax.figure.add_axes((0.78, 0.06, 0.04, 0.77))
    first, last = similarity(before), similarity(after)
    side.plot((0, 0), (first, last), color=INK, linewidth=1)
    side.plot(0, first, "o", color=INK, markerfacecolor="none", markersize=9)
    side.plot(0, last, "o", color=INK, markersize=9)
    side.set(xlim=(-1, 1), ylim=(0.2, 1.02))
    side.set_xticks(())
    side.spines["bottom"].set_visible(False)
    side.set_yticks((0.25, 0.5, 0.75, 1), ("¼", "½", "¾", "1"))
    side.text(-3.2, 1.13, "Share alike", transform=side.get_xaxis_transform())
    side.text(-3.2, 1.05, "○ before   ● after", transform=side.get_xaxis_transform())
    return ax
