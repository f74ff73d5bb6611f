"""The solutions of the last chapter agree with the library, and its bets with the models."""

from typing import Any

import numpy as np
import pytest

from coopcourse import downsides
from coopcourse.downsides import pricing
from coopcourse.downsides.exercises import cases, solutions
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"downsides/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("plan_a", "plan_b", "start", "periods"), cases_of("price-path"))
def test_paths_are_those_of_the_library(plan_a, plan_b, start, periods):
    plans = np.array([[plan_a, plan_b]], dtype=np.uint8)
    pair = pricing.Sessions(plans, np.array([start], dtype=np.uint8), np.zeros(1, dtype=np.int64))
    path = pricing.follow(pair, np.array([start]), periods)[1:, 0]
    assert solutions.price_path(plan_a, plan_b, start, periods) == path.tolist()


def test_the_regulators_test_agrees_with_the_librarys_on_every_resting_pair():
    market = pricing.Market()
    for sight, expected in ((0.95, True), (0.0, False)):
        rng = np.random.default_rng(5)
        verdicts = [solutions.collusive(path, cases.CUT_AT) for path in cases._learned(rng, sight)]
        assert np.mean(np.array(verdicts) == expected) >= 0.8
    found = pricing.cuts(market, pricing.Sessions.shipped())
    assert found.unprofitable > 0.9


def test_rivals_and_sellers_who_take_no_notice_pass_the_regulators_test():
    still = [[1.47, 1.47]] * 24
    assert not solutions.collusive(still, 2)
    heedless = [[1.8, 1.8], [1.8, 1.8], [1.6, 1.8], *[[1.8, 1.8]] * 21]
    assert not solutions.collusive(heedless, 2)


@pytest.mark.parametrize(("harm", "cost"), cases_of("ransom"))
def test_ransoms_are_those_of_the_library(harm, cost):
    threat = downsides.Threat(harm, cost)
    assert solutions.ransom(harm, cost) == pytest.approx([threat.demand, threat.refused])


@pytest.mark.parametrize(("claim", "reliability"), cases_of("both-bound"))
def test_conflict_is_that_of_the_library(claim, reliability):
    race = downsides.Race(claim, reliability)
    assert solutions.both_bound(claim, reliability) == pytest.approx(race.conflict)


@pytest.mark.parametrize(("harm", "cost", "decoy_cost"), cases_of("decoy-fear"))
def test_the_decoy_brings_as_much_as_the_harm(harm, cost, decoy_cost):
    fear = solutions.decoy_fear(harm, cost, decoy_cost)
    assert (fear - decoy_cost) ** 2 / (4 * fear) == pytest.approx((harm - cost) ** 2 / (4 * harm))
    assert fear > decoy_cost


@pytest.mark.parametrize(("players", "cost", "benefit", "fine"), cases_of("norm-lasts"))
def test_norms_last_as_in_the_library(players, cost, benefit, fine):
    norm = downsides.Norm(players, cost, benefit, fine)
    assert solutions.norm_lasts(players, cost, benefit, fine) == norm.lasts
    limit = solutions.antisocial_limit(players, cost, benefit, fine)
    assert limit == pytest.approx(norm.antisocial_limit())


@pytest.mark.parametrize("numbers", cases_of("safe-sharing"))
def test_safe_sharings_are_the_core(numbers):
    pairs = dict(zip([(0, 1), (0, 2), (1, 2), (0, 1, 2)], numbers, strict=True))
    core = downsides.core_sharing(lambda group: pairs.get(tuple(sorted(group)), 0), 3)
    assert solutions.safe_sharing(*numbers) == (core is not None)


@pytest.mark.parametrize(("worth",), cases_of("fair-shares"))
def test_fair_shares_are_shapleys(worth):
    names = sorted(name for name in worth if len(name) == 1)
    value = lambda group: worth.get("".join(names[one] for one in sorted(group)), 0)  # noqa: E731
    shares = dict(zip(names, map(float, downsides.shapley(value, len(names))), strict=True))
    assert solutions.fair_shares(worth) == pytest.approx(shares)


def test_the_bets_are_answered_with_the_models_numbers():
    skills = {each.skill: each for each in downsides.merits(float(downsides.clashes().mean()))}
    net = {name: round(each.score(1), 2) for name, each in skills.items()}
    assert net["pledges"] == net["threats that bind"] == 0.53
    assert net["a word that binds"] == 0.42 and net["talk"] == 0.29
    threats = skills.pop("threats that bind")
    assert threats.gained > max(each.gained for each in skills.values())
    assert 1 / 6 < threats.hurts < 1 / 5
    assert 1.5e6 < pricing.Sessions.shipped().periods.mean() < 2e6
