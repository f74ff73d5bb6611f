"""How often does a mutant take over? Let many populations run at once, and count.

Only steps that change something are played: that keeps the chances, and skips the waiting.

Chapter: notebooks/05a-evolution
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.estimates import Estimate
from coopcourse.evolution.fixation import Process, log_odds

PATIENCE = 64  # steps between two looks at who has finished


def simulated_fixation(
    payoff: ArrayLike,
    size: int,
    *,
    process: Process = "moran",
    strength: float,
    initial: int = 1,
    runs: int,
    rng: np.random.Generator,
) -> Estimate:
    """How many of `runs` populations strategy 0 takes over; the arguments of the exact chance.

    >>> rng = np.random.default_rng(1)
    >>> simulated_fixation([[1, 1], [1, 1]], 10, strength=0, runs=1000, rng=rng)
    0.109, between 0.0912 and 0.13
    """
    steps = log_odds(payoff, size, process=process, strength=strength)
    gains = 1 / (1 + np.exp(np.concatenate(([0.0], steps, [0.0]))))  # chance of one more, by count
    return Estimate(_wins(gains, initial, runs, rng), runs)


def _wins(gains: Array, initial: int, runs: int, rng: np.random.Generator) -> int:
    size, wins = len(gains) - 1, 0
    counts: NDArray[np.int64] = np.full(runs, initial, dtype=np.int64)
    while len(counts):
        for _ in range(PATIENCE):
            inside = (counts > 0) & (counts < size)
            up = rng.random(len(counts)) < gains[counts]
            counts += np.where(inside, np.where(up, 1, -1), 0)
        wins += int((counts == size).sum())
        counts = counts[(counts > 0) & (counts < size)]
    return wins
