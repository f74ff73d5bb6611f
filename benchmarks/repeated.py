"""Tournaments beside Axelrod-Python, where it is installed: `python -m benchmarks.repeated`.

Its releases up to 4.13 need no deep-learning library; its processes are left at one.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is imported
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import warnings
from importlib import import_module
from importlib.util import find_spec
from itertools import combinations_with_replacement

import numpy as np

from benchmarks.timing import Call, in_turn
from coopcourse.evolution import repeated
from coopcourse.evolution.repeated import cast

OURS, EXACT, THEIRS = "coopcourse", "coopcourse, exact", "Axelrod-Python"
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


def contenders(noise: float) -> dict[str, Call]:
    """A tournament of twenty strategies, 200 rounds, 10 repeats, moves slipping by `noise`."""
    ours = [getattr(cast, name) for name in PEERS]
    calls: dict[str, Call] = {
        OURS: lambda: repeated.tournament(
            ours, turns=TURNS, repeats=REPEATS, noise=noise, rng=np.random.default_rng(1)
        ),
        EXACT: lambda: repeated.expected_standings(ours, noise=noise),
    }
    if find_spec("axelrod"):
        library = import_module("axelrod")
        players = [getattr(library, name)() for name in PEERS.values()]
        calls[THEIRS] = lambda: library.Tournament(
            players, turns=TURNS, repetitions=REPEATS, noise=noise, seed=1
        ).play(progress_bar=False)
    return calls


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


def main() -> None:
    """Print milliseconds of CPU time, and how many times ours the peer takes."""
    warnings.simplefilter("ignore")
    for noise in (0.0, 0.05):
        timings = in_turn({name: [call] * CALLS for name, call in contenders(noise).items()})
        print(f"\nTwenty strategies, {TURNS} rounds, {REPEATS} repeats, slips {noise:.0%}")
        print(f"{'':20}{'first call':>12}{'then':>12}{'times ours':>12}")
        for name, timing in timings.items():
            ratio = timing.warm / timings[OURS].warm
            numbers = f"{1000 * timing.cold:>12.3g}{1000 * timing.warm:>12.3g}{ratio:>12.3g}"
            print(f"{name:20}{numbers}", flush=True)
    if find_spec("axelrod"):
        print(f"\nPairings without dice that end otherwise: {disagreements()} of 105")


if __name__ == "__main__":
    main()
