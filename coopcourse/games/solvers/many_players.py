"""Three players and more: guess the strategies in use, and let Newton's method balance them.

Chapter: notebooks/02-games
"""

from itertools import groupby

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.nash import is_nash
from coopcourse.games.solvers.newton import balanced
from coopcourse.games.solvers.profiles import SupportProfile, support_profiles
from coopcourse.games.solvers.result import Equilibria, Equilibrium
from coopcourse.games.solvers.units import unit_payoffs
from coopcourse.games.ties import Array

STARTS = 48
MOST_PROFILES = 20_000
_SINGULAR = 1e-6
_SAME = 1e-6


def many_player_equilibria(game: Game) -> Equilibria:
    """The equilibria of a small game of any number of players.

    1. Guess a support for each player, but none in which a strategy is dominated given the rest.
    2. Solve the equations that everyone's strategies in use earn the same by Newton's method, from
       many starts. With at most two players mixing the equations are linear and one start is sure.
    3. Keep the solutions with positive shares from which nobody wants to move.

    Where the solutions of a guess are not alone, one of them is kept to stand for all. Raises
    ValueError when there are too many guesses to make.
    """
    guesses = int(np.prod([2.0**count - 1 for count in game.shape]))
    if guesses > MOST_PROFILES:
        raise ValueError(
            f"There are {guesses:,} ways to choose who uses which strategies, too many to try all. "
            "Remove dominated strategies first (iterated_elimination), or see pure_nash, "
            "fictitious_play and correlated_equilibrium."
        )
    found: list[Equilibrium] = []
    crowded, sure = False, True
    profiles = sorted(support_profiles(game), key=_sizes)
    for sizes, group in groupby(profiles, key=_sizes):
        linear = sum(size > 1 for size in sizes) <= 2
        solved, shared = _solve(game, list(group), 1 if linear else STARTS)
        found += solved
        crowded, sure = crowded or shared, sure and linear
    method = "support profiles and Newton's method"
    return Equilibria(game, tuple(found), method, sure and not crowded, crowded)


def _sizes(profile: SupportProfile) -> tuple[int, ...]:
    return tuple(len(support) for support in profile)


def _solve(
    game: Game, profiles: list[SupportProfile], starts: int
) -> tuple[list[Equilibrium], bool]:
    """The equilibria with these supports, all of one size; and whether some are not alone."""
    everyone = range(len(game.players))
    payoffs, _ = unit_payoffs(game)
    tables = np.stack([payoffs[np.ix_(everyone, *profile)] for profile in profiles])
    begin = _starts(_sizes(profiles[0]), starts)
    shares, sureness = balanced(
        np.repeat(tables, starts, axis=0), np.tile(begin, (len(profiles), 1))
    )
    found: list[Equilibrium] = []
    crowded = False
    for k, profile in enumerate(profiles):
        block = slice(k * starts, (k + 1) * starts)
        roots, alone = _roots(shares[block], sureness[block])
        mixes = [_spread(game, profile, root) for root in roots]
        stable = [each for each in mixes if is_nash(game, each)]
        crowded = crowded or bool(stable and not alone)
        found += stable if alone else stable[:1]
    return found, crowded


def _roots(shares: Array, sureness: Array) -> tuple[list[Array], bool]:
    """The solutions that are mixtures, each once, and whether they all stand alone."""
    fits = (sureness >= 0) & (shares > _SAME).all(axis=1)  # NaN where none was found
    kept: list[Array] = []
    for root in shares[fits]:
        if all(np.abs(root - other).max() > _SAME for other in kept):
            kept.append(root)
    return kept, not (sureness[fits] < _SINGULAR).any()


def _starts(sizes: tuple[int, ...], count: int) -> Array:
    """Mixtures spread evenly over all there are: (count, strategies of all players).

    Multiples of irrational numbers, cut to their decimals, fill the unit cube evenly (Weyl 1916).
    """
    strategies = sum(sizes)
    steps = np.exp(1.0 / np.arange(2, strategies + 2))
    uniform = np.outer(np.arange(1, count + 1), steps) % 1.0
    weights = np.split(-np.log(uniform), np.cumsum(sizes)[:-1], axis=1)
    return np.hstack([own / own.sum(axis=1, keepdims=True) for own in weights])


def _spread(game: Game, profile: SupportProfile, shares: Array) -> Equilibrium:
    """The shares of the strategies in use, with zeros for all the others."""
    mixes = tuple(np.zeros(count) for count in game.shape)
    parts = np.split(shares, np.cumsum(_sizes(profile))[:-1])
    for mix, support, part in zip(mixes, profile, parts, strict=True):
        mix[list(support)] = part / part.sum()
    return mixes
