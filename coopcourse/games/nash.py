"""A Nash equilibrium is a profile in which everyone's strategy is a best reply to the others'.

Chapter: notebooks/02-games
"""

from collections.abc import Sequence

import numpy as np

from coopcourse.games.game import Game, Profile
from coopcourse.games.mixed import Entry, Mixture, expected_payoffs, mixtures, strategy_payoffs
from coopcourse.games.ties import Array, best_cells, tie_margin


def best_replies(game: Game, player: str | int, *others: Entry) -> tuple[str, ...]:
    """The player's strategies that no other strategy beats, given what the others do.

    `others` has one entry for each other player, in the order of the players: a strategy, or
    probabilities. Source: Nash (1951), Non-cooperative games.

    >>> from coopcourse.games.classics import prisoners_dilemma, stag_hunt
    >>> best_replies(prisoners_dilemma(), "Alice", "Silent")
    ('Betray',)
    >>> best_replies(stag_hunt(), "Alice", [0.5, 0.5])
    ('Stag', 'Rabbit')
    """
    number = game.player_index(player)
    earned = strategy_payoffs(game, number, *others)
    best = earned >= earned.max() - tie_margin(game.payoffs)[number].item()
    return tuple(name for name, mark in zip(game.strategies[number], best, strict=True) if mark)


def regret(game: Game, profile: Sequence[Entry]) -> Array:
    """How much each player, moving alone, could still gain at the profile; shape (players,).

    Nobody regrets anything exactly when the profile is a Nash equilibrium.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> regret(prisoners_dilemma(), ("Silent", "Betray"))
    array([1., 0.])
    """
    mixes = mixtures(game, profile)
    best = [
        strategy_payoffs(game, player, *_others(mixes, player)).max()
        for player in range(len(mixes))
    ]
    # Rounding can put the average of equal payoffs a hair above the best of them.
    gain: Array = np.maximum(np.array(best) - expected_payoffs(game, mixes), 0.0)
    return gain


def _others(mixes: tuple[Mixture, ...], player: int) -> tuple[Mixture, ...]:
    return mixes[:player] + mixes[player + 1 :]


def is_nash(game: Game, profile: Sequence[Entry]) -> bool:
    """Whether no player gains by moving alone: is the profile a Nash equilibrium?

    Entries may be strategies or probabilities. Source: Nash (1950), Equilibrium points in n-person
    games.

    >>> from coopcourse.games.classics import matching_pennies
    >>> is_nash(matching_pennies(), ([0.5, 0.5], [0.5, 0.5]))
    True
    >>> is_nash(matching_pennies(), ("Heads", "Heads"))
    False
    """
    return bool((regret(game, profile) <= tie_margin(game.payoffs).ravel()).all())


def pure_nash(game: Game) -> list[Profile]:
    """Every equilibrium in which each player uses one strategy for certain.

    >>> from coopcourse.games.classics import stag_hunt
    >>> pure_nash(stag_hunt())
    [('Stag', 'Stag'), ('Rabbit', 'Rabbit')]
    """
    cells = np.argwhere(best_cells(game.payoffs).all(axis=0))  # (equilibria, players)
    return [
        tuple(names[k] for names, k in zip(game.strategies, cell, strict=True)) for cell in cells
    ]
