"""Lines and maps: what a wish leads to, and how two groups in one neighbourhood react.

Chapter: notebooks/06-schelling
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.schelling.phases import Phases
from coopcourse.schelling.thresholds import Wanted, share
from coopcourse.schelling.tipping import Neighbourhood
from coopcourse.svg import INK

_WISHING = PALETTE["vermilion"]
_ONE, _TWO = CAST["Alice"], CAST["Bob"]


@styled
def wanted_and_got(phases: Phases, wanted: Wanted, percent: int, *, ax: Axes | None = None) -> Axes:
    """The share alike that a town ends with, against the share that everyone wants."""
    ax = axes() if ax is None else ax
    column = phases.percents.index(percent)
    asked = [float(each) for each in phases.thresholds]
    ax.plot((0, 1), (0, 1), ":", color=INK, linewidth=1)
    ax.plot(asked, phases.similar[:, column], color=PALETTE["blue"])
    ax.plot(asked, phases.unhappy[:, column], "--", color=_WISHING)
    similar, unhappy, _ = phases.at(wanted, percent)
    ax.plot(float(share(wanted)), similar, "o", color=PALETTE["blue"], markersize=10)
    ax.plot(float(share(wanted)), unhappy, "x", color=_WISHING, markersize=9, mew=2.5)
    ax.text(0.01, 0.8, "● what they get")
    ax.text(0.36, 0.17, "what they ask")
    ax.text(0.83, 0.62, "× still want\nto move")
    ax.set(xlim=(-0.02, 1.04), ylim=(-0.04, 1.06))
    ax.set(xlabel="Share alike that everyone wants", ylabel="Share")
    ax.set_xticks((0, 1 / 4, 1 / 3, 1 / 2, 3 / 4, 1), ("0", "¼", "⅓", "½", "¾", "1"))
    ax.set_yticks((0, 0.5, 1), ("0", "½", "1"))
    return ax


@styled
def phase_map(phases: Phases, *, ax: Axes | None = None) -> Axes:
    """The share alike at the end for every threshold and density; crosses where nobody settles."""
    ax = axes() if ax is None else ax
    rows = range(len(phases.thresholds))
    mesh = ax.pcolormesh(phases.similar.T, cmap="cividis", vmin=0.5, vmax=1)
    restless = np.argwhere(phases.unhappy > 0.05)
    ax.plot(restless[:, 0] + 0.5, restless[:, 1] + 0.5, "x", color="white", markersize=5, mew=1)
    shown = [row for row in rows if phases.thresholds[row].denominator in (1, 2, 3, 4, 5)]
    named = [row for row in shown if phases.thresholds[row].denominator != 5]
    ax.set_xticks([row + 0.5 for row in named], [str(phases.thresholds[row]) for row in named])
    kept = (0, 4, 8, len(phases.percents) - 1)
    ax.set_yticks([at + 0.5 for at in kept], [f"{phases.percents[at]} %" for at in kept])
    ax.set(xlabel="Share alike that everyone wants", ylabel="Homes taken")
    bar = ax.figure.colorbar(mesh, ax=ax, ticks=(0.5, 0.75, 1))
    bar.ax.set_yticklabels(("½", "¾", "1"))
    return ax


@styled
def reactions(
    of: Neighbourhood, path: Sequence[tuple[float, float]], *, ax: Axes | None = None
) -> Axes:
    """What each group bears of the other, and the way that a mixture takes from its start.

    Source: the curves are those of Schelling (1971).
    """
    ax = axes(height=3.2) if ax is None else ax
    ax.set_position((0.12, 0.17, 0.485, 0.79))
    own = np.linspace(0, of.size, 41)
    borne = np.minimum(of.most * own * (1 - own / of.size), 2 * of.size)
    ax.plot(own, borne, _ONE.dash, color=_ONE.color)
    ax.plot(borne, own, _TWO.dash, color=_TWO.color)
    if of.limit < of.size:
        ax.plot((0, of.limit, of.limit), (of.limit, of.limit, 0), ":", color=INK, linewidth=1)
    ways = np.array(path)
    thin = ways[:: max(1, len(ways) // 40)]
    ax.plot(*np.vstack([thin, ways[-1]]).T, color=INK, linewidth=1.5)
    ax.plot(*ways[0], "o", color=INK, markersize=9, markerfacecolor="white")
    ax.plot(*ways[-1], "o", color=INK, markersize=9, clip_on=False)
    ax.set(xlim=(0, 104), ylim=(0, 104), xlabel="Triangles", ylabel="Diamonds")
    ax.set_xticks((0, 50, 100))
    ax.set_yticks((0, 50, 100))
    _key(ax, of)
    return ax


def _key(ax: Axes, of: Neighbourhood) -> None:
    """What the lines mean, beside the picture where nothing crosses it."""
    lines = [
        (0.93, "▲ bear as many\ndiamonds as under\nthe full line"),
        (0.64, "◆ bear as many\ntriangles as left of\nthe dashed line"),
        (0.35, "○ start   ● end"),
    ]
    if of.limit < of.size:
        lines.append((0.24, f"Dotted: at most\n{of.limit:g} of each"))
    for height, text in lines:
        ax.text(1.08, height, text, transform=ax.transAxes, va="top")
