"""What a player earns as a chance runs from 0 to 1: straight lines, and where they cross.

Chapter: notebooks/02-games
"""

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import CAST, PALETTE, Role, axes, styled
from coopcourse.games.game import Game
from coopcourse.games.indifference import tipping_point
from coopcourse.games.mixed import strategy_payoffs
from coopcourse.games.nash import best_replies
from coopcourse.games.ties import Array
from coopcourse.svg import INK

_SPARE = (Role(PALETTE["blue"], "o"), Role(PALETTE["vermilion"], "s", "--"))
ROOM = 0.2  # of the width, right of the lines, for their names
FOOT = 0.1  # of the height, below the lines, for the band of better replies


def role(strategy: str, place: int) -> Role:
    """How a strategy looks: its part in the cast, or by its place among the strategies."""
    return CAST.get(strategy, _SPARE[place % 2])


@styled
def reply_lines(game: Game, chance: float, *, ax: Axes | None = None) -> Axes:
    """What each strategy of the first player earns as the second plays `chance` of their first.

    A band below marks which strategy is the better reply, on each side of the tipping point. For
    2 x 2 games.
    """
    ax = axes() if ax is None else ax
    ends = np.array([strategy_payoffs(game, 0, reply) for reply in (1, 0)])  # (chance 0 or 1, 2)
    for place, name in enumerate(game.strategies[0]):
        look = role(name, place)
        _named_line(ends[:, place], name, look, ax)
        now = np.interp(chance, (0, 1), ends[:, place])
        ax.plot(chance, now, look.marker, color=look.color, markersize=9)
    foot = _mark_basins(game, ax)
    label = f"Chance that {game.players[1]} plays {game.strategies[1][0]}"
    _chance_axes(label, chance, ax, foot=foot)
    ax.set_ylabel(f"Payoff of {game.players[0]}")
    return ax


def _named_line(ends: Array, name: str, look: Role, ax: Axes) -> None:
    """A line from chance 0 to chance 1 with its name at its right end."""
    ax.plot((0, 1), ends, look.dash, color=look.color)
    ax.text(1.03, ends[1], name, va="center")


def _chance_axes(label: str, chance: float, ax: Axes, *, foot: float = 0) -> None:
    """An axis of chances, with the reader’s own as a line above the foot; few marks that stay."""
    ax.axvline(chance, foot, color=INK, linewidth=0.8)
    ax.set(xlim=(-0.02, 1 + ROOM), xticks=(0, 0.5, 1), xlabel=label)
    ax.spines["bottom"].set_bounds(0, 1)
    ax.locator_params(axis="y", nbins=4, steps=(1, 2, 5, 10))
    ax.xaxis.set_label_coords(0.5 / (1 + ROOM), -0.15)
    ax.yaxis.set_label_coords(-0.11, 0.5)


def _mark_basins(game: Game, ax: Axes) -> float:
    """A band of the chances for which each strategy is the better reply; how high it stands."""
    border = tipping_point(game, 0)
    if border is None:
        return 0
    low, high = ax.get_ylim()
    ax.set_ylim(low - FOOT * (high - low), high)
    ax.plot((border, border), (0, 1), ":", color=INK, lw=1.2, transform=ax.get_xaxis_transform())
    for left, right in ((0.0, border), (border, 1.0)):
        middle = (left + right) / 2
        (name,) = best_replies(game, 0, [middle, 1 - middle])
        look = role(name, game.strategies[0].index(name))
        ax.axvspan(left, right, 0, FOOT, color=look.color, alpha=0.4, linewidth=0)
        foot = ax.text(middle, FOOT / 2, name, ha="center", va="center")
        foot.set_transform(ax.get_xaxis_transform())
    return FOOT


def against_replies(game: Game, chance: float) -> Array:
    """What a mixing first player earns against each reply of the second, shape (2,)."""
    earned: Array = np.array([chance, 1 - chance]) @ game.payoffs[0]
    return earned


@styled
def guarantee(game: Game, chance: float, *, ax: Axes | None = None) -> Axes:
    """What a mixing player earns against each reply; the lower edge is what nobody can take away.

    Source: von Neumann (1928), Zur Theorie der Gesellschaftsspiele (the maximin).
    """
    ax = axes() if ax is None else ax
    ends = np.array([against_replies(game, p) for p in (0, 1)])  # (chance 0 or 1, replies)
    for place, name in enumerate(game.strategies[1]):
        _named_line(ends[:, place], f"if {name}", _SPARE[place], ax)
    corners = np.unique([0.0, _crossing(ends), 1.0])
    worst = [against_replies(game, p).min() for p in corners]
    ax.fill_between(corners, worst, ends.min(), color=INK, alpha=0.12, linewidth=0)
    ax.plot(chance, against_replies(game, chance).min(), "o", color=INK, markersize=9)
    _chance_axes(f"{game.players[0]}: chance of {game.strategies[0][0]}", chance, ax)
    ax.set_ylabel(f"Payoff of {game.players[0]}")
    return ax


def _crossing(ends: Array) -> float:
    """The chance at which two lines with these ends, (chance 0 or 1, lines), cross; else 0."""
    gap = ends[:, 0] - ends[:, 1]
    return float(gap[0] / (gap[0] - gap[1])) if gap[0] * gap[1] < 0 else 0.0
