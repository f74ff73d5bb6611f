"""Drop one label and pick up the one that comes twice: the path ends in an equilibrium.

Chapter: notebooks/02-games
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.mixed import mixture
from coopcourse.games.naming import find
from coopcourse.games.nash import is_nash
from coopcourse.games.solvers.pivoting import Corners, exchange, leaving, origin
from coopcourse.games.solvers.result import Equilibrium
from coopcourse.games.solvers.units import two_players, unit_payoffs
from coopcourse.games.ties import Array

_MOST_PIVOTS = 2**20


@dataclass(frozen=True, eq=False, repr=False)
class LabelledPath:
    """The path from nobody playing anything to an equilibrium: the label dropped, every step.

    Each step is a pair of arrays, one mixture a player, all zeros for one who has not begun.
    """

    game: Game
    label: str
    steps: tuple[Equilibrium, ...]

    @property
    def equilibrium(self) -> Equilibrium:
        """Where the path ends."""
        return self.steps[-1]

    def __repr__(self) -> str:
        ends = "; ".join(
            f"{name}: {mixture(self.game, player, self.equilibrium[player])}"
            for player, name in enumerate(self.game.players)
        )
        return f"{ends} (after {len(self.steps) - 1} pivots, dropping {self.label})"


def lemke_howson(game: Game, label: str | int | None = None) -> LabelledPath:
    """One equilibrium of a two-player game, and the path of pivots that leads to it.

    1. Start where nobody plays anything: a pair of corners that wear all labels.
    2. Drop one label: let that variable grow until another is stopped at zero.
    3. The label picked up is now worn twice. Drop it on the other side. Repeat until the label
       that is picked up is the first one dropped.

    A label is a strategy, the row player's first (a number; or its name, where only one player has
    it). Without one, all labels race: the first to arrive within a few pivots wins, and nobody
    waits for a path of exponential length. Source: Lemke and Howson (1964), Equilibrium points of
    bimatrix games; the race: Codenotti, De Rossi and Pagan (2008), An experimental analysis of
    Lemke-Howson algorithm.

    >>> from coopcourse.games.classics import stag_hunt
    >>> lemke_howson(stag_hunt(), label=0)
    Alice: Stag; Bob: Stag (after 2 pivots, dropping Alice: Stag)
    """
    two_players(game)
    names = [
        f"{player}: {name}"
        for player, own in zip(game.players, game.strategies, strict=True)
        for name in own
    ]
    chosen = None if label is None else _label(game, label)
    for number, most in _attempts(len(names), chosen):
        steps = _path(game, number, most)
        if steps is not None and is_nash(game, steps[-1]):
            return LabelledPath(game, names[number], tuple(steps))
    raise ValueError(
        f"No path ended within {_MOST_PIVOTS:,} pivots: payoffs may differ too much in size. "
        "Try another label, or equilibria(game)."
    )


def _label(game: Game, label: str | int) -> int:
    flat = [name for own in game.strategies for name in own]
    if isinstance(label, str) and flat.count(label) > 1:
        raise ValueError(
            f"Both players have a strategy {label!r}. Give a number from 0 to {len(flat) - 1}: "
            f"{game.players[0]}'s strategies come first."
        )
    return find(label, flat, "label")


def _attempts(labels: int, chosen: int | None) -> Iterator[tuple[int, int]]:
    """Which label to drop, and how many pivots to allow: a little for all, then twice as much."""
    if chosen is not None:
        yield chosen, _MOST_PIVOTS
        return
    most = max(8, labels // 2)
    while most <= _MOST_PIVOTS:
        yield from ((label, most) for label in range(labels))
        most *= 2


def _path(game: Game, dropped: int, most: int) -> list[Equilibrium] | None:
    """The steps after dropping a label, if the path ends within so many pivots."""
    (row, column), tolerance = unit_payoffs(game)
    sides = [origin(column.T), _relabelled(origin(row), len(row))]
    side, label = int(dropped >= len(row)), dropped
    steps = [_profile(sides, game.shape)]
    for _ in range(most):
        sides[side], label = _step(sides[side], label, tolerance)
        steps.append(_profile(sides, game.shape))
        if label == dropped:
            return steps
        side = 1 - side
    return None


def _relabelled(corners: Corners, rows: int) -> Corners:
    """The second player's corner with the first one's labels: rows first, then columns."""
    return Corners(corners.tables, (corners.labels + rows) % corners.labels.shape[1])


def _step(corners: Corners, label: int, tolerance: float) -> tuple[Corners, int]:
    """Drop a label; the corner reached, and the label picked up there."""
    column = np.flatnonzero(corners.labels[0] == label) - corners.tables.shape[1]
    row = leaving(corners.tables[:, :, [int(column[0]), -2, -1]], tolerance)[:, 0]
    picked = int(corners.labels[0, row[0]])
    return exchange(corners, np.zeros(1, dtype=np.intp), row, column), picked


def _profile(sides: list[Corners], shape: tuple[int, ...]) -> Equilibrium:
    x, y = (_variables(corners, sum(shape)) for corners in sides)
    return _shares(x[: shape[0]]), _shares(y[shape[0] :])


def _variables(corners: Corners, count: int) -> Array:
    variables = np.zeros(count)
    variables[corners.basic[0]] = np.maximum(corners.values[0], 0.0)
    return variables


def _shares(weights: Array) -> Array:
    total = weights.sum()
    return weights / total if total > 0 else weights
