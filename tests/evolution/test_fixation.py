"""Chances of fixation agree with closed forms, with linear equations, and stay above nothing."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse.evolution import fixation_probability
from coopcourse.evolution.fixation import log_fixation, log_odds
from coopcourse.evolution.stationary import log_invasions

DONATION = [[2, -1], [3, 0]]
GAMES = st.lists(st.floats(-1, 4), min_size=4, max_size=4).map(lambda x: np.reshape(x, (2, 2)))
PROCESSES = ("moran", "fermi")


def by_equations(payoff, size, process, strength):
    """The chances from 0 to `size`, from x_i (up + down) = up x_{i+1} + down x_{i-1}."""
    down = np.exp(log_odds(payoff, size, process=process, strength=strength))
    chain = np.eye(size - 1) - np.diag(down[1:] / (1 + down[1:]), -1)
    chain -= np.diag(1 / (1 + down[:-1]), 1)
    target = np.zeros(size - 1)
    target[-1] = 1 / (1 + down[-1])
    return [0.0, *np.linalg.solve(chain, target), 1.0]


@pytest.mark.parametrize("process", PROCESSES)
@settings(max_examples=25, deadline=None)
@given(payoff=GAMES, size=st.integers(2, 12))
def test_chances_solve_the_equations_of_the_walk(process, payoff, size):
    expected = by_equations(payoff, size, process, 0.3)
    for initial, chance in enumerate(expected):
        found = fixation_probability(payoff, size, process=process, strength=0.3, initial=initial)
        assert found == pytest.approx(chance, rel=1e-9, abs=1e-15)


@pytest.mark.parametrize("factor", [0.8, 1.05, 2.0])
def test_constant_fitness_gives_the_classic_formula(factor):
    chance = fixation_probability([[factor] * 2, [1] * 2], 50, strength=1)
    assert chance == pytest.approx((1 - 1 / factor) / (1 - factor**-50))


@pytest.mark.parametrize("process", PROCESSES)
def test_without_selection_only_numbers_count(process):
    for initial in range(8):
        chance = fixation_probability(DONATION, 7, process=process, strength=0, initial=initial)
        assert chance == pytest.approx(initial / 7)


def test_a_chance_too_small_for_a_number_still_has_a_logarithm():
    chances = [
        fixation_probability(DONATION, 500, process="fermi", strength=s, log=True) for s in (5, 10)
    ]
    assert chances[0] == pytest.approx(-5 * 502 + np.log1p(-np.exp(-5 * (1 + 3 / 499))))
    assert chances[1] < chances[0] < -2000


def test_every_pair_at_once_agrees_with_one_pair_at_a_time():
    payoff = np.random.default_rng(1).normal(size=(4, 4))
    logs = log_invasions(payoff, 30, strength=2)
    for whole in range(4):
        for mutant in {0, 1, 2, 3} - {whole}:
            pair = payoff[np.ix_([mutant, whole], [mutant, whole])]
            alone = fixation_probability(pair, 30, process="fermi", strength=2, log=True)
            assert logs[whole, mutant] == pytest.approx(alone)


def test_nobody_wins_from_nothing_and_all_have_won():
    assert log_fixation(np.ones(4), 0) == -np.inf
    assert log_fixation(np.ones(4), 5) == pytest.approx(0)


@pytest.mark.parametrize(
    ("change", "advice"),
    [
        ({"payoff": [[1, 2, 3]]}, "square"),
        ({"payoff": np.eye(3)}, "2 x 2"),
        ({"size": 1}, "2 members"),
        ({"strength": -1}, "0 or more"),
        ({"strength": 0.9}, "fermi"),
        ({"process": "morn"}, "moran"),
        ({"initial": 11}, "initial=11"),
    ],
)
def test_a_slip_is_answered_with_advice(change, advice):
    asked = {"payoff": DONATION, "size": 10, "strength": 0.1, **change}
    with pytest.raises(ValueError, match=advice):
        fixation_probability(**asked)
