"""All 2 x 2 games without ties: how often does the power to commit help, and whom does it hurt?

Chapter: notebooks/10-commitments
"""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import permutations

import numpy as np

from coopcourse.commitments.stackelberg.leading import Commitment
from coopcourse.games import Game, pure_nash

EFFECTS = ("nothing changes", "both gain", "only the leader gains", "the leader loses")


def strict_games() -> Iterator[Game]:
    """Every 2 x 2 game in which each player ranks the four cells from 1 (worst) to 4, no ties.

    There are 24 x 24 = 576; read up to names of rows, columns and players they are 78. Source:
    Rapoport and Guyer (1966), A taxonomy of 2 x 2 games.

    >>> sum(1 for game in strict_games())
    576
    """
    orders = permutations((1.0, 2.0, 3.0, 4.0))
    ranks = [np.array(order).reshape(2, 2) for order in orders]
    return (Game.bimatrix(row, column) for row in ranks for column in ranks)


def settled_games() -> list[Game]:
    """The strict games with exactly one pure equilibrium: there is no doubt what is played.

    >>> len(settled_games())
    432
    """
    return [game for game in strict_games() if len(pure_nash(game)) == 1]


def effect(game: Game, device: Callable[[Game], Commitment]) -> str:
    """What a device in the hands of the first player does to a game with one pure equilibrium.

    Compares the payoffs after the commitment with those of the equilibrium; one of `EFFECTS`.
    Raises ValueError when the game has several pure equilibria, or none.

    >>> from coopcourse.commitments.stackelberg.leading import conditional
    >>> from coopcourse.games import prisoners_dilemma
    >>> effect(prisoners_dilemma(), conditional)
    'both gain'
    """
    cells = pure_nash(game)
    if len(cells) != 1:
        raise ValueError(
            f"Before and after can be compared when a game has one pure equilibrium; {game.title} "
            f"has {len(cells)}."
        )
    mine, other = np.array(device(game).payoffs) - game[cells[0]]
    if mine <= 0:
        return EFFECTS[0] if mine == 0 else EFFECTS[3]
    return EFFECTS[1] if other >= 0 else EFFECTS[2]


def tally(device: Callable[[Game], Commitment]) -> dict[str, int]:
    """In how many of the 432 settled games a device has which effect.

    >>> from coopcourse.commitments.stackelberg.leading import unconditional
    >>> tally(unconditional)
    {'nothing changes': 408, 'both gain': 12, 'only the leader gains': 12, 'the leader loses': 0}
    """
    counts = Counter(effect(game, device) for game in settled_games())
    return {each: counts[each] for each in EFFECTS}
