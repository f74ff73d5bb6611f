"""A probability printed as 0.3333333 may be one third: try the fraction, and keep it if it proves.

Chapter: notebooks/02-games
"""

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.game import Game
from coopcourse.games.ties import Array

ExactProfile = tuple[tuple[Fraction, ...], ...]
_LARGEST_DENOMINATOR = 10**7  # a double tells fractions apart up to about here
_PLAIN_DENOMINATOR = 10**4  # payoffs are typed by people
_ROUNDING = 4 * np.finfo(np.float64).eps


def exact_profile(game: Game, profile: Sequence[Array]) -> ExactProfile | None:
    """The equilibrium in whole fractions, or None when no such fractions prove to be one.

    The proof is arithmetic without rounding: probabilities sum to one, and every strategy in use
    earns exactly the most. Payoffs such as 0.1 are read as the short fraction they stand for.

    >>> from coopcourse.games.classics import rock_paper_scissors
    >>> exact_profile(rock_paper_scissors(), [np.full(3, 1 / 3)] * 2)[0]
    (Fraction(1, 3), Fraction(1, 3), Fraction(1, 3))
    """
    mixes = tuple(tuple(map(_near, mix.tolist())) for mix in profile)
    if any(sum(mix) != 1 or min(mix) < 0 for mix in mixes):
        return None
    earned = (_earned(game, player, mixes) for player in range(len(mixes)))
    return mixes if all(map(_best_only, mixes, earned)) else None


def _near(share: float) -> Fraction:
    return Fraction(share).limit_denominator(_LARGEST_DENOMINATOR)


def _meant(payoff: float) -> Fraction:
    """The short fraction that a payoff stands for, if it does; otherwise its binary value."""
    exact = Fraction(payoff)
    plain = exact.limit_denominator(_PLAIN_DENOMINATOR)
    return plain if abs(plain - exact) <= _ROUNDING * abs(exact) else exact


def _earned(game: Game, player: int, mixes: ExactProfile) -> list[Fraction]:
    """What each of the player's strategies earns exactly, against what the others do."""
    table: NDArray[np.object_] = np.vectorize(_meant, otypes=[object])(game.payoffs[player])
    for rival in reversed(range(len(mixes))):
        if rival != player:
            weights = np.array(mixes[rival], dtype=object)
            table = (np.moveaxis(table, rival, -1) * weights).sum(axis=-1)
    return list(table)


def _best_only(mix: Sequence[Fraction], earned: Sequence[Fraction]) -> bool:
    best = max(earned)
    return all(value == best for share, value in zip(mix, earned, strict=True) if share)
