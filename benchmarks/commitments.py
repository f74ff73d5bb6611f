"""How fast programs run: instructions, games, refusals, and a tournament of twenty."""

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from coopcourse.commitments import Program, ProgramError, fair_bot, play, programs, tournament
from coopcourse.games import prisoners_dilemma

PD = prisoners_dilemma(temptation=5, reward=3, punishment=1, sucker=0)
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
COPY, FAIR = programs.COPY_CHECKER, fair_bot(0.05)
TWENTY = [
    *programs.LIBRARY,
    *(fair_bot(share) for share in (0.1, 0.2, 0.3, 0.4, 0.5)),
    *(programs.rename(programs.COPY_CHECKER, "opp", name) for name in ("you", "other", "she")),
]

QUICK = [programs.trigger("'D'", "'C'") if one is programs.LOOPER else one for one in TWENTY]


def seconds(call: Callable[[], Any]) -> float:
    """Processor seconds of a call."""
    before = time.process_time()
    call()
    return time.process_time() - before


def instructions() -> float:
    """Instructions a second, in a loop that counts."""
    rng, fuel = np.random.default_rng(1), 1_000_000
    return fuel / seconds(lambda: play(COUNTER, programs.COOPERATOR, PD, rng=rng, fuel=fuel))


def games_of(one: Program, other: Program, count: int = 2_000) -> float:
    """One-shot games a second."""
    rng = np.random.default_rng(1)
    return count / seconds(lambda: [play(one, other, PD, rng=rng) for _ in range(count)])


def compilations(count: int = 500) -> float:
    """Programs checked and compiled a second."""
    return count / seconds(lambda: [Program(fair_bot(0.1).source) for _ in range(count)]) * 2


def refused(text: str) -> float:
    """Seconds to refuse a text that means harm."""

    def attempt() -> None:
        try:
            Program(text)
        except ProgramError:
            return

    return seconds(attempt)


def twenty(entrants: list[Program], repeats: int = 1_000) -> float:
    """Seconds for a tournament of twenty programs."""
    rng = np.random.default_rng(1)
    return seconds(lambda: tournament(entrants, PD, rng=rng, repeats=repeats))


def report() -> str:
    """All of it, a line each."""
    rows = {
        "instructions a second": f"{instructions():,.0f}",
        "games a second, copy-checkers": f"{games_of(COPY, COPY):,.0f}",
        "games a second, FairBot 0.05 with itself": f"{games_of(FAIR, FAIR):,.0f}",
        "programs compiled a second": f"{compilations():,.0f}",
        "seconds to refuse 4,000 brackets": f"{refused('(' * 4_000):.4f}",
        "seconds for 20 programs, 1,000 games a pair": f"{twenty(QUICK):.1f}",
        "the same with one that never ends": f"{twenty(TWENTY):.1f}",
    }
    return "\n".join(f"{name:44} {value}" for name, value in rows.items())


if __name__ == "__main__":
    print(report())
