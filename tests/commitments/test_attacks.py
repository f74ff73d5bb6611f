"""What means harm is refused with a line and a lesson, or runs out of fuel on its own account."""

import time
import tracemalloc

import numpy as np
import pytest

from coopcourse.commitments import FUEL, Program, ProgramError, play
from coopcourse.games import prisoners_dilemma
from tests.commitments.attacks import CONTAINED, REFUSED

PD = prisoners_dilemma()
KIND = Program("def play(me, opp):\n    return 'C'")
CURIOUS = Program("def play(me, opp):\n    return 'C' if simulate(opp, me) in ['C', 'D'] else 'D'")
MEMORY = 16_000_000  # bytes


def by_kind(programs):
    cases = [(kind, text) for kind, texts in programs.items() for text in texts]
    return pytest.mark.parametrize(
        "text",
        [text for _, text in cases],
        ids=[f"{kind}-{n}" for n, (kind, _) in enumerate(cases)],
    )


def match(one, other=KIND, fuel=FUEL):
    return play(one, other, PD, rng=np.random.default_rng(1), fuel=fuel)


@by_kind(REFUSED)
def test_it_is_refused_with_a_lesson(text):
    with pytest.raises(ProgramError) as refused:
        Program(text)
    lesson = str(refused.value)
    assert refused.value.line <= text.count("\n") + 1
    assert lesson.endswith((".", "?", "). Look for a missing bracket, colon or space."))
    assert "Traceback" not in lesson and len(lesson) < 250


@by_kind(CONTAINED)
def test_it_forfeits_and_its_opponent_goes_on(text):
    attack = Program(text)
    result = match(attack)
    assert result.actions == (None, "C")
    assert result.reasons[0] and not result.reasons[1]
    assert result.fuel_used[0] <= FUEL
    assert result.payoffs == (PD.payoffs[0].min(), PD.payoffs[1, :, 0].max())


@by_kind(CONTAINED)
def test_who_simulates_it_lives_on(text):
    assert match(Program(text), CURIOUS).actions == (None, "D")


@by_kind(CONTAINED)
def test_its_memory_is_bounded(text):
    attack = Program(text)
    tracemalloc.start()
    try:
        match(attack)
        assert tracemalloc.get_traced_memory()[1] < MEMORY
    finally:
        tracemalloc.stop()


@by_kind(REFUSED)
def test_refusing_takes_no_time(text):
    before = time.process_time()
    with pytest.raises(ProgramError):
        Program(text)
    assert time.process_time() - before < 0.5


def test_every_kind_has_three_programs():
    assert all(len(texts) >= 3 for texts in (*REFUSED.values(), *CONTAINED.values()))


def test_a_text_of_any_size_is_refused():
    with pytest.raises(ProgramError, match="4,000 characters"):
        Program("x" * 10_000_000)


@pytest.mark.parametrize("source", [None, 7, b"def play(me, opp):\n    return 1", ["C"]])
def test_only_a_text_is_a_program(source):
    with pytest.raises(ProgramError, match="one text in quotes"):
        Program(source)
