"""Thresholds are fractions: exact, and no more of them than make a difference."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import schelling

SHARES = st.fractions(0, 1, max_denominator=60)


@pytest.mark.parametrize(
    "slip", [0.1 + 0.2, 0.5, 12 * 0.05, np.float64(0.3), np.arange(0, 1, 0.1)[3]]
)
def test_a_float_is_refused_with_the_fraction_it_meant(slip):
    meant = Fraction(float(slip)).limit_denominator(100)
    with pytest.raises(TypeError, match=f'Did you mean "{meant}"'):
        schelling.wish(slip)


@pytest.mark.parametrize("nonsense", ["a third", "1/0", "4/3", "-1", 2, "120%", ""])
def test_what_is_no_share_is_refused_in_words(nonsense):
    with pytest.raises(ValueError, match='"1/3"'):
        schelling.share(nonsense)


@given(SHARES, SHARES, st.integers(0, 24), st.data())
def test_a_wish_is_the_comparison_of_fractions(one, other, total, data):
    like = data.draw(st.integers(0, total))
    least, most = sorted((one, other))
    fair = total == 0 or least <= Fraction(like, total) <= most
    assert schelling.wish(least, most).accepts(like, total) == fair


@given(SHARES, st.integers(1, 8), st.data())
def test_an_effective_threshold_decides_every_case_alike(least, total, data):
    like = data.draw(st.integers(0, total))
    one, other = schelling.wish(least), schelling.wish(schelling.effective(least))
    assert one.accepts(like, total) == other.accepts(like, total)


def test_eight_neighbours_know_twenty_three_thresholds():
    decisions = {
        tuple(
            schelling.wish(Fraction(percent, 840)).accepts(like, total)
            for total in range(1, 9)
            for like in range(total + 1)
        )
        for percent in range(841)
    }
    assert len(schelling.distinct_thresholds()) == len(decisions) == 23


def test_a_float_slip_is_another_wish():
    half, slip = schelling.wish("1/2"), schelling.wish("0.5000000000000001")
    assert half.accepts(2, 4) and not slip.accepts(2, 4)
    assert schelling.effective("0.5000000000000001") == Fraction(4, 7)


def test_a_wish_that_nobody_can_have_is_refused():
    with pytest.raises(ValueError, match="swap"):
        schelling.wish("2/3", "1/3")
