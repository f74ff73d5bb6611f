"""Two players: every extreme equilibrium is a pair of corners that together wear all the labels.

Chapter: notebooks/02-games
"""

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.game import Game
from coopcourse.games.solvers.bases import solve_all
from coopcourse.games.solvers.polytope import MOST_LABELS, Vertices, masks, vertices
from coopcourse.games.solvers.result import Equilibria, Equilibrium
from coopcourse.games.solvers.units import unit_payoffs
from coopcourse.games.ties import Array

Pairs = list[tuple[Array, Array]]
Marks = NDArray[np.bool_]
_BLOCK = 1024  # corners compared with all others at a time


def bimatrix_equilibria(game: Game) -> Equilibria:
    """Every extreme equilibrium of a two-player game, degenerate or not.

    1. Scale payoffs to lie between 1/2 and 3/2. The mixtures of a player that leave the other at
       most 1 are then a polytope {x >= 0 : matrix @ x <= 1}, up to the scale of x.
    2. A corner wears a label for each own strategy it leaves out, and for each strategy of the
       other that is a best reply to it. Two corners are an equilibrium when together they wear all
       labels.
    3. List the corners of one polytope. Each asks for the labels it lacks: a square system of
       equations for the other player's corner. Keep the solutions that are allowed.
    4. If a corner is degenerate or a system singular, the answer to 3 may be a whole face: list the
       corners of the other polytope too, and compare all pairs.

    Source: Avis, Rosenberg, Savani and von Stengel (2010), Enumeration of Nash equilibria for
    two-player games.
    """
    if sum(game.shape) > MOST_LABELS:
        raise ValueError(
            f"All equilibria are looked for among up to {MOST_LABELS} strategies of both players "
            f"together; this game has {sum(game.shape)}. lemke_howson(game) finds one of them."
        )
    (row, column), tolerance = unit_payoffs(game)
    # The polytope of the player with fewer strategies has fewer corners.
    if game.shape[0] <= game.shape[1]:
        pairs, complete = _labelled_pairs(column.T, row, tolerance)
    else:
        swapped, complete = _labelled_pairs(row, column.T, tolerance)
        pairs = [(x, y) for y, x in swapped]
    found = tuple(sorted((_shares(*pair) for pair in pairs), key=_order))
    return Equilibria(game, found, "pivoting", complete)


def _labelled_pairs(matrix: Array, other: Array, tolerance: float) -> tuple[Pairs, bool]:
    """Pairs of corners of {matrix @ x <= 1} and {other @ y <= 1} that wear all labels.

    Also says whether these are all.
    """
    corners = vertices(matrix, tolerance=tolerance)
    able = _undominated(corners, other, tolerance)
    walls = np.concatenate([np.eye(other.shape[1]), other])  # to be left out, or a best reply
    lacking = (corners.basic[able] - matrix.shape[1]) % len(walls)
    partners = None if corners.degenerate else solve_all(walls, lacking, zeros=other.shape[1])
    if partners is None:
        opposite = vertices(other, tolerance=tolerance)
        pairs = _matches(corners.distinct(), opposite.distinct())
        return pairs, corners.complete and opposite.complete
    mixtures = (partners >= -tolerance).all(axis=1)
    fits = np.flatnonzero(mixtures & (partners @ other.T <= 1 + tolerance).all(axis=1))
    fits = fits[1:]  # the first corner is the origin, where nobody plays anything
    points = corners.points[able][fits], np.where(partners[fits] > tolerance, partners[fits], 0.0)
    return list(zip(*points, strict=True)), corners.complete


def _undominated(corners: Vertices, other: Array, tolerance: float) -> Marks:
    """Whether no strategy in use at a corner is beaten by another one against all the replies.

    `other` holds the payoffs of the corner's player; shape (corners,).
    """
    strategies = len(other)
    better = other[None] > other[:, None] + tolerance  # (beaten, beating, replies)
    beaten_by = masks(better.reshape(strategies**2, -1))
    replies = masks(corners.slacks == 0)[:, None]
    beaten = (replies & beaten_by == replies).reshape(-1, strategies, strategies).any(axis=2)
    unbeaten: Marks = ~(beaten & (corners.points > 0)).any(axis=1)
    return unbeaten


def _matches(one: Vertices, two: Vertices) -> Pairs:
    """All pairs of corners that wear all labels between them, by comparing every pair."""
    labels = one.variables.shape[1]
    every = masks(np.ones((1, labels), dtype=np.bool_))
    first, second = one.tight[1:], _swapped_labels(two)[1:]  # without the two origins
    pairs: list[tuple[Array, Array]] = []
    for start in range(0, len(first), _BLOCK):
        block = first[start : start + _BLOCK, None] | second
        for i, j in np.argwhere(block == every):
            pairs.append((one.points[1 + start + i], two.points[1 + j]))
    return pairs


def _swapped_labels(corners: Vertices) -> NDArray[np.uint64]:
    """The second player's labels in the first one's order: slacks first, then strategies."""
    return masks(np.roll(corners.variables == 0, corners.basic.shape[1], axis=1))


def _shares(x: Array, y: Array) -> Equilibrium:
    return x / x.sum(), y / y.sum()


def _order(profile: Equilibrium) -> tuple[int, list[float]]:
    """Pure equilibria come first, and those that use early strategies before the others."""
    shares = np.concatenate(profile)
    return int(np.count_nonzero(shares)), (-shares.round(6)).tolist()
