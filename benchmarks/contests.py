"""What is timed: one question a contest, asked of games that grow."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from benchmarks.solvers import Solver, all_equilibria, one_equilibrium, pure_equilibria, zero_sum
from benchmarks.timing import Timing, in_turn

Payoffs = np.ndarray


@dataclass(frozen=True)
class Contest:
    """A question, who answers it, the sizes of game it is asked of, and how such a game is made."""

    question: str
    solvers: Callable[[], list[Solver]]
    sizes: tuple[int, ...]
    payoffs: Callable[[np.random.Generator, int], Payoffs]
    games: int = 7

    def run(self, size: int) -> dict[str, Timing]:
        """Time everybody who takes part at this size."""
        rng = np.random.default_rng(size)
        tables = [self.payoffs(rng, size) for _ in range(self.games)]
        return in_turn(
            {
                solver.name: [solver.prepare(table) for table in tables]
                for solver in self.solvers()
                if size <= solver.most
            }
        )


def _square(rng: np.random.Generator, size: int) -> Payoffs:
    return rng.random((2, size, size))


def _opposed(rng: np.random.Generator, size: int) -> Payoffs:
    row = rng.random((size, size))
    return np.stack([row, -row])


def _five_players(rng: np.random.Generator, size: int) -> Payoffs:
    return rng.random((5, *[size] * 5))


CONTESTS = (
    Contest("All equilibria, m x m", all_equilibria, (3, 4, 5, 6, 8, 10, 12), _square),
    Contest("One equilibrium, m x m", one_equilibrium, (10, 50, 100), _square),
    Contest("Value of a zero-sum game, m x m", zero_sum, (3, 10, 50, 100), _opposed),
    Contest(
        "Pure equilibria, 5 players with m strategies", pure_equilibria, (4, 10), _five_players
    ),
)
