"""Pictures of programs: who cooperates with whom, who wins, what a threat makes stable.

Chapter: notebooks/10-commitments
"""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from numpy.typing import NDArray

from coopcourse.commitments.programs.folk import FolkTheorem
from coopcourse.commitments.programs.tournament import Tournament
from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.games.welfare import hull
from coopcourse.svg import INK

Array = NDArray[np.float64]
_SHARES = LinearSegmentedColormap.from_list(
    "shares", [CAST["Defect"].color, CAST["Cooperate"].color]
)


@styled
def folk_plane(folk: FolkTheorem, *, ax: Axes | None = None) -> Axes:
    """The plane of payoffs: outcomes, what lotteries reach, and what programs can make stable.

    Full points are stable by a threat with one move; the dark region by mixed threats, with coins
    that both programs see.
    """
    ax = axes(5.2, 3.4) if ax is None else ax
    game = folk.game
    ax.fill(*hull(folk.outcomes).T, color=INK, alpha=0.08, linewidth=0)
    ax.fill(*folk.region.T, color=PALETTE["blue"], alpha=0.35, linewidth=0)
    if len(folk.region) < 3:  # a line or a point has no inside
        ax.plot(*folk.region.T, "-*", color=PALETTE["blue"], markersize=11)
    for line, level in ((ax.axvline, folk.floor[0]), (ax.axhline, folk.floor[1])):
        line(level, color=CAST["Defect"].color, linestyle="--", linewidth=1.2)
    stable = np.array(folk.stable)
    for points, fill in (
        (folk.outcomes[stable], PALETTE["blue"]),
        (folk.outcomes[~stable], "none"),
    ):
        ax.plot(*points.T, "o", color=PALETTE["blue"], markerfacecolor=fill, markersize=9)
    ax.margins(0.12)
    ax.set(xlabel=f"Payoff of {game.players[0]}", ylabel=f"Payoff of {game.players[1]}")
    return ax


@styled
def cooperation_matrix(
    result: Tournament, *, labels: Sequence[str] = (), ax: Axes | None = None
) -> Axes:
    """How often each program (row) cooperates with each opponent (column), in words and colour."""
    ax = axes(5.2, 3.4) if ax is None else ax
    names = labels or result.names
    size = len(names)
    edges = np.arange(size + 1) - 0.5
    ax.pcolor(edges, edges, result.cooperates, cmap=_SHARES, vmin=0, vmax=1, alpha=0.35)
    for i, j in np.ndindex(size, size):
        ax.text(j, i, _cell(result, i, j), ha="center", va="center")
    _name_both_ways(ax, names)
    ax.set_position((0.24, 0.03, 0.73, 0.85))
    return ax


def _cell(result: Tournament, i: int, j: int) -> str:
    """The share of cooperation of one program with one opponent, as a letter where it is all."""
    if result.forfeits[i, j] == 1:
        return "–"
    return _share(float(result.cooperates[i, j]))


@styled
def standings(result: Tournament, *, mine: str = "", ax: Axes | None = None) -> Axes:
    """The scores of a tournament, best first, each with its 95 % interval; `mine` is marked."""
    ax = axes(5.2, 3.4) if ax is None else ax
    order = result.order
    rows = np.arange(len(order))
    own = np.array([result.names[place] == mine for place in order])
    scores, margins = result.scores[order], result.margins[order]
    for chosen, color, marker in ((~own, PALETTE["blue"], "o"), (own, PALETTE["vermilion"], "D")):
        ax.errorbar(
            scores[chosen], rows[chosen], xerr=margins[chosen], fmt=marker, color=color,
            markersize=8, elinewidth=1.5,
        )  # fmt: skip
    names = [f"{rank}. {result.names[place]}" for rank, place in enumerate(order, start=1)]
    ax.set(yticks=rows, yticklabels=names, ylim=(len(rows) - 0.4, -0.6), xlabel="Mean payoff")
    ax.tick_params(axis="y", length=0)
    ax.set_position((0.32, 0.16, 0.64, 0.81))  # room for the names
    return ax


@styled
def meetings(alice: Array, bob: Array, labels: Sequence[str], *, ax: Axes | None = None) -> Axes:
    """What versions of two ideas do to each other: the moves of row and column in each cell.

    `alice` and `bob` are shares of cooperation, (rows, columns).
    """
    ax = axes(5.2, 3.0) if ax is None else ax
    size = len(labels)
    edges = np.arange(size + 1) - 0.5
    mean: Array = (alice + bob) / 2
    ax.pcolor(edges, edges, mean, cmap=_SHARES, vmin=0, vmax=1, alpha=0.35)
    for i, j in np.ndindex(size, size):
        ax.text(
            j,
            i,
            f"{_share(alice[i, j].item())}, {_share(bob[i, j].item())}",
            ha="center",
            va="center",
        )
    _name_both_ways(ax, labels)
    ax.set_ylabel("Alice’s version")
    ax.set_xlabel("Bob’s version")
    ax.xaxis.set_label_position("top")
    ax.set_position((0.24, 0.03, 0.73, 0.77))
    return ax


def _share(share: float) -> str:
    """A share of cooperation, as a letter where it is none or all."""
    return {0.0: "D", 1.0: "C"}.get(float(share), f"{100 * share:.0f} %")


def _name_both_ways(ax: Axes, names: Sequence[str]) -> None:
    """Write the names on top and on the left of a square of cells."""
    size = len(names)
    ax.set(
        xlim=(-0.5, size - 0.5), ylim=(size - 0.5, -0.5), xticks=range(size), yticks=range(size),
        xticklabels=names, yticklabels=names,
    )  # fmt: skip
    ax.xaxis.tick_top()
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
