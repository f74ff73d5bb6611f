"""Saez's formula against closed forms, a search, and the program it is compared with."""

import numpy as np
import pytest

from coopcourse import economist
from coopcourse.economist import saez_original

RNG = np.random.default_rng


def pareto_incomes(shape, people=200_000):
    """Incomes whose tail is a Pareto distribution with this shape, one at each quantile."""
    quantile = (np.arange(people) + 0.5) / people
    return 100 * (1 - quantile) ** (-1 / shape)


def test_the_top_rate_of_a_pareto_tail_is_diamond_and_saezs():
    shape, elasticity = 3.0, 0.5
    rates = economist.saez_schedule(
        pareto_incomes(shape), elasticity, weights=pareto_incomes(shape) < 200, cutoffs=(0, 400)
    ).rates
    assert rates[-1] == pytest.approx(1 / (1 + shape * elasticity), abs=0.01)


def test_the_revenue_maximising_flat_rate_is_one_over_one_plus_the_elasticity():
    kept = np.linspace(0.001, 1, 1000)
    for elasticity in (0.2, 1.0, 3.0):
        best = 1 - kept[np.argmax((1 - kept) * kept**elasticity)]
        assert economist.saez_rate(0, 1, elasticity) == pytest.approx(best, abs=0.001)


def test_equal_weights_ask_for_no_tax():
    tax = economist.saez_schedule(pareto_incomes(2, 500), 0.5, weights=np.ones(500))
    assert tax.rates == pytest.approx([0] * 7, abs=1e-12)


def test_a_bracket_that_nobody_reaches_goes_on_as_the_one_below():
    rates = economist.saez_schedule([20.0, 60.0, 100.0], 0.5).rates
    assert rates[4:] == (rates[3],) * 3


def test_in_the_original_nobody_on_top_means_all_is_taken_and_drags_the_next_up():
    rates = economist.saez_as_implemented(RNG(1).uniform(20, 200, 500), 0.5).rates
    assert rates[-1] == 1
    assert rates[5] == pytest.approx(0.5, abs=0.1)


def test_in_the_original_the_bracket_below_all_incomes_is_nearly_free():
    rates = economist.saez_as_implemented(RNG(1).uniform(60, 200, 500), 0.5).rates
    assert rates[0] < 0.1 < rates[2]


def binned_by_loops(incomes, elasticity, top=510.3, bins=100):
    """The original's bin rates again, one bin after the other, without its gaps filled."""
    width, people = top / bins, len(incomes)
    weight = sum(1 / max(1, (int(z / width) + 0.5) * width) for z in incomes)
    rates = []
    for k in range(bins):
        own = [z for z in incomes if int(z / width) == k]
        if not own:
            rates.append(np.nan)
            continue
        centre = (k + 0.5) * width
        at_edge = []
        for edge in (k, k + 1):
            higher = [z for z in incomes if int(z / width) >= edge]
            owned = sum(1 / max(1, (int(z / width) + 0.5) * width) for z in higher)
            at_edge.append(owned / weight / (len(higher) / people) if higher else 0.0)
        gain = 1 - sum(at_edge) / 2
        above = (sum(int(z / width) > k for z in incomes) + len(own) / 2) / people
        rates.append(gain / (gain + centre * len(own) / people / width / above * elasticity))
    return np.array(rates)


def test_the_bins_of_the_original_are_those_of_a_loop_over_people():
    incomes, elasticity = RNG(1).gamma(2, 60, 300).clip(0, 500), 0.8
    of = saez_original.counts(incomes)
    gain = 1 - saez_original.weight_above(of)
    rates = (gain / (gain + elasticity * saez_original.tails(of)))[:-1]
    assert rates == pytest.approx(binned_by_loops(incomes, elasticity), nan_ok=True, abs=1e-6)


def test_the_original_and_the_formula_agree_on_many_people_who_fill_the_scale():
    incomes = pareto_incomes(2.5, 20_000)
    published = np.array(economist.saez_schedule(incomes, 1.0).rates)
    original = np.array(economist.saez_as_implemented(incomes, 1.0).rates)
    assert original[-3:] == pytest.approx(published[-3:], abs=0.06)


def test_an_estimated_elasticity_is_never_negative_and_may_be_missing():
    rates = np.linspace(0, 0.9, 30)
    assert economist.elasticity(50 + 100 * rates, rates) == 0
    assert np.isnan(economist.elasticity([10.0] * 9, rates[:9]))
    assert np.isnan(economist.elasticity([10.0] * 30, [0.3] * 30))
