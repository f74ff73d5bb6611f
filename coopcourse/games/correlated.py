"""A trusted voice that tells each player what to do can reach more than lotteries of their own.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.games.game import Game
from coopcourse.games.pages import number
from coopcourse.games.simplex import maximise
from coopcourse.games.sums import total_payoffs
from coopcourse.games.ties import Array, tie_margin

_SHOWN = 1e-9


@dataclass(frozen=True, eq=False, repr=False)
class Advice:
    """A lottery over profiles: the chance that each one is drawn and whispered to the players."""

    game: Game
    probabilities: Array  # (m1, ..., mn)

    @property
    def payoffs(self) -> Array:
        """What each player expects, shape (players,), when all follow the advice."""
        players = len(self.game.players)
        expected: Array = self.game.payoffs.reshape(players, -1) @ self.probabilities.ravel()
        return expected

    def __repr__(self) -> str:
        chances = zip(self.game.profiles(), self.probabilities.ravel().tolist(), strict=True)
        lines = [f"{number(p)}  {', '.join(names)}" for names, p in chances if p > _SHOWN]
        worth = ", ".join(number(value) for value in self.payoffs)
        return "\n".join([*lines, f"Payoffs: {worth}"])


def correlated_equilibrium(game: Game, objective: ArrayLike | None = None) -> Advice:
    """The best lottery over profiles whose advice everyone is glad to follow.

    Best is measured by `objective`, the worth of every profile, shape (m1, ..., mn); without one,
    by the sum of payoffs. It is a linear program. Source: Aumann (1974), Subjectivity and
    correlation in randomized strategies.

    >>> from coopcourse.games import Game
    >>> dare = Game.bimatrix([[6, 2], [7, 0]], [[6, 7], [2, 0]], strategies=("Yield", "Dare"))
    >>> correlated_equilibrium(dare)
    0.5   Yield, Yield
    0.25  Yield, Dare
    0.25  Dare, Yield
    Payoffs: 5.25, 5.25
    """
    worth = total_payoffs(game) if objective is None else np.asarray(objective, dtype=np.float64)
    if worth.shape != game.shape:
        raise ValueError(
            f"The objective is one number for each profile, shape {game.shape}; this one has "
            f"shape {worth.shape}."
        )
    temptations = _temptations(game)
    stakes = np.abs(temptations).max(initial=0.0) or 1.0
    # Worth above zero everywhere, so that the program never leaves chance unused.
    gains = (worth - worth.min()).ravel() + (np.ptp(worth) or 1.0)
    rows = np.vstack([temptations / stakes, np.ones(worth.size)])
    best = maximise(gains, rows, np.append(np.zeros(len(temptations)), 1.0))
    return Advice(game, (best.point / best.point.sum()).reshape(game.shape))


def is_correlated_equilibrium(game: Game, probabilities: ArrayLike) -> bool:
    """Whether nobody gains by not following advice that is drawn with these probabilities.

    `probabilities` has one entry for each profile, shape (m1, ..., mn).

    >>> from coopcourse.games.classics import battle_of_the_sexes
    >>> is_correlated_equilibrium(battle_of_the_sexes(), [[0.5, 0], [0, 0.5]])
    True
    """
    chances = np.asarray(probabilities, dtype=np.float64)
    if chances.shape != game.shape or (chances < -_SHOWN).any() or abs(chances.sum() - 1) > _SHOWN:
        raise ValueError(
            f"Give one probability for each profile, shape {game.shape}, summing to 1; these have "
            f"shape {chances.shape} and sum to {chances.sum():.6g}."
        )
    return bool((_temptations(game) @ chances.ravel() <= tie_margin(game.payoffs).max()).all())


def _temptations(game: Game) -> Array:
    """What a player gains at each profile by answering one piece of advice with another strategy.

    Shape (player, advice and answer; profiles): zero where that advice is not given.
    """
    lines = [
        _gain(game, player, advised, answer)
        for player, count in enumerate(game.shape)
        for advised in range(count)
        for answer in range(count)
        if answer != advised
    ]
    return np.array(lines).reshape(-1, int(np.prod(game.shape)))


def _gain(game: Game, player: int, advised: int, answer: int) -> Array:
    own = np.moveaxis(game.payoffs[player], player, 0)
    gain = np.zeros_like(own)
    gain[advised] = own[answer] - own[advised]
    line: Array = np.moveaxis(gain, 0, player).ravel()
    return line
