"""Every outcome of a game as a point: one player's payoff against the other's.

Chapter: notebooks/02-games
"""

import numpy as np
from matplotlib.axes import Axes

from coopcourse.figures import PALETTE, axes, styled
from coopcourse.games.game import Game
from coopcourse.games.ties import Array
from coopcourse.svg import INK


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
