"""The solutions of the games chapter agree with the library and with brute force."""

from itertools import product
from typing import Any

import numpy as np
import pytest

from coopcourse import games
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.games.exercises import solutions

SEEDS = (1, 2, 3)


def cases_of(item_id: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(item_id)
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("payoffs", "column"), cases_of("games/best-replies"))
def test_no_row_pays_more_than_a_best_reply(payoffs: np.ndarray, column: int) -> None:
    rows = range(len(payoffs))
    beaten = [r for r in rows if any(payoffs[s, column] > payoffs[r, column] for s in rows)]
    assert sorted([*solutions.best_replies(payoffs, column), *beaten]) == list(rows)


@pytest.mark.parametrize(("payoffs", "others", "row", "column"), cases_of("games/is-nash"))
def test_equilibria_are_those_of_the_library(
    payoffs: np.ndarray, others: np.ndarray, row: int, column: int
) -> None:
    game = games.Game.bimatrix(payoffs, others)
    assert solutions.is_nash(payoffs, others, row, column) == games.is_nash(game, (row, column))


@pytest.mark.parametrize(("payoffs",), cases_of("games/dominated-rows"))
def test_a_dominated_row_loses_to_one_other_row_everywhere(payoffs: np.ndarray) -> None:
    rows, columns = map(range, payoffs.shape)
    losers = {
        mine
        for mine, other in product(rows, rows)
        if min(payoffs[other, c] - payoffs[mine, c] for c in columns) > 0
    }
    assert set(solutions.dominated_rows(payoffs)) == losers


@pytest.mark.parametrize(("payoffs", "mine", "theirs"), cases_of("games/expected-payoff"))
def test_expected_payoffs_are_sums_over_cells(
    payoffs: np.ndarray, mine: np.ndarray, theirs: np.ndarray
) -> None:
    cells = product(*map(range, payoffs.shape))
    total = sum(payoffs[r, c] * mine[r] * theirs[c] for r, c in cells)
    assert solutions.expected_payoff(payoffs, mine, theirs) == pytest.approx(total)


@pytest.mark.parametrize(("payoffs",), cases_of("games/stag-share"))
def test_stag_and_rabbit_pay_the_same_at_the_border(payoffs: np.ndarray) -> None:
    share = solutions.stag_share(payoffs)
    stag, rabbit = payoffs @ [share, 1 - share]
    assert stag == pytest.approx(rabbit) and 0 < share < 1


@pytest.mark.parametrize(("others",), cases_of("games/indifferent-mix"))
def test_both_columns_pay_the_same_at_the_mix(others: np.ndarray) -> None:
    share = solutions.indifferent_mix(others)
    left, right = [share, 1 - share] @ others
    assert left == pytest.approx(right) and 0 < share < 1


@pytest.mark.parametrize(("payoffs", "others"), cases_of("games/kind-of-sum"))
def test_the_kinds_of_sum_are_those_of_the_library(payoffs: np.ndarray, others: np.ndarray) -> None:
    game = games.Game.bimatrix(payoffs, others)
    kind = solutions.kind_of_sum(payoffs, others)
    assert (kind == "zero-sum") == games.zero_sum(game)
    assert (kind != "variable-sum") == games.constant_sum(game)


def test_each_check_meets_every_kind_of_answer() -> None:
    kinds = {solutions.kind_of_sum(*case) for case in cases_of("games/kind-of-sum")}
    nash = [solutions.is_nash(*case) for case in cases_of("games/is-nash")]
    assert kinds == {"zero-sum", "constant-sum", "variable-sum"}
    assert 0.3 < np.mean(nash) < 0.7
