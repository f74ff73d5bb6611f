"""Pictures of villages: how life goes in one, whom it tempts, and what becomes of dispositions.

Chapter: notebooks/07-dispositions
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap

from coopcourse.dispositions.copying import Day
from coopcourse.dispositions.traits import HAS, NAMES
from coopcourse.dispositions.village import Village
from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.svg import INK

_WIDEST = 7.0  # gains a day; a longer bar ends here with an arrow
_SHADE = LinearSegmentedColormap.from_list("shares", [PALETTE["blue"] + "00", PALETTE["blue"]])


@styled
def village_life(village: Village, *, ax: Axes | None = None) -> Axes:
    """How far each situation goes well, and what a newcomer gains by differing in one disposition.

    On the left 1 is full cooperation; on the right a bar to the right is a temptation.
    """
    ax = axes(height=3.4) if ax is None else ax
    ax.set_axis_off()
    cooperate, tempt = ax.inset_axes((0.1, 0.1, 0.3, 0.76)), ax.inset_axes((0.72, 0.1, 0.3, 0.76))
    _goes_well(village, cooperate)
    _temptations(village, tempt)
    return ax


def _goes_well(village: Village, ax: Axes) -> None:
    parts = village.cooperation()
    rows = range(len(parts))
    ax.barh(rows, list(parts.values()), color=CAST["Cooperate"].color, height=0.55)
    ax.set(yticks=rows, yticklabels=parts, xlim=(0, 1), xticks=(0, 1), xticklabels=("none", "all"))
    ax.set_ylim(len(parts) - 0.4, -0.6)
    ax.tick_params(axis="y", length=0)
    ax.text(0, 1.06, "Cooperation", transform=ax.transAxes)


def _temptations(village: Village, ax: Axes) -> None:
    flips = village.character ^ (1 << np.arange(len(NAMES)))
    gains = village.gains()[flips].round(9)
    signs = np.where(HAS[village.character], "without", "with")
    names = [f"{sign} {name}" for sign, name in zip(signs, NAMES, strict=True)]
    rows = np.arange(len(NAMES))
    shown = np.clip(gains, -_WIDEST, _WIDEST)
    gaining = gains > 0
    looks = ((gaining, CAST["Defect"].color, "///"), (~gaining, PALETTE["sky"], ""))
    for mask, color, hatch in looks:
        ax.barh(rows[mask], shown[mask], color=color, hatch=hatch, edgecolor=INK, height=0.55)
    for row in rows[np.abs(gains) > _WIDEST]:
        ax.plot(shown[row], row, ">" if gains[row] > 0 else "<", color=INK, clip_on=False)
    ax.axvline(0, color=INK, linewidth=1)
    ax.set(xlim=(-_WIDEST, _WIDEST), xticks=(-6, 0, 6), yticks=rows, yticklabels=names)
    ax.set_ylim(len(NAMES) - 0.4, -0.6)
    ax.tick_params(axis="y", length=0)
    ax.text(1, 1.06, "A newcomer gains", transform=ax.transAxes, ha="right")


@styled
def share_story(story: Sequence[Day], span: int, *, ax: Axes | None = None) -> Axes:
    """The share of people with each disposition, day by day: the darker, the more have it.

    The column of numbers is the last day. `span` is the last day of the axis.
    """
    ax = axes() if ax is None else ax
    ax.set_axis_off()
    part = ax.inset_axes((0.1, 0.02, 0.8, 0.94))
    every = max(1, span // 30)
    shares = np.array([day.shares.mean(axis=0) for day in story[::every]])  # (days, 6)
    rows = np.arange(len(NAMES) + 1) - 0.5
    part.pcolor(np.arange(len(shares) + 1) * every, rows, shares.T, cmap=_SHADE, vmin=0, vmax=1)
    for row, share in enumerate(story[-1].shares.mean(axis=0)):
        part.text(1.02, row, f"{share:.0%}", transform=part.get_yaxis_transform(), va="center")
    part.hlines(rows, 0, span + every, color=INK, linewidth=0.3)
    part.set(xlim=(0, span + every), ylim=(len(NAMES) - 0.5, -0.5), xlabel="Day")
    part.set(yticks=range(len(NAMES)), yticklabels=NAMES, xticks=(0, span // 2, span))
    part.tick_params(axis="y", length=0)
    part.spines["left"].set_visible(False)
    return ax
