"""Guess which strategies are in use, solve for the shares that balance them, keep what fits.

Chapter: notebooks/02-games
"""

from collections.abc import Iterator
from itertools import combinations, product

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.nash import is_nash
from coopcourse.games.solvers.result import Equilibria
from coopcourse.games.solvers.units import two_players, unit_payoffs
from coopcourse.games.ties import Array

Support = tuple[int, ...]


def support_enumeration(game: Game) -> Equilibria:
    """The equilibria of a two-player game in which both use equally many strategies.

    1. Guess a support for each: as many strategies for one player as for the other.
    2. Find the shares of the row player that make the column player's guessed strategies earn the
       same, and the other way round. No solution, or several, or a share that is not positive:
       guess again.
    3. Keep the pair if nobody wants to move, not even out of the guessed support.

    These are all equilibria unless the game is degenerate, that is, unless some mixture has more
    best replies than strategies in use: two equal payoffs in one column are enough. Then some may
    be missing, even all of them, and nothing here tells; `equilibria` finds them all. Source:
    Dickhaut and Kaplan (1991), A program for finding Nash equilibria.

    >>> from coopcourse.games.classics import battle_of_the_sexes
    >>> support_enumeration(battle_of_the_sexes())[2]
    (array([0.66666667, 0.33333333]), array([0.33333333, 0.66666667]))
    """
    two_players(game)
    (row, column), _ = unit_payoffs(game)
    found = []
    for ours, theirs in _guesses(game.shape):
        x = _balancing(column.T, theirs, ours)
        y = _balancing(row, ours, theirs)
        if x is not None and y is not None and is_nash(game, (x, y)):
            found.append((x, y))
    method = "support enumeration, sure unless the game is degenerate"
    return Equilibria(game, tuple(found), method, complete=False)


def _guesses(shape: tuple[int, ...]) -> Iterator[tuple[Support, Support]]:
    """Every pair of supports of equal size, small ones first."""
    for size in range(1, min(shape) + 1):
        yield from product(*(combinations(range(count), size) for count in shape))


def _balancing(payoffs: Array, balanced: Support, used: Support) -> Array | None:
    """Shares of the used strategies that make the other's balanced ones earn the same.

    `payoffs` belongs to the other player: (the other's strategies, own strategies).
    """
    equal = payoffs[np.ix_(balanced, used)]
    try:
        weights = np.linalg.solve(equal, np.ones(len(used)))
    except np.linalg.LinAlgError:
        return None
    if not (weights > 0).all():  # or not a number: a browser's answer to singular equations
        return None
    shares: Array = np.zeros(payoffs.shape[1])
    shares[list(used)] = weights / weights.sum()
    return shares
