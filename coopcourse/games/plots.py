"""Pictures of games: payoffs as lines, as a plane, as a table that is struck out round by round.

Chapter: notebooks/02-games
"""

from itertools import chain

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap

from coopcourse.figures import CAST, PALETTE, Role, axes, styled
from coopcourse.games.elimination import Elimination
from coopcourse.games.equilibria import best_replies
from coopcourse.games.game import Game
from coopcourse.games.indifference import tipping_point
from coopcourse.games.mixed import strategy_payoffs
from coopcourse.games.solvers import equilibria
from coopcourse.games.ties import Array, best_cells
from coopcourse.svg import INK

CHANCES = np.linspace(0, 1, 41)
_SPARE = (Role(PALETTE["blue"], "o"), Role(PALETTE["vermilion"], "s", "--"))


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
        ax.plot((0, 1), ends[:, place], look.dash, color=look.color, label=name)
        now = np.interp(chance, (0, 1), ends[:, place])
        ax.plot(chance, now, look.marker, color=look.color, markersize=9)
    _mark_basins(game, ax)
    ax.axvline(chance, color=INK, linewidth=0.8)
    ax.set(
        xlim=(-0.02, 1.02),
        xlabel=f"Chance that {game.players[1]} plays {game.strategies[1][0]}",
        ylabel=f"Payoff of {game.players[0]}",
    )
    ax.legend(loc="upper left")
    return ax


def _mark_basins(game: Game, ax: Axes) -> None:
    """Colour the chances for which each strategy is the better reply, and mark the border."""
    border = tipping_point(game, 0)
    if border is None:
        return
    for left, right in ((0.0, border), (border, 1.0)):
        middle = (left + right) / 2
        (name,) = best_replies(game, 0, [middle, 1 - middle])
        look = role(name, game.strategies[0].index(name))
        ax.axvspan(left, right, 0, 0.06, color=look.color, alpha=0.5, linewidth=0)
        ax.text(middle, 0.09, name, transform=ax.get_xaxis_transform(), ha="center", fontsize=9)
    ax.axvline(border, color=INK, linestyle=":", linewidth=1.2)


@styled
def best_reply_plane(game: Game, *, ax: Axes | None = None) -> Axes:
    """Both players' best replies in a 2 x 2 game: where the lines meet, nobody wants to move.

    Each axis is the chance of that player's first strategy; dots are equilibria, and so is what
    lies on a thick line between two of them.
    """
    ax = axes(3.2, 3.0) if ax is None else ax
    replies = [_reply_path(game, player) for player in (0, 1)]
    (row, column), names = replies, game.players
    first, second = CAST["Alice"], CAST["Bob"]
    ax.plot(row, CHANCES, first.dash, color=first.color, label=f"{names[0]}’s best reply")
    ax.plot(CHANCES, column, second.dash, color=second.color, label=f"{names[1]}’s best reply")
    ax.plot(*np.transpose(nash_points(game)), "o", color=INK, markersize=9, clip_on=False)
    _mark_continua(game, ax)
    ax.set(
        xlim=(-0.03, 1.03), ylim=(-0.03, 1.03), xticks=(0, 0.5, 1), yticks=(0, 0.5, 1),
        aspect="equal",
        xlabel=f"{names[0]}: chance of {game.strategies[0][0]}",
        ylabel=f"{names[1]}: chance of {game.strategies[1][0]}",
    )  # fmt: skip
    return ax


def _reply_path(game: Game, player: int) -> Array:
    """The player's best chance of their first strategy for each chance of the other's."""
    first = game.strategies[player][0]
    replies = [best_replies(game, player, [chance, 1 - chance]) for chance in CHANCES]
    return np.array([(first in best) / len(best) for best in replies])  # a tie counts one half


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
        look = _SPARE[place]
        ax.plot((0, 1), ends[:, place], look.dash, color=look.color, label=f"if {name} answers")
    worst = [against_replies(game, p).min() for p in CHANCES]
    ax.fill_between(CHANCES, worst, ends.min(), color=INK, alpha=0.12, linewidth=0)
    ax.plot(chance, against_replies(game, chance).min(), "o", color=INK, markersize=9)
    ax.axvline(chance, color=INK, linewidth=0.8)
    ax.set(
        xlim=(-0.02, 1.02), xlabel=f"{game.players[0]}: chance of {game.strategies[0][0]}",
        ylabel=f"Payoff of {game.players[0]}", ylim=_with_room_above(ends),
    )  # fmt: skip
    ax.legend(loc="upper center", ncols=2)
    return ax


def _with_room_above(values: Array) -> tuple[float, float]:
    """Limits that leave a strip for the legend."""
    return values.min() - 0.05 * np.ptp(values), values.max() + 0.25 * np.ptp(values)


@styled
def payoff_table(game: Game, *, ax: Axes | None = None) -> Axes:
    """A two-player payoff matrix as a picture: best replies starred, equilibria ringed."""
    ax = axes(3.0, 2.4) if ax is None else ax
    rows, columns = game.strategies
    stars = best_cells(game.payoffs)
    for i, j in np.ndindex(game.shape):
        marks = (f"{game.payoffs[k, i, j]:g}{'*' * bool(stars[k, i, j])}" for k in (0, 1))
        nash = bool(stars[:, i, j].all())
        ring = {"boxstyle": "round", "facecolor": "none", "edgecolor": INK if nash else "none"}
        ax.text(j, i, ",  ".join(marks), ha="center", va="center", bbox=ring)
    ax.set(
        xlim=(-0.5, len(columns) - 0.5), ylim=(len(rows) - 0.5, -0.5),
        xticks=range(len(columns)), yticks=range(len(rows)), xticklabels=columns, yticklabels=rows,
    )  # fmt: skip
    ax.xaxis.tick_top()
    ax.tick_params(length=0)
    ax.spines[["left", "bottom"]].set_visible(False)
    return ax


@styled
def payoff_plane(game: Game, *, ax: Axes | None = None) -> Axes:
    """Every outcome of a two-player game as a point: one player's payoff against the other's.

    Points on one falling line share one total; moving up and to the right is better for both.
    """
    ax = axes() if ax is None else ax
    x, y = points = game.payoffs.reshape(2, -1)  # (players, profiles)
    ax.plot(x, y, "o", color=PALETTE["blue"], markersize=8)
    ax.margins(0.15)
    ax.autoscale_view()
    ax.autoscale(False)  # the lines below run on for ever
    for total in np.unique(points.sum(axis=0)):
        ax.axline((total, 0), slope=-1, color=INK, alpha=0.3, linewidth=1)
    for point, names in _outcomes_at(game).items():
        text = names[0] if len(names) == 1 else f"{len(names)} outcomes"
        _label(text, np.array(point), points, ax)
    ax.set(xlabel=f"Payoff of {game.players[0]}", ylabel=f"Payoff of {game.players[1]}")
    return ax


def _label(text: str, point: Array, points: Array, ax: Axes) -> None:
    """Write beside a point: towards the middle, and away from its nearest neighbour."""
    size = np.ptp(points, axis=1)
    away = (points.T - point) / size  # (profiles, 2)
    others = away[np.abs(away).sum(axis=1) > 0]
    nearest = others[(others**2).sum(axis=1).argmin()]
    right, up = point[0] <= points[0].mean(), nearest[1] <= 0
    ax.annotate(
        text, (point[0], point[1]), (8 if right else -8, 8 if up else -8),
        textcoords="offset points", ha="left" if right else "right", va="bottom" if up else "top",
    )  # fmt: skip


def _outcomes_at(game: Game) -> dict[tuple[float, float], list[str]]:
    """The profiles that share each point of the plane."""
    shared: dict[tuple[float, float], list[str]] = {}
    for profile in game.profiles():
        one, other = game[profile].tolist()
        shared.setdefault((one, other), []).append(", ".join(profile))
    return shared


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
