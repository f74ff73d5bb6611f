"""Tax due, collection and sharing out, against published values and integrals."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import economist
from coopcourse.economist import FREE_MARKET, US_FEDERAL, Schedule

INCOME = st.floats(-100, 2000)
RATES = st.lists(st.floats(0, 1), min_size=7, max_size=7)


@pytest.mark.parametrize(
    ("income", "due"), [(-5, 0), (0, 0), (9.7, 0.97), (100, 18.1745), (510.3, 153.7985)]
)
def test_federal_tax_as_published(income, due):
    assert economist.tax_due(income, US_FEDERAL) == pytest.approx(due)


def test_a_schedule_shows_one_row_for_each_bracket():
    shown = Schedule((0.1, 0.5), (0, 39.475))._repr_html_()
    assert "39.475</th><td>50 %<" in shown and shown.count("<td>") == 2


@given(INCOME, RATES)
def test_tax_is_the_area_under_the_marginal_rate(income, rates):
    tax = economist.schedule(rates)
    edges = [cut for cut in tax.cutoffs if cut < income]
    ends = [*edges[1:], income]
    area = sum(
        (end - start) * economist.marginal_rate((start + end) / 2, tax)
        for start, end in zip(edges, ends, strict=False)
    )
    assert economist.tax_due(income, tax) == pytest.approx(float(area), abs=1e-9)


@given(st.lists(INCOME, min_size=1, max_size=9), RATES)
def test_handing_back_conserves_coin(incomes, rates):
    left = economist.after_tax(incomes, economist.schedule(rates))
    assert left.sum() == pytest.approx(sum(incomes), abs=1e-6)


@given(st.lists(INCOME, min_size=2, max_size=9), RATES)
def test_no_schedule_changes_who_is_richer(incomes, rates):
    left = economist.after_tax(np.sort(incomes), economist.schedule(rates))
    assert (np.diff(left) >= -1e-9).all()


def test_all_the_income_is_in_some_bracket():
    incomes = np.linspace(0, 900, 37)
    assert economist.slices(incomes, US_FEDERAL.cutoffs).sum(axis=-1) == pytest.approx(incomes)


def test_the_rate_at_an_edge_is_that_of_the_bracket_it_opens():
    rates = economist.marginal_rate(US_FEDERAL.cutoffs, US_FEDERAL)
    assert tuple(rates) == US_FEDERAL.rates
    assert economist.marginal_rate(-0.1, US_FEDERAL) == 0


@given(INCOME)
def test_the_average_lags_behind_a_rising_margin(income):
    average = economist.average_rate(income, US_FEDERAL)
    assert 0 <= average <= economist.marginal_rate(income, US_FEDERAL) + 1e-12


def test_coin_on_order_is_shielded():
    assert economist.collect([18.0, 18.0], purse=[100, 7]).tolist() == [18, 7]


def test_under_a_rising_schedule_even_years_are_cheapest_and_under_a_falling_one_dearest():
    falling = economist.schedule(US_FEDERAL.rates[::-1])
    for income in (20, 60, 120, 250, 600):
        uneven = economist.tax_due([0.5 * income, 1.5 * income], US_FEDERAL).mean()
        assert uneven >= economist.tax_due(income, US_FEDERAL)
        uneven = economist.tax_due([0.5 * income, 1.5 * income], falling).mean()
        assert uneven <= economist.tax_due(income, falling)


def test_no_tax_is_none():
    assert not economist.tax_due([1, 100, 1000], FREE_MARKET).any()


@pytest.mark.parametrize(
    ("rates", "cutoffs", "message"),
    [
        ((0.1,), (0, 10), "1 rates came for 2 brackets"),
        ((10, 20), (0, 10), "from 0 to 1"),
        ((0.1, 0.2), (5, 10), "the first is 0"),
        ((0.1, 0.2, 0.3), (0, 10, 10), "Cutoffs climb"),
    ],
)
def test_a_schedule_that_is_none_is_refused(rates, cutoffs, message):
    with pytest.raises(ValueError, match=message):
        Schedule(rates, cutoffs)
