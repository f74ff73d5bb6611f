"""Exact payoffs against closed forms, published numbers, each other and simulation."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse.evolution import rules
from coopcourse.evolution.repeated import (
    AXELROD,
    CAST,
    Payoffs,
    cast,
    continued,
    donation,
    expected_payoffs,
    expected_standings,
    forever,
    memory_one,
    outcome_shares,
    tournament,
    turns,
)
from coopcourse.evolution.repeated.automaton import memory_one as machine_of

TFT, WSLS, ALLD = (1, 0, 1, 0), (1, 0, 0, 1), (0, 0, 0, 0)
GTFT = (1, 1 / 3, 1, 1 / 3)
CHANCE = st.floats(0.01, 0.99)
FOUR = st.tuples(CHANCE, CHANCE, CHANCE, CHANCE)
ERRORS = (0.001, 0.01, 0.1, 0.5)


def paid(p, q, **kinds):
    return float(memory_one.expected_payoffs(p, q, **kinds)[0])


@pytest.mark.parametrize("e", ERRORS)
def test_long_run_payoffs_with_errors_are_the_closed_forms(e):
    assert paid(TFT, TFT, noise=e) == pytest.approx(9 / 4)
    assert paid(WSLS, WSLS, noise=e) == pytest.approx(3 - 5 * e + 11 * e**2 - 8 * e**3)
    assert paid(GTFT, GTFT, noise=e) == pytest.approx(3 * (1 + 7 * e + 9 * e**2) / (1 + 4 * e) ** 2)
    assert paid(ALLD, WSLS, noise=e) == pytest.approx(3 - 3 * e / 2)
    assert paid(WSLS, ALLD, noise=e) == pytest.approx(1 / 2 + 7 * e / 2)
    assert paid(TFT, ALLD, noise=e) == pytest.approx(1 + 2 * e + 2 * e**3)


def test_two_hundred_noisy_rounds_are_not_the_long_run():
    assert paid(TFT, TFT, noise=0.01, horizon=turns(200)) == pytest.approx(2.4604, abs=5e-5)


def test_without_errors_the_long_run_depends_on_the_start():
    assert paid(TFT, TFT) == 3
    assert paid(TFT, TFT, first=(1, 0)) == pytest.approx(2.5)
    assert paid(TFT, TFT, first=(0, 0)) == 1


@settings(max_examples=40, deadline=None)
@given(FOUR, FOUR, st.sampled_from([turns(1), turns(7), turns(200), continued(0.9), forever]))
def test_the_four_states_and_the_joined_machines_agree(p, q, horizon):
    four = memory_one.outcome_shares(p, q, horizon=horizon)
    joined = outcome_shares(machine_of(p), machine_of(q), horizon=horizon)
    assert four == pytest.approx(joined, abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(FOUR, FOUR, st.integers(1, 40))
def test_the_doubled_sum_is_the_plain_sum(p, q, rounds):
    chain, now = memory_one.transitions(p, q), np.array([1.0, 0, 0, 0])
    total = np.zeros(4)
    for _ in range(rounds):
        total, now = total + now, now @ chain
    shares = memory_one.outcome_shares(p, q, horizon=turns(rounds))
    assert shares == pytest.approx(total / rounds)


def test_the_three_horizons_meet_in_the_long_run():
    p, q = (0.9, 0.3, 0.6, 0.2), (0.8, 0.1, 0.7, 0.4)
    values = [paid(p, q, horizon=each) for each in (turns(10**6), continued(1 - 1e-7), forever)]
    assert values == pytest.approx([values[2]] * 3, abs=1e-5)


def test_many_strategies_side_by_side_are_the_same_as_one_by_one():
    some = np.random.default_rng(1).random((5, 4))
    rows, columns = memory_one.expected_payoffs(some[:, None], some[None], horizon=turns(200))
    assert rows == pytest.approx(columns.T)
    assert rows[1, 3] == pytest.approx(paid(some[1], some[3], horizon=turns(200)))


@pytest.mark.parametrize(
    ("row", "column", "totals"),
    [
        ("TIT_FOR_TAT", "ALWAYS_DEFECT", (199, 204)),
        ("WIN_STAY_LOSE_SHIFT", "ALWAYS_DEFECT", (100, 600)),
        ("TIT_FOR_TWO_TATS", "ALTERNATE", (300, 800)),
        ("PROBER", "DETECTIVE", (599, 599)),
    ],
)
def test_known_pairs_of_two_hundred_rounds(row, column, totals):
    table = 200 * expected_payoffs([getattr(cast, each).machine for each in (row, column)])
    assert (table[0, 1], table[1, 0]) == pytest.approx(totals)


@pytest.mark.parametrize("noise", [0.0, 0.05])
def test_played_tournaments_scatter_around_the_expected_one(noise):
    rng = np.random.default_rng(1)
    seen = [tournament(CAST, noise=noise, repeats=8, rng=rng).payoffs for _ in range(8)]
    expected = expected_standings(CAST, noise=noise).payoffs
    error = np.std(seen, axis=0, ddof=1) / np.sqrt(8)
    off = np.abs(np.mean(seen, axis=0) - expected)
    assert (off[error < 1e-12] < 1e-9).all()
    assert (off / np.maximum(error, 1e-9))[error >= 1e-12].mean() < 1.2  # 0.95 by Student's t


def test_the_direct_rule_of_the_five_is_tit_for_tat_against_always_defecting():
    machines = [cast.TIT_FOR_TAT.machine, cast.ALWAYS_DEFECT.machine]
    a_match = expected_payoffs(machines, horizon=continued(0.9), payoffs=donation(3, 1)) / 0.1
    assert a_match == pytest.approx(rules.payoff("direct", 3, 1, w=0.9))


@pytest.mark.parametrize("table", [AXELROD, donation(3, 1), donation(1.5, 1), Payoffs(4, 0, 5, 1)])
def test_win_stay_lose_shift_resists_defectors_iff_reward_beats_the_mean_of_the_other_two(table):
    own = paid(WSLS, WSLS, payoffs=table, noise=1e-6)
    theirs = paid(ALLD, WSLS, payoffs=table, noise=1e-6)
    margin = table.reward - (table.temptation + table.punishment) / 2
    assert (own > theirs) == (margin > 0)


@pytest.mark.parametrize(
    "call",
    [
        lambda: turns(0),
        lambda: continued(1.0),
        lambda: Payoffs(1, 2, 3, 4),
        lambda: donation(1, 2),
        lambda: paid(TFT, TFT, noise=1.5),
    ],
)
def test_what_is_no_game_is_refused(call):
    with pytest.raises(ValueError):
        call()
