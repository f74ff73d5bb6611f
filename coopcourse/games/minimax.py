"""Where one's gain is the other's loss, there is a value that each can make sure of alone.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.mixed import Mixture, expected_payoffs, mixture
from coopcourse.games.simplex import maximise
from coopcourse.games.solvers.units import two_players, unit_payoffs
from coopcourse.games.sums import constant_sum
from coopcourse.games.ties import tie_margin


@dataclass(frozen=True, repr=False)
class ZeroSumValue:
    """What the first player can make sure of, and a mixture of each player that does it."""

    value: float
    strategies: tuple[Mixture, Mixture]

    def __repr__(self) -> str:
        first, second = self.strategies
        return f"{self.value:.6g}, by {first} against {second}"


def zero_sum_value(game: Game) -> ZeroSumValue:
    """The value of a two-player game of constant sum to the first player, and optimal mixtures.

    The first player gets at least the value against anything, and the second holds them down to
    it: maximin equals minimax. Both mixtures come from one linear program, the second's shares and
    the prices of its constraints. Source: von Neumann (1928), Zur Theorie der Gesellschaftsspiele;
    the program: Dantzig (1951), A proof of the equivalence of the programming problem and the game
    problem.

    >>> from coopcourse.games.classics import rock_paper_scissors
    >>> zero_sum_value(rock_paper_scissors()).strategies[0]
    1/3 Rock + 1/3 Paper + 1/3 Scissors
    """
    two_players(game)
    if not constant_sum(game):
        raise ValueError(
            "The value belongs to games in which payoffs always sum to the same number; here the "
            "sums differ between profiles. equilibria(game) finds what is stable instead."
        )
    (row, _), _ = unit_payoffs(game)
    # Scaled so that the value is 1: the larger the sum of the shares, the smaller the value.
    best = maximise(np.ones(row.shape[1]), row, np.ones(row.shape[0]))
    first = mixture(game, 0, best.prices / best.prices.sum())
    second = mixture(game, 1, best.point / best.point.sum())
    value = float(expected_payoffs(game, (first, second))[0])
    rounding = tie_margin(game.payoffs)[0].item()  # what it leaves of a zero is a zero
    return ZeroSumValue(0.0 if abs(value) <= rounding else value, (first, second))
