"""The solutions of the first chapter agree with the library, and its answers with the models."""

from itertools import combinations
from typing import Any

import numpy as np
import pytest

from coopcourse import motivation
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.motivation.exercises import solutions

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"motivation/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("humans", "machines"), cases_of("count-pairs"))
def test_pairs_are_those_that_can_be_listed(humans, machines):
    pairs = ["".join(pair) for pair in combinations("H" * humans + "M" * machines, 2)]
    assert solutions.count_pairs(humans, machines) == [pairs.count(k) for k in ("HH", "HM", "MM")]


@pytest.mark.parametrize(("trades", "share", "left"), cases_of("sell-now"))
def test_a_minute_of_such_seconds_sells_the_share_of_the_minute(trades, share, left):
    once = solutions.sell_now(trades, share, left)
    assert once == left or once * len(trades) == pytest.approx(share * np.sum(trades))
    assert 0 <= once <= left


@pytest.mark.parametrize(("players", "needed", "cost"), cases_of("critical-risk"))
def test_the_critical_risk_is_that_of_the_library(players, needed, cost):
    group = motivation.CollectiveRisk(players, needed, cost)
    assert solutions.critical_risk(players, needed, cost) == pytest.approx(group.critical_risk)


@pytest.mark.parametrize(("win", "cost_a", "cost_b"), cases_of("bargains"))
def test_bargains_are_those_of_the_library(win, cost_a, cost_b):
    expected = motivation.Dispute(win, cost_a, cost_b).bargains
    assert solutions.bargains(win, cost_a, cost_b) == pytest.approx(expected)


@pytest.mark.parametrize(("r0", "risk"), cases_of("vaccinated"))
def test_the_last_to_be_vaccinated_does_not_mind(r0, risk):
    share = solutions.vaccinated(r0, risk)
    danger = 1 - 1 / (r0 * (1 - share))
    assert danger == pytest.approx(risk) if share else danger <= risk + 1e-9


@pytest.mark.parametrize("hours", cases_of("wine-prices"))
def test_prices_are_those_of_the_library(hours):
    one, other = motivation.Country("A", *hours[:2]), motivation.Country("B", *hours[2:])
    assert solutions.wine_prices(*hours) == pytest.approx(motivation.prices(one, other))


def test_the_bet_and_the_questions_are_answered_with_the_models_numbers():
    lows = [
        motivation.story(motivation.Market(limit=limit), rng=np.random.default_rng(1)).low
        for limit in (250, 750)
    ]
    assert lows[1] < 2 * lows[0]  # "more than twice as deep"
    assert find("motivation/enough").answer.value == motivation.enough(5)
    world = motivation.World(3, 1, 1)
    assert find("motivation/pairs").answer.value == motivation.relations(world).total
