"""Pictures of learning to talk: how fast it goes, and what a message looks like.

Chapter: notebooks/09-communication
"""

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap

from coopcourse.communication.commnet import Array
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

LOOKS = {
    "CommNet": (PALETTE["blue"], "-"),
    "Independent": (PALETTE["vermilion"], "--"),
    "Fully connected": (PALETTE["green"], "-."),
    "Discrete words": (PALETTE["purple"], ":"),
}
NAMES = {"CommNet": "talking", "Independent": "silent"}


@styled
def curves(runs: Mapping[str, Sequence[Array]], chance: float, *, ax: Axes | None = None) -> Axes:
    """Share of levers against updates, a line a run, by kind of team; dots are random play."""
    ax = axes() if ax is None else ax
    for kind, rows in runs.items():
        color, dash = LOOKS[kind]
        for row in rows:
            ax.plot(row[:, 0], row[:, 1], dash, color=color, linewidth=1.2)
        ax.text(row[-1, 0] * 1.02, float(np.mean([row[-1, 1] for row in rows])), kind, va="bottom")
    ax.axhline(chance, color=INK, linestyle=":", linewidth=1)
    ax.set(xlabel="Updates", ylabel="Share of levers pulled", ylim=(0.5, 1.02))
    ax.set_xlim(0, 1.32 * max(row[-1, 0] for rows in runs.values() for row in rows))
    ax.set_xticks((0, 4000, 8000))
    return ax


@styled
def school(
    stories: Mapping[str, Array], update: int, words: Array, *, ax: Axes | None = None
) -> Axes:
    """Curves of a live training up to an update, and everybody's message as a point on a map.

    `stories` are rows of update and share, by kind; `words`, (people, 2), the messages in order of
    identity.
    """
    ax = axes() if ax is None else ax
    ax.set_axis_off()
    line, plane = ax.inset_axes((0.02, 0.1, 0.44, 0.76)), ax.inset_axes((0.6, 0.1, 0.4, 0.76))
    for kind, rows in stories.items():
        color, dash = LOOKS[kind]
        past = rows[rows[:, 0] <= update]
        line.plot(past[:, 0], past[:, 1], dash, color=color)
        line.plot(*past[-1], "o", color=color, clip_on=False)
        line.text(rows[-1, 0], 0.86 if kind == "CommNet" else 0.6, NAMES[kind], ha="right")
    last = rows[-1, 0]
    line.set(xlim=(0, last), ylim=(0.4, 1.02), xticks=(0, last), yticks=(0.5, 1), xlabel="Updates")
    line.text(0, 1.06, "Share of levers", transform=line.transAxes)
    _messages(words, plane)
    return ax


def _messages(words: Array, ax: Axes) -> None:
    """Messages as points, blue for small identities; both ends are named."""
    ramp = LinearSegmentedColormap.from_list("people", [PALETTE["blue"], PALETTE["orange"]])
    ax.scatter(words[:, 0], words[:, 1], c=np.arange(len(words)), cmap=ramp, s=22, linewidths=0)
    width = 1.25 * np.abs(words).max()
    ax.set(xlim=(-width, width), ylim=(-width, width), xticks=(), yticks=())
    ax.text(0, 1.06, "What each person says", transform=ax.transAxes)
    note = "blue: low numbers, orange: high"
    ax.text(0.5, -0.04, note, ha="center", va="top", transform=ax.transAxes)
