"""How fast programs that read each other play: no other package lets them."""

from __future__ import annotations

from functools import partial

import numpy as np

from benchmarks.task import OURS, Task, Timings
from benchmarks.timing import in_turn
from coopcourse.commitments import Program, fair_bot, play, programs, tournament
from coopcourse.games import prisoners_dilemma

PD = prisoners_dilemma(temptation=5, reward=3, punishment=1, sucker=0)
COPY, FAIR = programs.COPY_CHECKER, fair_bot(0.05)
QUICK = [
    *(one for one in programs.LIBRARY if one is not programs.LOOPER),
    *(fair_bot(share) for share in (0.1, 0.2, 0.3, 0.4, 0.5)),
    *(programs.rename(programs.COPY_CHECKER, "opp", name) for name in ("you", "other", "she")),
]
COUNTER = Program(
    """
    def play(me, opp):
        i = 0
        while True:
            i = i + 1
            if i > 1000:
                i = 0
    """
)
CALLS = 3


def games(one: Program, other: Program, count: int) -> Timings:
    """So many one-shot games between two programs."""

    def played() -> object:
        rng = np.random.default_rng(1)
        return [play(one, other, PD, rng=rng) for _ in range(count)]

    return in_turn({OURS: [played] * CALLS})


def instructions(fuel: int) -> Timings:
    """So many instructions of a loop that counts."""
    return in_turn(
        {
            OURS: [
                lambda: play(
                    COUNTER, programs.COOPERATOR, PD, rng=np.random.default_rng(1), fuel=fuel
                )
            ]
            * CALLS
        }
    )


def contest(entrants: int) -> Timings:
    """A tournament in which so many programs play 100 games a pair."""
    field = QUICK[:entrants]
    return in_turn(
        {OURS: [lambda: tournament(field, PD, rng=np.random.default_rng(1), repeats=100)] * CALLS}
    )


MANY = (100, 1_000, 10_000)
_WORK = (
    ("One-shot games between copy-checkers", "games", MANY, partial(games, COPY, COPY)),
    ("One-shot games between FairBots", "games", MANY, partial(games, FAIR, FAIR)),
    ("A loop that counts", "instructions", (10_000, 100_000, 1_000_000), instructions),
    ("A tournament, 100 games a pair", "programs", (5, 10, 15), contest),
)
TASKS = tuple(Task("commitments", *each) for each in _WORK)
