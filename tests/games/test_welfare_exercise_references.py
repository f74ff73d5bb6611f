"""The solutions of the welfare chapter agree with the library and with brute force."""

from itertools import product
from typing import Any

import numpy as np
import pytest

from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.games import Game, welfare
from coopcourse.games.exercises import welfare_solutions as solutions

SEEDS = (1, 2, 3)


def cases_of(item_id: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(item_id)
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


def named(table: np.ndarray) -> dict[str, Any]:
    return {str(row): payoffs for row, payoffs in enumerate(table.tolist())}


@pytest.mark.parametrize(("table", "here"), cases_of("games/pareto-improvements"))
def test_an_improvement_is_a_gain_for_some_and_a_loss_for_none(
    table: np.ndarray, here: int
) -> None:
    found = solutions.pareto_improvements(table, here)
    pairs = [list(zip(row, table[here], strict=True)) for row in table]
    assert found == [
        place
        for place, pair in enumerate(pairs)
        if any(new > old for new, old in pair) and not any(new < old for new, old in pair)
    ]


@pytest.mark.parametrize(("table",), cases_of("games/efficient-outcomes"))
def test_efficient_outcomes_are_those_of_the_library(table: np.ndarray) -> None:
    found = [str(row) for row in solutions.efficient_outcomes(table)]
    assert found == welfare.pareto_efficient(named(table))


@pytest.mark.parametrize(("table", "here"), cases_of("games/distance-to-frontier"))
def test_the_distance_is_that_of_the_library(table: np.ndarray, here: int) -> None:
    far = welfare.distance_to_frontier(named(table), str(here), reference="outcomes")
    assert solutions.distance_to_best(table, here) == pytest.approx(far)


@pytest.mark.parametrize(("one", "other"), cases_of("games/leximin"))
def test_leximin_is_decided_by_the_first_difference(one: np.ndarray, other: np.ndarray) -> None:
    steps = [a - b for a, b in zip(np.sort(one), np.sort(other), strict=True) if a != b]
    assert solutions.leximin_prefers(one, other) == (bool(steps) and steps[0] > 0)


@pytest.mark.parametrize(("table", "low"), cases_of("games/nash-choice"))
def test_no_acceptable_deal_has_a_larger_product(table: np.ndarray, low: np.ndarray) -> None:
    chosen = solutions.nash_choice(table, low)
    gains = [tuple(row - low) for row in table]
    assert min(gains[chosen]) >= 0
    assert all(np.prod(gains[chosen]) >= np.prod(gain) for gain in gains if min(gain) >= 0)


@pytest.mark.parametrize(("payoffs", "aversion"), cases_of("games/equal-share"))
def test_an_equal_share_for_all_has_the_same_welfare(payoffs: np.ndarray, aversion: float) -> None:
    share = solutions.equal_share(payoffs, aversion)
    alike = np.full(len(payoffs), share)
    assert welfare.isoelastic(alike, aversion=aversion) == pytest.approx(
        welfare.isoelastic(payoffs, aversion=aversion)
    )


@pytest.mark.parametrize(("costs", "others"), cases_of("games/anarchy-price"))
def test_the_price_compares_stable_cells_with_the_cheapest(
    costs: np.ndarray, others: np.ndarray
) -> None:
    rows, columns = map(range, costs.shape)
    stable = [
        costs[r, c] + others[r, c]
        for r, c in product(rows, columns)
        if all(costs[r, c] <= costs[s, c] for s in rows)
        and all(others[r, c] <= others[r, s] for s in columns)
    ]
    found = solutions.anarchy_price(costs, others)
    assert found == pytest.approx(max(stable) / (costs + others).min())
    game = Game.bimatrix(-costs, -others)
    assert found == pytest.approx(welfare.price_of_anarchy(game).ratio)


def test_each_check_meets_every_kind_of_answer() -> None:
    preferred = [solutions.leximin_prefers(*case) for case in cases_of("games/leximin")]
    improved = [bool(solutions.pareto_improvements(*case)) for case in cases_of(
        "games/pareto-improvements"
    )]  # fmt: skip
    assert 0.2 < np.mean(preferred) < 0.8 and 0.2 < np.mean(improved) < 0.9
