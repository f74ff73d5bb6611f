"""All the equilibria of a game: one question, and the method that fits the number of players.

Chapter: notebooks/02-games
"""

from coopcourse.games.game import Game
from coopcourse.games.solvers.bimatrix import bimatrix_equilibria
from coopcourse.games.solvers.many_players import many_player_equilibria
from coopcourse.games.solvers.result import Equilibria


def equilibria(game: Game) -> Equilibria:
    """Every Nash equilibrium of the game, pure and mixed.

    For two players: all the extreme ones, whether the game is degenerate or not; the others are
    mixtures of these, and the answer's `components` says which. For more players: those of small
    games, with a word when some may be missing. Iterating yields tuples of arrays of probabilities,
    one for each player. Source: Avis, Rosenberg, Savani and von Stengel (2010), Enumeration of Nash
    equilibria for two-player games.

    >>> from coopcourse.games.classics import stag_hunt
    >>> equilibria(stag_hunt())
    3 equilibria of Stag Hunt (pivoting; all there are)
      Alice: Stag; Bob: Stag
      Alice: Rabbit; Bob: Rabbit
      Alice: 1/2 Stag + 1/2 Rabbit; Bob: 1/2 Stag + 1/2 Rabbit
    """
    if len(game.players) == 2:
        return bimatrix_equilibria(game)
    return many_player_equilibria(game)
