"""A commitment as a picture: the matrix with the leader's plan, and who gains or loses by it.

Chapter: notebooks/10-commitments
"""

from collections.abc import Iterable, Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from coopcourse.figures import CAST, PALETTE, axes, styled
from coopcourse.games import Game, Profile
from coopcourse.svg import INK

_BOTH, _ONE = PALETTE["blue"], PALETTE["vermilion"]


@styled
def word_matrix(
    game: Game,
    before: Profile,
    after: Profile,
    bound: Iterable[Profile] = (),
    *,
    ax: Axes | None = None,
) -> Axes:
    """A 2 x 2 game with the cells a word binds to, and each player's payoff before and after.

    Shaded cells are those of the plan or of the pledges, the thick frame is what happens, and the
    dotted frame what happens without a word.
    """
    ax = axes(height=3.0) if ax is None else ax
    ax.set_axis_off()
    _cells(game, bound, before, after, ax.inset_axes((0.12, 0.05, 0.5, 0.72)))
    _gains(game, before, after, ax.inset_axes((0.78, 0.05, 0.24, 0.82)))
    return ax


def _cells(game: Game, bound: Iterable[Profile], before: Profile, after: Profile, ax: Axes) -> None:
    for profile in bound:
        ax.add_patch(_frame(game, profile, color=PALETTE["sky"], alpha=0.35, linewidth=0))
    ax.add_patch(_frame(game, before, fill=False, edgecolor=INK, linestyle=":", linewidth=1.5))
    ax.add_patch(_frame(game, after, 0.06, fill=False, edgecolor=INK, linewidth=2.5))
    for i, j in np.ndindex(game.shape):
        pair = ",  ".join(f"{payoff:g}" for payoff in game.payoffs[:, i, j])
        text = pair.replace("-", "\N{MINUS SIGN}")
        ax.text(j + 0.5, i + 0.5, text, ha="center", va="center")
    rows, columns = game.strategies
    ax.set(xlim=(0, len(columns)), ylim=(len(rows), 0))
    ax.set(xticks=np.arange(len(columns)) + 0.5, yticks=np.arange(len(rows)) + 0.5)
    ax.set(xticklabels=columns, yticklabels=[name.replace(" ", "\n") for name in rows])
    ax.xaxis.tick_top()
    ax.tick_params(length=0)
    ax.set_xlabel(game.players[1])
    ax.set_ylabel(game.players[0])
    ax.xaxis.set_label_position("top")


def _frame(game: Game, profile: Profile, inset: float = 0.0, **look: object) -> Rectangle:
    row, column = (game.strategy_index(k, name) for k, name in enumerate(profile))
    size = 1 - 2 * inset
    return Rectangle((column + inset, row + inset), size, size, clip_on=False, **look)  # type: ignore[arg-type]


def _gains(game: Game, before: Profile, after: Profile, ax: Axes) -> None:
    for place, (player, old, new) in enumerate(
        zip(game.players, game[before], game[after], strict=True)
    ):
        look = CAST[player]
        ax.plot((place, place), (old, new), color=look.color, linewidth=3)
        ax.plot(place, old, "o", color=INK, fillstyle="none", markersize=9)
        ax.plot(place, new, look.marker, color=look.color, markersize=9)
    low, high = game.payoffs.min(), game.payoffs.max()
    ax.set(xlim=(-0.5, 1.5), ylim=(low - 0.4, high + 0.4), xticks=(0, 1), xticklabels=game.players)
    ax.set(yticks=np.arange(low, high + 1), ylabel="Payoff")


@styled
def effect_bars(tallies: Mapping[str, Mapping[str, int]], *, ax: Axes | None = None) -> Axes:
    """How many games each kind of word changes, and for whom; one bar a kind of word."""
    ax = axes(height=2.2) if ax is None else ax
    for place, counts in enumerate(tallies.values()):
        both, one = counts["both gain"], counts["only the leader gains"]
        ax.barh(place, both, color=_BOTH)
        ax.barh(place, one, left=both, color=_ONE, hatch="///")
        ax.text(both + one + 1, place, f"both gain {both}, one is hurt {one}", va="center")
    ax.set(yticks=range(len(tallies)), yticklabels=tallies, ylim=(len(tallies) - 0.4, -0.6))
    ax.set(xlim=(0, 170), xticks=(0, 40, 80), xlabel="Games of 432 that change")
    ax.set_position((0.26, 0.25, 0.7, 0.72))
    return ax
