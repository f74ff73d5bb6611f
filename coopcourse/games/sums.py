"""Is one player's gain another's loss, or can both gain?

Gains and losses are differences between two outcomes, so the words are made precise like this. A
game is *zero-sum* when payoffs sum to zero at every profile, and *constant-sum* when they sum to
the same number at every profile: then the gains and losses of any change sum to zero, and one
player's gain is always the others' loss. A game is *positive-sum* when some change leaves nobody
worse off and somebody better off: its gains and losses sum to more than zero and everyone can
agree to it. That uses each player's own scale only, so it survives a change of units, and no
constant-sum game has it. A game can be neither: its sum varies, but every change hurts somebody.

Chapter: notebooks/02-games
"""

from collections.abc import Sequence

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.ties import Array, tie_margin


def total_payoffs(game: Game) -> Array:
    """The sum of all players' payoffs at every profile, shape (m1, ..., mn).

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> total_payoffs(prisoners_dilemma())
    array([[-2., -3.],
           [-3., -4.]])
    """
    totals: Array = game.payoffs.sum(axis=0)
    return totals


def zero_sum(game: Game) -> bool:
    """Whether payoffs sum to zero at every profile.

    >>> from coopcourse.games.classics import matching_pennies
    >>> zero_sum(matching_pennies())
    True
    """
    return bool((np.abs(total_payoffs(game)) <= _total_margin(game)).all())


def constant_sum(game: Game) -> bool:
    """Whether payoffs sum to the same number at every profile.

    >>> from coopcourse.games.classics import college_admissions
    >>> constant_sum(college_admissions(students=3, seats=1))
    True
    """
    totals = total_payoffs(game)
    return bool(totals.max() - totals.min() <= _total_margin(game))


def _total_margin(game: Game) -> float:
    return float(tie_margin(game.payoffs).sum())


def positive_sum(game: Game, *, baseline: Sequence[str | int] | None = None) -> bool:
    """Whether some change of profile makes somebody better off and nobody worse off.

    With a `baseline` profile only changes that start there count: what could the players gain,
    compared with this?

    >>> from coopcourse.games.classics import matching_pennies, prisoners_dilemma, trade
    >>> positive_sum(trade()), positive_sum(matching_pennies())
    (True, False)
    >>> positive_sum(prisoners_dilemma(), baseline=("Silent", "Silent"))
    False
    """
    outcomes = game.payoffs.reshape(len(game.players), -1)  # (players, profiles)
    margin = tie_margin(outcomes)
    starts = outcomes.T if baseline is None else [game[baseline]]
    return any(_all_can_gain(outcomes - start[:, None], margin) for start in starts)


def _all_can_gain(gains: Array, margin: Array) -> bool:
    nobody_loses = (gains >= -margin).all(axis=0)
    somebody_gains = (gains > margin).any(axis=0)
    return bool((nobody_loses & somebody_gains).any())


def symmetric(game: Game) -> bool:
    """Whether the game looks the same to every player: swapping players only swaps payoffs.

    The k-th strategy of one player is held to be the same as the k-th of another. Source: von
    Neumann and Morgenstern (1944), section 28.

    >>> from coopcourse.games.classics import battle_of_the_sexes, prisoners_dilemma
    >>> symmetric(prisoners_dilemma()), symmetric(battle_of_the_sexes())
    (True, False)
    """
    if len(set(game.shape)) > 1:
        return False
    margin = tie_margin(game.payoffs)
    # Swaps of neighbours generate every reordering of the players.
    swaps = (_swapped(game.payoffs, k, k + 1) for k in range(len(game.players) - 1))
    return all(bool((np.abs(game.payoffs - swap) <= margin).all()) for swap in swaps)


def _swapped(payoffs: Array, one: int, other: int) -> Array:
    """The payoffs once two players have changed places, with their strategies."""
    order = np.arange(len(payoffs))
    order[[one, other]] = other, one
    return np.swapaxes(payoffs, one + 1, other + 1)[order]
