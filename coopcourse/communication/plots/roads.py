"""Pictures of the junction: roads, cars, and where they crash.

Chapter: notebooks/09-communication
"""

from collections.abc import Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import PatchCollection
from matplotlib.patches import Rectangle

from coopcourse.communication.traffic import Junction, Moment, cells
from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.svg import INK

_LOOKS = ((">", CAST["Alice"].color), ("v", CAST["Bob"].color))  # from the west, from the north


@styled
def junction(
    roads: Junction, moment: Moment, bars: Mapping[str, float], *, ax: Axes | None = None
) -> Axes:
    """The grid with its cars in the first game of `moment`, a cross at each crash, and bars beside.

    `bars` are shares of games with a crash, by what is done to the channel.
    """
    ax = axes() if ax is None else ax
    ax.set_axis_off()
    grid, side = ax.inset_axes((-0.08, -0.04, 0.6, 1.04)), ax.inset_axes((0.72, 0.12, 0.3, 0.62))
    _roads(roads, grid)
    _cars(roads, moment, grid)
    names = list(bars)
    side.barh(range(len(names)), list(bars.values()), color=PALETTE["vermilion"], height=0.6)
    side.set(xlim=(0, 1), xticks=(0, 0.5, 1), yticks=range(len(names)), yticklabels=names)
    side.set(ylim=(len(names) - 0.4, -0.6), xticklabels=("0", "½", "1"))
    side.tick_params(axis="y", length=0)
    for row, value in enumerate(bars.values()):
        side.text(value + 0.04, row, f"{value:.0%}", va="center")
    side.text(1, 1.08, "Games with a crash", transform=side.transAxes, ha="right")
    return ax


def _roads(roads: Junction, ax: Axes) -> None:
    """Grey cells for the roads."""
    spots = np.unique(roads.paths.reshape(-1, 2), axis=0)
    boxes = [Rectangle((column - 0.5, row - 0.5), 1, 1) for row, column in spots.tolist()]
    ax.add_collection(PatchCollection(boxes, facecolor=INK, alpha=0.12, edgecolor="none"))
    ax.set(xlim=(-0.6, roads.size - 0.4), ylim=(roads.size - 0.4, -0.6), xticks=(), yticks=())
    ax.set_aspect("equal")
    ax.spines[["left", "bottom"]].set_visible(False)


def _cars(roads: Junction, moment: Moment, ax: Axes) -> None:
    """A marker for each car of the first game, by the road it came on; a cross where two met."""
    at, route = cells(roads, moment.traffic)[0], moment.traffic.route[0]
    for road, (marker, color) in enumerate(_LOOKS):
        mine = at[route // 2 == road]
        ax.plot(mine[:, 1], mine[:, 0], marker, color=color, markersize=12)
    met = at[moment.met[0] & (at[:, 0] >= 0)]
    ax.plot(met[:, 1], met[:, 0], "x", color=INK, markersize=20, markeredgewidth=3)
