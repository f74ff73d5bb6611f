"""Where two players' best replies meet, nobody wants to move.

Chapter: notebooks/02-games
"""

from itertools import chain

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import CAST, axes, styled
from coopcourse.games.game import Game
from coopcourse.games.indifference import tipping_point
from coopcourse.games.nash import best_replies
from coopcourse.games.solvers import equilibria
from coopcourse.games.ties import Array
from coopcourse.svg import INK


@styled
def best_reply_plane(game: Game, *, ax: Axes | None = None) -> Axes:
    """Both players' best replies in a 2 x 2 game: where the lines meet, nobody wants to move.

    Each axis is the chance of that player's first strategy; dots are equilibria, and so is what
    lies on a thick line between two of them.
    """
    ax = axes(3.2, 3.0) if ax is None else ax
    (alice, bob), (first, second) = game.players, game.strategies
    looks = CAST["Alice"], CAST["Bob"]
    bobs_chance, row = _reply_path(game, 0)
    alices_chance, column = _reply_path(game, 1)
    ax.plot(row, bobs_chance, looks[0].dash, color=looks[0].color, label=f"{alice}’s best reply")
    ax.plot(alices_chance, column, looks[1].dash, color=looks[1].color, label=f"{bob}’s best reply")
    ax.plot(*np.transpose(nash_points(game)), "o", color=INK, markersize=9, clip_on=False)
    _mark_continua(game, ax)
    ax.set(
        xlim=(-0.03, 1.03), ylim=(-0.03, 1.03), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1),
        aspect="equal",
        xlabel=f"{alice}: chance of {first[0]}",
        ylabel=f"{bob}: chance of {second[0]}",
    )  # fmt: skip
    return ax


def _reply_path(game: Game, player: int) -> Array:
    """The other's chances, and the player's best chance against each: shape (2, corners)."""
    border = tipping_point(game, player)
    if border is None:
        best = _best_chance(game, player, 0.5)
        ties = [at for at in (0, 1) if best != 0.5 and _best_chance(game, player, at) == 0.5]
        path = [(at, 1 - best) for at in ties if at == 0] + [(0, best), (1, best)]
        path += [(at, 1 - best) for at in ties if at == 1]
        return np.array(path, dtype=np.float64).T
    below, above = (_best_chance(game, player, other) for other in (0.0, 1.0))
    return np.array([(0, border, border, 1), (below, below, above, above)])


def _best_chance(game: Game, player: int, other: float) -> float:
    """The player's best chance of the first strategy; one half where both are as good."""
    best = best_replies(game, player, [other, 1 - other])
    return (game.strategies[player][0] in best) / len(best)


def _mark_continua(game: Game, ax: Axes) -> None:
    """Draw the lines and areas between equilibria that are equilibria all over."""
    for subset in chain(*equilibria(game).components):
        if not subset.single:
            (x, right), (y, top) = ((own[:, 0].min(), own[:, 0].max()) for own in subset.corners)
            box = np.array([(x, y), (right, y), (right, top), (x, top), (x, y)])
            ax.fill_between((x, right), y, top, color=INK, alpha=0.2, linewidth=0)
            ax.plot(*box.T, color=INK, linewidth=4, clip_on=False)


def nash_points(game: Game) -> list[tuple[float, float]]:
    """The extreme equilibria of a 2 x 2 game, as chances of the players' first strategies."""
    return [(float(first[0]), float(second[0])) for first, second in equilibria(game)]
