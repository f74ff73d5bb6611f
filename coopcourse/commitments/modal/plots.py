"""Pictures of agents that prove: the table of worlds, and a population that pays for reading.

Chapter: notebooks/10-commitments
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap
from matplotlib.patches import Rectangle

from coopcourse.commitments.modal.formulas import Formula, Plays
from coopcourse.commitments.modal.modelling import Array
from coopcourse.commitments.modal.worlds import Meeting
from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.svg import INK

FEWEST = 3  # rows that the height is made for, so that a short table has no giants
WORLDS = 5  # columns drawn; no meeting of the zoo needs more to settle
_YES_NO = ListedColormap([CAST["Defect"].color, CAST["Cooperate"].color])
_SHADES = (PALETTE["blue"], PALETTE["sky"], PALETTE["green"], PALETTE["vermilion"])


@styled
def worlds_table(meeting: Meeting, *, ax: Axes | None = None) -> Axes:
    """Every statement that matters, world by world: C or D for a play, yes or no for a proof.

    The frame marks the column that counts: nothing changes after it.
    """
    ax = axes(height=3.4) if ax is None else ax
    rows = {each: _stretched(row) for each, row in meeting.rows().items()}
    ax.set_axis_off()
    grid = ax.inset_axes((0.5, 0.0, 0.5, 0.9))
    grid.pcolor(np.array(list(rows.values())), cmap=_YES_NO, vmin=0, vmax=1, alpha=0.3, ec="none")
    for y, (statement, row) in enumerate(rows.items()):
        for x, mark in enumerate(_marks(statement, row)):
            grid.text(x + 0.5, y + 0.5, mark, ha="center", va="center")
    plays = sum(isinstance(each, Plays) for each in rows)
    grid.axhline(plays, color=INK, linewidth=0.8)
    last = min(meeting.settled, WORLDS - 1)
    grid.add_patch(Rectangle((last, 0), 1, len(rows), fill=False, ec=INK, lw=2, clip_on=False))
    grid.set(xlim=(0, WORLDS), ylim=(max(len(rows), FEWEST), 0), yticks=np.arange(len(rows)) + 0.5)
    grid.set_yticklabels([repr(each).replace(", ", ",\n") for each in rows], linespacing=0.95)
    _number_worlds(grid)
    return ax


def _number_worlds(grid: Axes) -> None:
    """The number of each world above its column, and no ticks or frame."""
    grid.set(xticks=np.arange(WORLDS) + 0.5, xticklabels=range(WORLDS))
    grid.xaxis.tick_top()
    grid.tick_params(length=0)
    grid.spines[["left", "bottom"]].set_visible(False)
    above: dict[str, Any] = {"xycoords": "axes fraction", "textcoords": "offset points"}
    grid.annotate("world", (0, 1), xytext=(-3.5, 3.5), ha="right", va="bottom", **above)


def _stretched(row: Sequence[bool]) -> list[bool]:
    """A row as long as the picture is wide: what has settled stays."""
    return [*row, *[row[-1]] * WORLDS][:WORLDS]


def _marks(statement: Formula, row: Sequence[bool]) -> list[str]:
    words = ("D", "C") if isinstance(statement, Plays) else ("no", "yes")
    return [words[each] for each in row]


@styled
def population_story(
    path: Array, names: Sequence[str], last: float, *, ax: Axes | None = None
) -> Axes:
    """The share of each agent in time, one band an agent; `path` has shape (times, agents)."""
    ax = axes(height=3.2) if ax is None else ax
    time = np.linspace(0, last, len(path))
    for place, (name, shares, color) in enumerate(zip(names, path.T, _SHADES, strict=False)):
        base = 1.25 * (len(names) - 1 - place)
        ax.fill_between(time, base, base + shares, color=color, linewidth=0, alpha=0.85)
        ax.axhline(base, color=INK, linewidth=0.6)
        ax.text(-0.03 * last, base + 0.5, name, ha="right", va="center")
        ax.text(1.02 * last, base + 0.5, f"{shares[-1]:.0%}", ha="left", va="center")
    ax.set(xlim=(0, last), ylim=(0, 1.25 * len(names)), xlabel="Time", yticks=[])
    ax.set_position((0.26, 0.17, 0.63, 0.8))
    ax.spines["left"].set_visible(False)
    ax.locator_params(axis="x", nbins=4)
    return ax
