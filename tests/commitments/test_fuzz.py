"""Whatever text comes in, it is refused with a line, or it plays within its fuel; nothing else."""

import os

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopcourse.commitments import Match, Program, ProgramError, play, programs
from coopcourse.games import prisoners_dilemma
from tests.commitments.fuzzing import grown, slipped

PD = prisoners_dilemma()
FUEL = 600
CASES = 100_000 if os.environ.get("COOPCOURSE_NIGHTLY") else 10_000
EACH = 10  # programs from one string of bytes
OPPONENTS = programs.LIBRARY
often = settings(
    max_examples=CASES // EACH // 2, deadline=None, database=None,
    suppress_health_check=list(HealthCheck), derandomize=True,
)  # fmt: skip
some_bytes = st.binary(min_size=60, max_size=60)


def many(data: bytes) -> list[bytes]:
    """Further strings from one string: drawing each anew would take longer than trying it."""
    rng = np.random.default_rng(list(data))
    return [data, *(rng.bytes(size) for size in rng.integers(10, 120, size=EACH - 1))]


def survives(text: str) -> Match | None:
    try:
        program = Program(text)
    except ProgramError as refused:
        assert str(refused) and refused.line <= text.count("\n") + 1
        return None
    opponent = OPPONENTS[len(text) % len(OPPONENTS)]
    match = play(program, opponent, PD, rng=np.random.default_rng(len(text)), fuel=FUEL)
    assert all(0 < used <= FUEL + 1 for used in match.fuel_used)
    for action, reason in zip(match.actions, match.reasons, strict=True):
        assert (action in ("C", "D") and not reason) or (action is None and reason)
    return match


@often
@given(some_bytes)
def test_grown_programs_play_or_are_refused(data):
    for each in many(data):
        survives(grown(each))


@often
@given(some_bytes)
def test_slips_of_the_pen_play_or_are_refused(data):
    for each in many(data):
        survives(slipped(each))


def test_the_fuzzer_reaches_every_kind_of_ending():
    rng = np.random.default_rng(1)
    endings = [survives(make(rng.bytes(90))) for make in (grown, slipped) for _ in range(600)]
    played = [each for each in endings if each]
    reasons = " ".join(each.reasons[0] for each in played)
    assert 100 < len(played) < 1_150
    assert all(word in reasons for word in ("fuel", "failed on line", "returned"))
    assert {each.actions[0] for each in played} == {"C", "D", None}
