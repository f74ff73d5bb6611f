"""Equality, productivity and welfare against definitions, published values and properties."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from coopcourse import economist

SOCIETY = arrays(np.float64, st.integers(2, 40), elements=st.floats(0, 1000, width=32))


def mean_difference(coin):
    """The Gini index by its definition: over all pairs of different people."""
    people = len(coin)
    apart = sum(abs(a - b) for a in coin for b in coin) / (people * (people - 1))
    return apart / (2 * np.mean(coin)) if sum(coin) else 0.0


@given(SOCIETY)
def test_gini_is_half_the_mean_difference_over_the_mean(coin):
    assert economist.gini(coin) == pytest.approx(mean_difference(coin), abs=1e-9)


@given(SOCIETY, st.floats(0.1, 100))
def test_equality_ignores_names_and_the_unit_of_money(coin, unit):
    assert economist.equality(unit * coin[::-1]) == pytest.approx(economist.equality(coin))


@given(SOCIETY, st.floats(0, 1))
def test_a_flat_tax_handed_back_shrinks_the_gini_by_its_rate(coin, rate):
    taxed = economist.after_tax(coin, economist.flat(rate))
    assert economist.gini(taxed) == pytest.approx((1 - rate) * economist.gini(coin), abs=1e-9)


def test_the_ends_of_the_scale():
    assert economist.equality([7, 7, 7]) == 1
    assert economist.equality([0, 0, 0]) == 1
    assert economist.equality([0, 0, 9]) == 0
    assert economist.equality([5]) == 1


def test_published_values():
    assert economist.equality([10, 20, 30, 40]) == pytest.approx(2 / 3)
    assert economist.utility(0, 0) == pytest.approx(-1.2987, abs=5e-5)


def test_many_societies_at_once_are_each_on_its_own():
    coin = np.random.default_rng(1).exponential(size=(3, 5, 4))
    for measure in (economist.gini, economist.productivity, economist.equality_productivity):
        assert measure(coin).shape == (3, 5)
        assert measure(coin)[2, 1] == measure(coin[2, 1])


def test_utility_tends_to_the_logarithm_as_aversion_tends_to_one():
    near = economist.utility([2.0, 9.0], 3, aversion=1 - 1e-9)
    assert near == pytest.approx(economist.utility([2.0, 9.0], 3, aversion=1), abs=1e-6)


@given(SOCIETY)
def test_inverse_income_welfare_of_coin_is_the_harmonic_mean_above_one_coin(coin):
    coin = coin + 1
    assert economist.inverse_income_welfare(coin, coin) == pytest.approx(
        len(coin) / np.sum(1 / coin)
    )


@pytest.mark.parametrize("coin", [3, []])
def test_a_society_is_a_list_of_people(coin):
    with pytest.raises(ValueError, match="one number for each person"):
        economist.productivity(coin)


def test_debts_have_no_gini():
    with pytest.raises(ValueError, match="nobody may have less than 0"):
        economist.gini([-1, 2])
