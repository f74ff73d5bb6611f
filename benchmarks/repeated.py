"""Tournaments beside Axelrod-Python, in one process.

Its releases up to 4.13 need no deep-learning library.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations_with_replacement

import numpy as np

from benchmarks.task import OURS, Task, Timings
from benchmarks.timing import Call, in_turn
from coopcourse.evolution import repeated
from coopcourse.evolution.repeated import cast

EXACT, THEIRS = "coopcourse, exact", "Axelrod-Python"
TURNS, REPEATS, CALLS = 200, 10, 3
# Our names and theirs. The first 14 roll no dice, the other six do.
PEERS = {
    "ALWAYS_COOPERATE": "Cooperator",
    "ALWAYS_DEFECT": "Defector",
    "ALTERNATE": "Alternator",
    "TWO_IN_THREE": "CyclerCCD",
    "TIT_FOR_TAT": "TitForTat",
    "SUSPICIOUS_TFT": "SuspiciousTitForTat",
    "TIT_FOR_TWO_TATS": "TitFor2Tats",
    "TWO_TITS_FOR_TAT": "TwoTitsForTat",
    "GRIM": "Grudger",
    "WIN_STAY_LOSE_SHIFT": "WinStayLoseShift",
    "BULLY": "Bully",
    "PROBER": "Prober",
    "DETECTIVE": "Detective",
    "HANDSHAKE": "Handshake",
    "COIN": "Random",
    "GENEROUS_TFT": "GTFT",
    "FIRM_BUT_FAIR": "FirmButFair",
    "JOSS": "FirstByJoss",
    "EXTORTER": "ZDExtort2",
    "GENEROUS_ZD": "ZDGTFT2",
}
WITHOUT_DICE = tuple(PEERS)[:14]


def times(noise: float, size: int) -> Timings:
    """A tournament of the first `size` strategies, moves slipping by `noise`."""
    names = tuple(PEERS)[:size]
    ours = [getattr(cast, name) for name in names]
    calls: dict[str, Call] = {
        OURS: lambda: repeated.tournament(
            ours, turns=TURNS, repeats=REPEATS, noise=noise, rng=np.random.default_rng(1)
        ),
        EXACT: lambda: repeated.expected_standings(ours, noise=noise),
    }
    if find_spec("axelrod"):
        calls[THEIRS] = _peer(names, noise)
    return in_turn({name: [call] * CALLS for name, call in calls.items()})


def _peer(names: tuple[str, ...], noise: float) -> Call:
    library = import_module("axelrod")
    players = [getattr(library, PEERS[name])() for name in names]
    return lambda: library.Tournament(
        players, turns=TURNS, repetitions=REPEATS, noise=noise, seed=1
    ).play(progress_bar=False)


def disagreements() -> int:
    """How many of the 105 pairings without dice end with other scores there than here."""
    library, differ = import_module("axelrod"), 0
    for one, other in combinations_with_replacement(WITHOUT_DICE, 2):
        pair = [getattr(cast, name).machine for name in (one, other)]
        paid = repeated.expected_payoffs(pair)
        ours = [paid[0, 1], paid[1, 0]] if one != other else [paid[0, 0]] * 2
        players = [getattr(library, PEERS[name])() for name in (one, other)]
        match = library.Match(players, turns=TURNS)
        match.play()
        differ += not np.allclose(match.final_score(), TURNS * np.array(ours))
    return differ


def _task(work: str, noise: float) -> Task:
    work = f"{work}, {TURNS} rounds, {REPEATS} repeats"
    return Task("repeated games", work, "strategies", (5, 10, 20), partial(times, noise))


TASKS = (_task("A tournament", 0.0), _task("A tournament with 5% slips", 0.05))
