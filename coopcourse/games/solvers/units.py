"""Payoffs in other units are the same game, so solvers are free to choose the units they like.

Chapter: notebooks/02-games
"""

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.ties import TOLERANCE, Array, tie_margin


def unit_payoffs(game: Game) -> tuple[Array, float]:
    """Payoffs scaled to lie between 1/2 and 3/2 for each player, and when two of them are equal.

    Shape (players, m1, ..., mn); the second answer is the largest difference between equals.

    >>> from coopcourse.games.classics import matching_pennies
    >>> scaled, tolerance = unit_payoffs(matching_pennies())
    >>> scaled[0].tolist(), tolerance < 1e-8
    ([[1.5, 0.5], [0.5, 1.5]], True)
    """
    cells = tuple(range(1, game.payoffs.ndim))
    lowest = game.payoffs.min(axis=cells, keepdims=True)
    stakes = game.payoffs.max(axis=cells, keepdims=True) - lowest
    margins = tie_margin(game.payoffs)
    flat = stakes <= margins  # nothing is at stake for this player
    units = np.where(flat, 1.0, stakes)
    scaled = 0.5 + np.where(flat, 0.5, (game.payoffs - lowest) / units)
    return scaled, float(np.where(flat, 0.0, margins / units).max(initial=TOLERANCE))


def two_players(game: Game) -> None:
    """Raise ValueError, in words, unless the game has exactly two players.

    >>> from coopcourse.games.classics import chicken
    >>> two_players(chicken())
    """
    if len(game.players) != 2:
        raise ValueError(
            f"This method is for two players; {game.title or 'this game'} has "
            f"{len(game.players)}. equilibria(game) takes small games of three and more."
        )
