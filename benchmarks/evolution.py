"""Evolution beside EGTtools, where it is installed: `python -m benchmarks.evolution`."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from itertools import islice

import numpy as np

from benchmarks.timing import Call, Timing, in_turn
from coopcourse import evolution

OURS = "coopcourse"
HUNT = np.array([[4.0, 0.0], [3.0, 2.0]])
CIRCLE = np.array([[0.0, -1.0, 1.0], [1.0, 0.0, -1.0], [-1.0, 1.0, 0.0]])
SIZES = (50, 100, 500)
_KEPT: list[object] = []  # EGTtools keeps no hold of its games, and crashes once they are gone
EVENTS, REPLICATES = 1_000_000, 1000
MUTATION = 0.01
CALLS = 5


def fixation(size: int) -> dict[str, Timing]:
    """The chance of fixation by pairwise comparison in a population of this size."""
    contenders: dict[str, Call] = {
        OURS: lambda: evolution.fixation_probability(HUNT, size, process="fermi", strength=0.1)
    }
    if find_spec("egttools"):
        contenders |= _peers_of_fixation(size)
    return in_turn({name: [call] * CALLS for name, call in contenders.items()})


def _game(payoff: np.ndarray) -> object:
    _KEPT.append(import_module("egttools.games").Matrix2PlayerGameHolder(len(payoff), payoff))
    return _KEPT[-1]


def _peers_of_fixation(size: int) -> dict[str, Call]:
    numerical = import_module("egttools.numerical")
    analytical = import_module("egttools.analytical")
    game = _game(HUNT)
    quick = numerical.PairwiseComparisonNumerical(size, game, 10**6)
    exact = analytical.PairwiseComparison(size, game)
    slow = analytical.StochDynamics(2, HUNT, size)
    return {
        "EGTtools C++": lambda: exact.calculate_fixation_probability(0, 1, 0.1),
        "EGTtools Python": lambda: slow.fixation_probability(0, 1, 0.1),
        "EGTtools, 1000 runs": lambda: quick.estimate_fixation_probability(0, 1, 1000, 10**6, 0.1),
    }


def events(size: int) -> dict[str, Timing]:
    """A million events of pairwise comparison with mutation, among three strategies."""
    start = [size // 3, size // 3, size - 2 * (size // 3)]

    def ours() -> object:
        story = evolution.populations(
            CIRCLE,
            start,
            process="fermi",
            strength=0.1,
            mutation=MUTATION,
            replicates=REPLICATES,
            rng=np.random.default_rng(1),
        )
        return sum(counts.sum() for counts in islice(story, EVENTS // REPLICATES))

    contenders: dict[str, Call] = {OURS: ours}
    if find_spec("egttools"):
        numerical = import_module("egttools.numerical")
        game = _game(CIRCLE)
        peer = numerical.PairwiseComparisonNumerical(size, game, 10**6)
        contenders["EGTtools C++"] = lambda: peer.estimate_stationary_distribution(
            1, EVENTS, 0, 0.1, MUTATION
        )
    return in_turn({name: [call] * CALLS for name, call in contenders.items()})


CONTESTS: dict[str, Callable[[int], dict[str, Timing]]] = {
    "Chance of fixation": fixation,
    "A million events with mutation": events,
}


def main() -> None:
    """Print milliseconds of CPU time, and how many times ours each peer takes."""
    for question, contest in CONTESTS.items():
        print(f"\n{question}\n{'size':>5}  {'':20}{'first call':>12}{'then':>12}{'times ours':>12}")
        for size in SIZES:
            timings = contest(size)
            for name, timing in timings.items():
                ratio = timing.warm / timings[OURS].warm
                print(
                    f"{size:>5}  {name:20}{1000 * timing.cold:>12.3g}{1000 * timing.warm:>12.3g}"
                    f"{ratio:>12.3g}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
