"""Populations that play: chances to take over, thresholds and ecologies as theory has them."""

from functools import cache

import numpy as np
import pytest

from coopcourse.evolution import fixation_probability, rules
from coopcourse.evolution.estimates import Estimate
from coopcourse.evolution.repeated import CLASSICS, cast, donation, expected_standings
from coopcourse.evolution.repeated.ecology import ecology
from coopcourse.evolution.repeated.population import Encounters, takeovers

PAIR = cast.TIT_FOR_TAT.machine, cast.ALWAYS_DEFECT.machine
SIZE, STRENGTH, W = 20, 0.02, 0.9


def exact(ratio, noise=0.0):
    met = Encounters(donation(ratio, 1), W, noise)
    return fixation_probability(met.match_payoffs(*PAIR), SIZE, strength=STRENGTH)


@cache
def seen(ratio, runs, noise):
    met = Encounters(donation(ratio, 1), W, noise)
    rng = np.random.default_rng(1)
    return takeovers(*PAIR, met, size=SIZE, strength=STRENGTH, runs=runs, rng=rng)


@pytest.mark.parametrize(("ratio", "noise"), [(1.01, 0.0), (4.0, 0.0), (4.0, 0.05)])
def test_players_one_by_one_take_over_as_often_as_the_matrix_says(ratio, noise):
    assert seen(ratio, 4000, noise).holds(exact(ratio, noise))


def test_tit_for_tat_beats_drift_above_the_threshold_and_not_below():
    threshold = rules.thresholds("direct", w=W, size=SIZE).advantageous
    assert 1.01 < threshold < 4
    assert seen(1.01, 4000, 0.0).interval[1] < 1 / SIZE < seen(4.0, 4000, 0.0).interval[0]


def test_finite_populations_ask_for_a_little_more():
    found = rules.thresholds("direct", w=0.9, size=100)
    assert (found.advantageous, found.risk_dominant) == pytest.approx((1.3413, 1.22727), abs=5e-5)


def test_a_crowd_that_cannot_pair_off_is_refused():
    with pytest.raises(ValueError, match="even"):
        takeovers(*PAIR, Encounters(donation(2, 1), W), size=7, strength=0, runs=1,
                  rng=np.random.default_rng(1))  # fmt: skip


def test_neutral_mutants_drift():
    rng = np.random.default_rng(1)
    met = Encounters(donation(3, 1), 0.5)
    found = takeovers(*PAIR, met, size=4, strength=0, runs=4000, rng=rng)
    assert isinstance(found, Estimate) and found.holds(1 / 4)


def test_the_ecology_stands_still_where_the_replicator_does():
    table = np.array([[0.0, 3.0], [1.0, 2.0]]) + 1  # Chicken: half and half
    assert ecology(table, shares=(0.5, 0.5))[-1] == pytest.approx((0.5, 0.5))
    assert ecology(table, generations=500, shares=(0.9, 0.1))[-1] == pytest.approx((0.5, 0.5))


def test_whoever_lives_on_others_dies_with_them():
    standings = expected_standings(CLASSICS)
    story = ecology(standings.payoffs, generations=200)
    assert story.sum(axis=1) == pytest.approx(np.ones(201))
    prober = standings.names.index("Prober")
    defector = standings.names.index("Always defect")
    assert story[3, prober] < story[0, prober] and story[-1, defector] < 1e-6


def test_an_ecology_of_debts_is_refused():
    with pytest.raises(ValueError, match="below 0"):
        ecology([[1, -1], [0, 1]])
