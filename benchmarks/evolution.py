"""Evolution in finite populations beside EGTtools."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from itertools import islice

import numpy as np

from benchmarks.task import OURS, Task, Timings
from benchmarks.timing import Call, in_turn
from coopcourse import evolution

HUNT = np.array([[4.0, 0.0], [3.0, 2.0]])
CIRCLE = np.array([[0.0, -1.0, 1.0], [1.0, 0.0, -1.0], [-1.0, 1.0, 0.0]])
SIZES = (50, 100, 200, 500)
_KEPT: list[object] = []  # EGTtools keeps no hold of its games, and crashes once they are gone
EVENTS, REPLICATES = 1_000_000, 1000
MUTATION = 0.01
CALLS = 5


def fixation(size: int) -> Timings:
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


def events(size: int) -> Timings:
    """A million events of pairwise comparison with mutation, among three strategies."""
    contenders: dict[str, Call] = {OURS: lambda: _our_events(size)}
    if find_spec("egttools"):
        numerical = import_module("egttools.numerical")
        peer = numerical.PairwiseComparisonNumerical(size, _game(CIRCLE), 10**6)
        contenders["EGTtools C++"] = lambda: peer.estimate_stationary_distribution(
            1, EVENTS, 0, 0.1, MUTATION
        )
    return in_turn({name: [call] * CALLS for name, call in contenders.items()})


def _our_events(size: int) -> float:
    story = evolution.populations(
        CIRCLE,
        [size // 3, size // 3, size - 2 * (size // 3)],
        process="fermi",
        strength=0.1,
        mutation=MUTATION,
        replicates=REPLICATES,
        rng=np.random.default_rng(1),
    )
    return float(sum(counts.sum() for counts in islice(story, EVENTS // REPLICATES)))


TASKS = (
    Task("evolution", "The chance of fixation", "individuals", SIZES, fixation),
    Task("evolution", "A million events with mutation", "individuals", SIZES, events),
)
