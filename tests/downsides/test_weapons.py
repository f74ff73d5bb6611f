"""Threats, races, norms: closed forms against search, chance and the library's own equilibria."""

from itertools import islice

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coopcourse import games
from coopcourse.commitments.stackelberg import unconditional
from coopcourse.downsides import Norm, Race, Threat, least_fear, outcome, spread, ultimatum

FEARS, COSTS = st.floats(1, 40), st.floats(0, 20)
THREAT = Threat(fear=10, cost=2)


@given(FEARS, COSTS)
def test_no_demand_brings_more_than_the_best_one(fear, cost):
    threat = Threat(fear, cost)
    tried = max(threat.gain(demand) for demand in np.linspace(0, fear, 301))
    assert threat.profit >= tried - 1e-9
    assert threat.profit == pytest.approx(max(0, fear - cost) ** 2 / (4 * fear))


def test_losses_are_those_of_many_targets():
    stubborn = np.random.default_rng(1).uniform(0, THREAT.fear, 200_000) < THREAT.demand
    paid, harmed = np.where(stubborn, 0, THREAT.demand), np.where(stubborn, THREAT.fear, 0)
    end = outcome(THREAT)
    assert (paid.mean(), harmed.mean()) == pytest.approx((end.paid, end.harmed), abs=0.05)


def test_a_decoy_as_feared_and_as_dear_hurts_nobody_and_costs_nobody():
    plain, safe = outcome(THREAT), outcome(THREAT, Threat(10, 2))
    assert (safe.paid, safe.refused) == (plain.paid, plain.refused)
    assert safe.harmed == 0 < plain.harmed and not safe.real


@given(st.floats(4, 30), st.floats(0.1, 3), st.floats(0, 5))
def test_the_least_fear_is_where_the_threatener_turns_to_the_decoy(fear, cost, decoy):
    real = Threat(fear, cost)
    least = least_fear(real, decoy)
    assert Threat(least, decoy).profit == pytest.approx(real.profit)
    assert outcome(real, Threat(1.001 * least, decoy)).harmed == 0
    assert outcome(real, Threat(0.999 * least, decoy)).real


@given(st.floats(0.52, 0.98), st.floats(0.05, 1))
def test_the_chance_to_be_bound_is_the_symmetric_equilibrium_of_the_race(claim, reliability):
    assume(abs(2 * claim - 1 - reliability) > 0.01)
    race = Race(claim, reliability)
    mixes = [mix[0] for mix, other in games.equilibria(race.game()) if np.allclose(mix, other)]
    assert [reliability * float(chance) for chance in mixes] == pytest.approx([race.bound])


def test_the_pie_is_lost_as_often_as_two_coins_fall_alike():
    race = Race(0.8)
    bound = np.random.default_rng(1).random((2, 200_000)) < race.bound
    shares = np.select([bound.all(0), bound[0], bound[1]], [0, 0.8, 0.2], 0.5)
    assert bound.all(axis=0).mean() == pytest.approx(race.conflict, abs=0.005)
    assert shares.mean() == pytest.approx(race.each, abs=0.005)


def test_whoever_is_bound_first_takes_the_pie():
    game = ultimatum(6)
    assert unconditional(game, "Alice").payoffs == (6, 0)
    assert unconditional(game, "Bob").payoffs == (0, 6)


def played(norm: Norm, share: float, rng: np.random.Generator) -> float:
    """What following gains over not, met with random others many times."""
    others = rng.random((200_000, norm.others)) < share
    followers, rest = others.sum(axis=1), (~others).sum(axis=1)
    mine = norm.benefit * (followers + 1) / norm.players - norm.cost - norm.effort * rest
    without = norm.benefit * followers / norm.players - norm.fine * followers
    return float((mine - without).mean())


@pytest.mark.parametrize("share", [0.0, 0.3, 0.75, 1.0])
def test_what_following_gains_is_what_many_groups_gain(share):
    norm = Norm(benefit=-8, fine=9)
    assert norm.gain(share) == pytest.approx(played(norm, share, np.random.default_rng(1)), abs=0.1)


@given(st.floats(-60, 60), st.floats(0.5, 20))
def test_a_norm_lasts_by_its_fines_whatever_it_is_good_for(benefit, fine):
    norm = Norm(benefit=benefit, fine=fine)
    assume(abs(norm.gain(1)) > 1e-6)
    assert norm.lasts == (norm.gain(1) > 0)


def test_a_harmful_norm_is_locked_in_and_a_good_one_without_fines_dies_out():
    harmful, unfined = Norm(benefit=-16, fine=9), Norm(fine=0)
    assert harmful.good_for_all < 0 < unfined.good_for_all
    ends = [list(islice(spread(norm, 0.95), 2000))[-1] for norm in (harmful, unfined)]
    assert ends == pytest.approx([1, 0], abs=1e-3)


def test_the_tipping_point_parts_those_who_spread_from_those_who_vanish():
    tips = Norm().tipping_point
    assert tips is not None and Norm().gain(tips) == pytest.approx(0)
    ends = [list(islice(spread(Norm(), tips + side), 3000))[-1] for side in (-0.01, 0.01)]
    assert ends == pytest.approx([0, 1], abs=1e-3)


@given(st.floats(4.5, 20))
def test_at_the_antisocial_limit_both_ways_cost_the_same(fine):
    norm = Norm(fine=fine)
    limit = norm.antisocial_limit()
    fines = norm.others * fine * np.array([limit, 1 - limit])
    assert fines[0] + norm.temptation == pytest.approx(fines[1])
    assert limit < 0.5


@pytest.mark.parametrize(
    "make", [lambda: Threat(0, 1), lambda: Race(0.5), lambda: Norm(players=1), lambda: Race(0.8, 2)]
)
def test_what_makes_no_sense_is_refused_in_words(make):
    with pytest.raises(ValueError, match="needs"):
        make()
