"""Would another program do better? Try a family of them, and say how many were tried.

Chapter: notebooks/10-commitments
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coopcourse.commitments.minipy import FUEL
from coopcourse.commitments.programs.library import LIBRARY
from coopcourse.commitments.programs.match import play_often
from coopcourse.commitments.programs.program import Program
from coopcourse.games import Game
from coopcourse.intervals import standard_error


@dataclass(frozen=True, repr=False)
class Deviation:
    """The best program found in a family: its mean payoff, beside what staying brings.

    That no program of the family gains is no proof that none does.
    """

    program: Program
    before: float
    after: float
    error: float  # standard error of the gain
    tried: int

    @property
    def gain(self) -> float:
        """What leaving for this program brings, on average."""
        return self.after - self.before

    def __repr__(self) -> str:
        change = f"{self.after:.3g} instead of {self.before:.3g}".replace("-", "\N{MINUS SIGN}")
        return f"Best of {self.tried} tried: {self.program.name} earns {change}"


def best_deviation(
    p: Program,
    q: Program,
    game: Game,
    family: Sequence[Program] = LIBRARY,
    *,
    rng: np.random.Generator,
    player: int = 0,
    repeats: int = 100,
    fuel: int = FUEL,
) -> Deviation:
    """The program of a family that pays a player best when the other one stays with its own.

    `player` 0 leaves `p`, and 1 leaves `q`. The answer is about this family alone.

    >>> from coopcourse.commitments.programs import COPY_CHECKER, MIRROR
    >>> from coopcourse.games import prisoners_dilemma
    >>> pd = prisoners_dilemma(temptation=5, reward=3, punishment=1, sucker=0)
    >>> best_deviation(COPY_CHECKER, COPY_CHECKER, pd, rng=np.random.default_rng(1))
    Best of 12 tried: Copy-checker earns 3 instead of 3
    >>> best_deviation(MIRROR, COPY_CHECKER, pd, rng=np.random.default_rng(1), player=1).gain
    2.0
    """
    if not family:
        raise ValueError("There is nothing to deviate to: give at least one program.")
    stay = (p, q)

    def earned(program: Program) -> tuple[float, float]:
        pair = (program, q) if player == 0 else (p, program)
        return _mean(pair, game, player, rng=rng, repeats=repeats, fuel=fuel)

    before, error = earned(stay[player])
    payoffs = [earned(program) for program in family]
    best = max(range(len(family)), key=lambda place: payoffs[place][0])
    after, other = payoffs[best]
    return Deviation(family[best], before, after, float(np.hypot(error, other)), len(family))


def _mean(
    pair: tuple[Program, Program],
    game: Game,
    player: int,
    *,
    rng: np.random.Generator,
    repeats: int,
    fuel: int,
) -> tuple[float, float]:
    """The mean payoff of a player, and its standard error."""
    matches = play_often(*pair, game, rng=rng, repeats=repeats, fuel=fuel)
    payoffs = np.array([match.payoffs[player] for match in matches], dtype=np.float64)
    error = standard_error(payoffs) if len(payoffs) > 1 else 0.0
    return float(payoffs.mean()), float(error)
