"""Machines refuse nonsense, shrink without changing, and are made from rules of the reader."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse.evolution.repeated import Automaton, cast, outcome_shares, smallest, strategy
from coopcourse.evolution.repeated.automaton import memory_one, watching

WAYS = st.sampled_from([0.0, 0.25, 1.0])


@st.composite
def machines(draw):
    states = draw(st.integers(1, 5))
    after = draw(st.lists(st.integers(0, states - 1), min_size=4 * states, max_size=4 * states))
    chances = draw(st.lists(WAYS, min_size=states, max_size=states))
    return Automaton(chances, np.reshape(after, (states, 2, 2)))


@settings(max_examples=60, deadline=None)
@given(machines(), machines())
def test_the_smallest_machine_plays_alike(machine, other):
    small = smallest(machine)
    assert small.states <= machine.states
    expected = outcome_shares(machine, other, noise=0.1)
    assert outcome_shares(small, other, noise=0.1) == pytest.approx(expected)


@settings(max_examples=60, deadline=None)
@given(machines())
def test_shrinking_twice_changes_nothing(machine):
    once = smallest(machine)
    assert repr(smallest(once)) == repr(once)


def test_the_same_strategy_written_three_ways_is_the_same_machine():
    written = strategy(lambda mine, theirs: "D" if theirs[-1:] == "D" else "C", memory=3)
    assert repr(written.machine) == repr(cast.TIT_FOR_TAT.machine)
    assert repr(memory_one((1, 0, 1, 0))) == repr(cast.TIT_FOR_TAT.machine)


def test_a_rule_of_two_rounds_is_tit_for_two_tats():
    written = strategy(lambda mine, theirs: "D" if theirs[-2:] == "DD" else "C", memory=2)
    assert repr(written.machine) == repr(cast.TIT_FOR_TWO_TATS.machine)
    assert (written.name, written.memory, written.nice) == ("You", 2, True)


def test_a_rule_may_answer_with_a_chance_and_look_at_its_own_moves():
    def rule(mine, theirs):
        return 1 if not mine else {"CC": 1, "CD": 0.125, "DC": 1, "DD": 0.25}[mine[-1] + theirs[-1]]

    assert repr(strategy(rule).machine) == repr(cast.GENEROUS_ZD.machine)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: strategy(lambda mine, theirs: "E"), "'E'"),
        (lambda: strategy(lambda mine, theirs: None), "gave None"),
        (lambda: strategy(lambda mine, theirs: 1.5), "gave 1.5"),
        (lambda: strategy(lambda mine, theirs: "C", memory=9), "not 9"),
        (lambda: memory_one((1, 0, 1)), "3 came"),
        (lambda: watching((1.2, 0, 0)), "1.2"),
        (lambda: watching((1, 0, 2)), "between 0 and 0"),
        (lambda: Automaton([1, 0], [[0, 1]]), "shape"),
    ],
)
def test_a_learner_is_told_what_is_wrong(call, words):
    with pytest.raises(ValueError, match=words):
        call()
