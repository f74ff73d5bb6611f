"""One player ties the two scores to a line, whatever the other does."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse.evolution.repeated import AXELROD, enforced_line, memory_one, zero_determinant
from coopcourse.evolution.repeated.zero_determinant import determinant

CHANCE = st.floats(0.02, 0.98)
FOUR = st.tuples(CHANCE, CHANCE, CHANCE, CHANCE)


@settings(max_examples=60, deadline=None)
@given(FOUR, st.floats(1, 8), st.sampled_from([1, 1.5, 2, 3]), st.sampled_from([0.2, 0.5, 0.9]))
def test_the_scores_lie_on_the_line(theirs, slope, base, pace):
    mine = zero_determinant(slope, base, pace=pace)
    own, other = memory_one.expected_payoffs(mine, theirs)
    assert own - base == pytest.approx(slope * (other - base), abs=1e-7)


@settings(max_examples=60, deadline=None)
@given(FOUR, FOUR)
def test_the_determinant_is_the_chain(p, q):
    mine, theirs = memory_one.expected_payoffs(p, q)
    ones = determinant(p, q, np.ones(4))
    assert determinant(p, q, AXELROD.mine) / ones == pytest.approx(mine, abs=1e-8)
    assert determinant(p, q, AXELROD.theirs) / ones == pytest.approx(theirs, abs=1e-8)


@pytest.mark.parametrize(
    ("slope", "base", "pace", "chances"),
    [  # Press and Dyson (2012); Stewart and Plotkin (2012)
        (2, 1, 0.5, (8 / 9, 1 / 2, 1 / 3, 0)),
        (3, 1, 0.5, (11 / 13, 1 / 2, 7 / 26, 0)),
        (2, 3, 1, (1, 1 / 8, 1, 1 / 4)),
        (1, 2, 1, (1, 0, 1, 0)),
    ],
)
def test_famous_strategies_are_of_this_kind(slope, base, pace, chances):
    assert zero_determinant(slope, base, pace=pace) == pytest.approx(chances)


@pytest.mark.parametrize(
    ("chances", "line"),
    [((11 / 13, 1 / 2, 7 / 26, 0), (3, 1)), ((1, 9 / 16, 1 / 2, 1 / 8), (2, 3))],
)
def test_the_line_can_be_read_off_the_chances(chances, line):
    found = enforced_line(chances)
    assert (found.slope, found.base) == pytest.approx(line)


def test_who_forces_no_line_is_told_so():
    assert enforced_line((0.9, 0, 0.9, 0)) is None
    with pytest.raises(ValueError, match="slope of 1 or more"):
        zero_determinant(0.5, 1)
    with pytest.raises(ValueError, match="base"):
        zero_determinant(2, 4)
    with pytest.raises(ValueError, match="pace"):
        zero_determinant(2, 1, pace=0)


def test_tit_for_tat_forces_equal_scores():
    assert enforced_line((1, 0, 1, 0)).slope == 1
