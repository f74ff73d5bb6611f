"""The solutions about taxes agree with the library, and with counting by other means."""

from typing import Any

import numpy as np
import pytest

from coopcourse import economist
from coopcourse.economist.exercises import solutions
from coopcourse.economist.exercises.contests import as_good
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"economist/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("income", "cutoffs", "rates"), cases_of("tax-due"))
def test_tax_is_the_rate_of_each_coin_summed(income, cutoffs, rates):
    tax = economist.schedule(rates, cutoffs)
    cents = np.arange(0, round(income * 100)) / 100 + 0.005
    assert solutions.tax_due(income, cutoffs, rates) == pytest.approx(
        economist.marginal_rate(cents, tax).sum() / 100, abs=0.02
    )


@pytest.mark.parametrize(("coin",), cases_of("equality"))
def test_equality_is_that_of_the_library(coin):
    assert solutions.equality(coin) == pytest.approx(float(economist.equality(coin)))


@pytest.mark.parametrize(("incomes", "weights", "bracket", "elasticity"), cases_of("saez-rate"))
def test_one_bracket_is_that_of_the_librarys_schedule(incomes, weights, bracket, elasticity):
    cutoffs = tuple(sorted({0.0, *map(float, bracket)}))
    tax = economist.saez_schedule(incomes, elasticity, weights=weights, cutoffs=cutoffs)
    scaled = (np.array(weights) / np.mean(weights)).tolist()  # the library's weights average to 1
    rate = solutions.saez_rate(incomes, scaled, bracket, elasticity)
    assert rate == pytest.approx(tax.rates[cutoffs.index(bracket[0])])


@pytest.mark.parametrize(("skill", "cutoffs", "rates", "cost"), cases_of("best-hours"))
def test_best_hours_are_those_of_the_one_step_economy(skill, cutoffs, rates, cost):
    alone = economist.Economy((skill,), cost, cutoffs=tuple(cutoffs))
    hours = economist.respond(alone, rates).hours
    assert [solutions.best_hours(skill, cutoffs, rates, cost)] == hours.tolist()


@pytest.mark.parametrize(("incomes", "cutoffs", "rates"), cases_of("evening-saves"))
def test_even_years_save_exactly_what_a_loop_over_slices_says(incomes, cutoffs, rates):
    paid = sum(solutions.tax_due(income, cutoffs, rates) for income in incomes)
    even = solutions.tax_due(float(np.mean(incomes)), cutoffs, rates)
    saved = solutions.evening_saves(incomes, cutoffs, rates)
    assert saved == pytest.approx(paid - len(incomes) * even)
    if rates == sorted(rates):
        assert saved >= -1e-9  # a convex tax is least on an even income


@pytest.mark.parametrize(("skills", "before", "after"), cases_of("believed-and-true"))
def test_belief_is_right_where_rates_do_not_change(skills, before, after):
    believed, true = solutions.believed_and_true(skills, after, after)
    assert believed == pytest.approx(true)
    assert solutions.believed_and_true(skills, before, after)[1] == pytest.approx(true)


@pytest.mark.parametrize(("skills",), cases_of("design"))
def test_a_plain_search_beats_the_federal_schedule(skills):
    society = economist.Economy(tuple(skills), cost=3e-11, exponent=6)
    worth = [
        float(economist.equal_and_productive(economist.respond(society, rates)))
        for rates in (solutions.design(skills)["rates"], economist.US_FEDERAL.rates)
    ]
    assert worth[0] > worth[1]


def test_no_single_schedule_wins_in_all_societies():
    candidates = np.random.default_rng(5).choice([0, 0.25, 0.5, 0.75, 1], size=(40, 7)).tolist()
    expected = [solutions.design(*case) for case in cases_of("design")]
    for rates in candidates:
        designs = [{"for": one["for"], "rates": rates} for one in expected]
        assert not all(map(as_good, expected, designs))


@pytest.mark.parametrize(
    "design",
    [
        None,
        {},
        {"for": [], "rates": [0.0] * 7},
        {"for": [1, 2], "rates": [0.5] * 6},
        {"for": [1, 2], "rates": [2.0] * 7},
        {"for": [1, 2], "rates": ["0.5"] * 7},
        {"for": 3, "rates": [0.5] * 7},
        {"for": [-1, 2], "rates": [0.5] * 7},
        {"for": [1, 3], "rates": [0.6] * 7},
    ],
)
def test_what_is_no_design_for_these_people_is_no_good(design):
    assert not as_good({"for": [1, 2], "rates": [0.5] * 7}, design)
