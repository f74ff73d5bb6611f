"""Most guesses about which strategies are in use fall at once: a strategy in them is dominated.

Chapter: notebooks/02-games
"""

from collections.abc import Iterator
from itertools import combinations, product

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.solvers.support import Support
from coopcourse.games.ties import tie_margin

SupportProfile = tuple[Support, ...]


def support_profiles(game: Game) -> Iterator[SupportProfile]:
    """Every choice of supports in which nobody uses what the others' supports make pointless.

    Pointless: another strategy, in the support or not, earns more against everything the others
    may do. Source: Porter, Nudelman and Shoham (2008), Simple search methods for finding a Nash
    equilibrium (conditional dominance).

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> list(support_profiles(prisoners_dilemma()))
    [((1,), (1,))]
    """
    subsets = [
        [own for size in range(1, count + 1) for own in combinations(range(count), size)]
        for count in game.shape
    ]
    margins = tie_margin(game.payoffs).ravel()
    for profile in product(*subsets):
        if not any(_pointless(game, profile, k, margins[k]) for k in range(len(profile))):
            yield profile


def _pointless(game: Game, profile: SupportProfile, player: int, margin: float) -> bool:
    """Whether the player's support has a strategy that some other beats throughout."""
    axes = [*profile]
    axes[player] = tuple(range(game.shape[player]))
    table = np.moveaxis(game.payoffs[player][np.ix_(*axes)], player, 0)
    table = table.reshape(len(table), -1)  # (strategies, choices of the others)
    used = table[list(profile[player])]
    beats = (table[:, None] > used[None] + margin).all(axis=2)  # (strategies, used ones)
    return bool(beats.any())
