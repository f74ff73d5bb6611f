"""The collective-risk dilemma against brute force, published roots and people who imitate."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.motivation import CollectiveRisk, copied


def brute_force_gain(group: CollectiveRisk, share: float) -> float:
    """Paying less not paying, over every way in which the others can act."""
    total = 0.0
    for others in product((0, 1), repeat=group.players - 1):
        payers = sum(others)
        chance = share**payers * (1 - share) ** (len(others) - payers)
        total += chance * (group.keeps(payers + 1) - group.cost - group.keeps(payers))
    return total


@pytest.mark.parametrize("needed", [2, 3, 5])
@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.9, 1.0])
def test_the_gain_is_that_of_every_case_counted(needed, share):
    group = CollectiveRisk(needed=needed)
    assert group.gain(share) == pytest.approx(brute_force_gain(group, share), abs=1e-12)


def test_santos_and_pachecos_critical_risk_and_balances():
    group = CollectiveRisk(players=6, needed=3, cost=0.1, risk=0.9)
    assert group.critical_risk == pytest.approx(0.28935, abs=5e-6)
    assert group.balances() == pytest.approx((0.130, 0.723), abs=5e-4)


@given(st.integers(3, 12), st.data(), st.floats(0.01, 1))
def test_there_are_balances_exactly_above_the_critical_risk(players, data, risk):
    needed = data.draw(st.integers(2, players - 1))
    group = CollectiveRisk(players, needed, cost=0.1, risk=risk)
    balances = group.balances()
    assert bool(balances) == (risk > group.critical_risk)
    assert all(abs(group.gain(share)) < 1e-9 for share in balances)


def test_milinskis_fair_share_breaks_even_at_a_risk_of_one_half():
    keeps_after_paying, keeps_if_safe = 20, 40  # of 40 euros, with 20 as the fair share
    assert keeps_after_paying == CollectiveRisk(risk=0.5).keeps(payers=0) * keeps_if_safe


@pytest.mark.parametrize(("start", "end"), [(0.05, 0.0), (0.5, 0.723)])
def test_people_who_imitate_settle_where_the_equation_says(start, end):
    group = CollectiveRisk(risk=0.9)
    ends = [
        copied(group, start, rng=np.random.default_rng(seed), people=200, rounds=30_000)
        for seed in (1, 2, 3)
    ]
    assert group.settles(start) == pytest.approx(end, abs=5e-4)
    assert np.mean(ends) == pytest.approx(end, abs=0.06)


@pytest.mark.parametrize("group", [{"needed": 6}, {"needed": 1}, {"risk": 90}, {"cost": -1}])
def test_a_group_that_makes_no_sense_is_refused_in_words(group):
    with pytest.raises(ValueError, match=r"needed must lie|shares from 0 to 1"):
        CollectiveRisk(**group)
