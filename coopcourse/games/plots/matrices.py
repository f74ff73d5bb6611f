"""A payoff matrix as a picture, and as a grid that is struck out round by round.

Chapter: notebooks/02-games
"""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap

from coopcourse.figures import PALETTE, axes, styled
from coopcourse.games.elimination import Elimination
from coopcourse.games.game import Game
from coopcourse.games.ties import best_cells
from coopcourse.svg import INK


@styled
def payoff_table(game: Game, *, ax: Axes | None = None) -> Axes:
    """A two-player payoff matrix as a picture: best replies starred, equilibria ringed."""
    ax = axes(3.0, 2.4) if ax is None else ax
    rows, columns = game.strategies
    stars = best_cells(game.payoffs)
    for i, j in np.ndindex(game.shape):
        marks = (f"{game.payoffs[k, i, j]:g}{'*' * bool(stars[k, i, j])}" for k in (0, 1))
        text = ",  ".join(marks).replace("-", "\N{MINUS SIGN}")
        nash = bool(stars[:, i, j].all())
        ring = {"boxstyle": "round", "facecolor": "none", "edgecolor": INK if nash else "none"}
        ax.text(j, i, text, ha="center", va="center", bbox=ring)
    ax.set(
        xlim=(-0.5, len(columns) - 0.5), ylim=(len(rows) - 0.5, -0.5),
        xticks=range(len(columns)), yticks=range(len(rows)), xticklabels=columns, yticklabels=rows,
    )  # fmt: skip
    ax.xaxis.tick_top()
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    return ax


@styled
def elimination_grid(elimination: Elimination, rounds: int, *, ax: Axes | None = None) -> Axes:
    """The strategies of two players after so many rounds: what is struck out is hatched."""
    ax = axes() if ax is None else ax
    start = elimination.start
    gone = {(each.player, each.strategy) for step in elimination.rounds[:rounds] for each in step}
    alive = [
        np.array([(player, name) not in gone for name in names])
        for player, names in zip(start.players, start.strategies, strict=True)
    ]
    kept = np.outer(*alive)  # (rows, columns)
    edges = [np.arange(size + 1) - 0.5 for size in start.shape[::-1]]
    for mask, color, hatch in ((kept, PALETTE["sky"], ""), (~kept, "none", "////")):
        cells = np.ma.masked_where(~mask, mask)
        paint = ListedColormap([color])
        ax.pcolor(*edges, cells, cmap=paint, hatch=hatch, edgecolor=INK, linewidth=0.3)
    ax.set(
        xlim=(-0.5, start.shape[1] - 0.5), ylim=(start.shape[0] - 0.5, -0.5),
        xticks=range(start.shape[1]), yticks=range(start.shape[0]),
        xticklabels=start.strategies[1], yticklabels=start.strategies[0],
        xlabel=start.players[1], ylabel=start.players[0],
    )  # fmt: skip
    return ax
