"""The state of an explorer about mixing: a 2 x 2 game, and how often one player plays first.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass

from coopcourse.games.game import Game


@dataclass(frozen=True)
class AtChance:
    """A 2 x 2 game and the chance with which one of its players uses their first strategy."""

    game: Game
    chance: float
