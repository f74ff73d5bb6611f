"""Feelings turn games as the papers say, and offers are those that search finds."""

from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.dispositions import (
    acceptance,
    as_felt,
    best_offer,
    charness_rabin,
    concern,
    fehr_schmidt,
    gift,
    joint_success,
    least_acceptable,
    warm_glow,
)
from coopcourse.dispositions.offers import felt_by_proposer
from coopcourse.games import prisoners_dilemma, pure_nash

DILEMMA = prisoners_dilemma(reward=3, sucker=0, temptation=5, punishment=1)
SILENT, BETRAY = ("Silent", "Silent"), ("Betray", "Betray")
weights = st.floats(0, 3, allow_subnormal=False)
money = st.lists(st.integers(-20, 20), min_size=2, max_size=5)


@given(money, weights, weights)
def test_inequality_is_felt_pair_by_pair(pays, envy, guilt):
    others = len(pays) - 1
    expected = [
        own - sum(envy * (y - own) if y > own else guilt * (own - y) for y in pays) / others
        for own in pays
    ]
    assert fehr_schmidt(pays, envy=envy, guilt=guilt) == pytest.approx(expected, abs=1e-9)


@given(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), weights, weights)
def test_for_two_both_kinds_of_fairness_are_one(pays, envy, guilt):
    mine = charness_rabin(pays, ahead=guilt, behind=-envy)
    assert mine == pytest.approx(fehr_schmidt(pays, envy=envy, guilt=guilt), abs=1e-9)


@pytest.mark.parametrize("edge", [-0.01, 0.01])
def test_guilt_makes_cooperation_an_equilibrium_from_t_minus_r_over_t_minus_s(edge):
    game = as_felt(DILEMMA, partial(fehr_schmidt, guilt=(5 - 3) / (5 - 0) + edge, envy=1))
    assert (SILENT in pure_nash(game)) == (edge > 0) and BETRAY in pure_nash(game)


@pytest.mark.parametrize("joy", [1.9, 2.1])
def test_joy_in_success_makes_a_stag_hunt_of_the_dilemma(joy):
    found = pure_nash(joint_success(DILEMMA, SILENT, joy=joy))
    assert found == ([SILENT, BETRAY] if joy > 2 else [BETRAY])


@pytest.mark.parametrize("glow", [0.9, 1.5, 2.1])
def test_a_warm_glow_above_every_cost_makes_giving_dominant(glow):
    found = pure_nash(warm_glow(DILEMMA, SILENT, glow=glow))
    assert (found == [SILENT]) == (glow > 2) and (BETRAY in found) == (glow < 1)


def test_concern_for_the_other_follows_hamiltons_rule():
    help_costs = prisoners_dilemma(reward=2, sucker=-1, temptation=3, punishment=0)
    for weight in (0.32, 0.34):  # c / b is 1/3
        found = pure_nash(as_felt(help_costs, partial(concern, weight=weight)))
        assert found == ([SILENT] if weight > 1 / 3 else [BETRAY])


def test_feelings_leave_the_game_alone():
    before = DILEMMA.payoffs.copy()
    warm_glow(DILEMMA, SILENT, glow=1), joint_success(DILEMMA, SILENT, joy=1)
    assert (DILEMMA.payoffs == before).all()


@given(weights)
def test_the_least_acceptable_share_feels_like_nothing(envy):
    share = least_acceptable(envy)
    felt = fehr_schmidt([share, 1 - share], envy=envy)[0]
    assert felt == pytest.approx(0, abs=1e-9) and share < 0.5


@given(st.lists(st.floats(0, 5), min_size=1, max_size=4, unique=True), st.floats(0, 0.95))
def test_no_other_offer_is_worth_more(envies, guilt):
    crowd = {envy: 1 / len(envies) for envy in envies}
    worth = [
        acceptance(share, crowd) * felt_by_proposer(share, guilt)
        for share in np.linspace(0, 0.5, 201)
    ]
    best = best_offer(crowd, guilt=guilt)
    assert acceptance(best, crowd) * felt_by_proposer(best, guilt) >= max(worth) - 1e-9


@given(st.floats(0, 0.99).filter(lambda guilt: abs(guilt - 0.5) > 1e-3))
def test_a_dictators_gift_is_the_best_of_all_gifts(guilt):
    shares = np.linspace(0, 0.5, 101)
    felt = [felt_by_proposer(share, guilt) for share in shares]
    assert gift(guilt) == pytest.approx(shares[int(np.argmax(felt))])


def test_feelings_about_two_refuse_a_crowd():
    with pytest.raises(ValueError, match="one other"):
        charness_rabin([1, 2, 3], ahead=0.5)


def test_negative_envy_is_refused():
    with pytest.raises(ValueError, match="0 or more"):
        least_acceptable(-1)
