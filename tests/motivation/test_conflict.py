"""Fearon's formulas against search, chance and the library's own stag hunt."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import games
from coopcourse.motivation import (
    Dispute,
    best_demand,
    expected_share,
    fights_now,
    needed_trust,
    war_chance,
)

SHARES = st.floats(0, 1)
COSTS = st.floats(0.01, 0.5)


@given(SHARES, COSTS, COSTS)
def test_a_bargain_that_both_prefer_always_exists(win, cost_a, cost_b):
    low, high = Dispute(win, cost_a, cost_b).bargains
    assert 0 <= low < high <= 1
    assert low >= win - cost_a - 1e-9 and 1 - high >= 1 - win - cost_b - 1e-9


def test_fearons_private_information_example():
    demand = best_demand(0.6, 0.1, 0.4)
    assert (demand, war_chance(0.6, demand, 0.4)) == pytest.approx((0.75, 0.375))


@given(st.floats(0.1, 0.5), COSTS, st.floats(0.05, 0.6))
def test_no_demand_brings_more_than_the_best_one(win, cost_a, most):
    best = best_demand(win, cost_a, most)
    tried = [expected_share(win, cost_a, most, each) for each in np.linspace(0, 1, 201)]
    assert max(tried) <= expected_share(win, cost_a, most, best) + 1e-9


def test_the_chance_of_war_is_that_of_many_opponents():
    costs = np.random.default_rng(1).uniform(0, 0.4, size=100_000)
    fights = 1 - 0.6 - costs > 1 - 0.75  # what a war is worth to B, against what peace leaves
    assert fights.mean() == pytest.approx(war_chance(0.6, 0.75, 0.4), abs=0.01)


def test_who_will_be_much_weaker_fights_now():
    assert fights_now(0.7, 0.3, 0.1, 0.9)
    assert not fights_now(0.55, 0.5, 0.1, 0.9)
    assert not fights_now(0.7, 0.3, 0.1, patience=0)


def test_needed_trust_is_the_mixed_equilibrium_of_the_stag_hunt():
    hunt = games.Game.bimatrix([[4, 0], [3, 2]], [[4, 3], [0, 2]])
    mixes = [mix for mix, _ in games.equilibria(hunt) if 0 < mix[0] < 1]
    assert [float(mix[0]) for mix in mixes] == pytest.approx([needed_trust(4, 0, 3, 2)])


def test_a_prisoners_dilemma_is_no_matter_of_trust():
    with pytest.raises(ValueError, match="peace beats attack"):
        needed_trust(peace=3, fooled=0, attack=5, war=1)
