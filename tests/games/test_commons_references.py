"""The solutions of the chapter on collective action agree with the library and with search."""

from typing import Any

import numpy as np
import pytest

from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.games import dilemmas
from coopcourse.games.exercises import commons_solutions as solutions

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"games/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("gives", "beta"), cases_of("public-good-payoffs"))
def test_payoffs_are_those_of_the_librarys_game(gives, beta):
    game = dilemmas.public_good(len(gives), beta).to_game()
    profile = ["Contribute" if gift else "Free-ride" for gift in gives]
    assert solutions.public_good_payoffs(gives, beta) == pytest.approx(game[profile].tolist())


@pytest.mark.parametrize(("players", "beta"), cases_of("kind-of-good"))
def test_kinds_are_those_of_the_library(players, beta):
    assert solutions.kind_of_good(players, beta) == dilemmas.stage(players, beta)


@pytest.mark.parametrize(("contribute", "free_ride"), cases_of("stable-numbers"))
def test_stable_numbers_are_those_of_the_library(contribute, free_ride):
    count = dilemmas.HeadCount(tuple(map(float, contribute)), tuple(map(float, free_ride)))
    assert solutions.stable_numbers(contribute, free_ride) == count.equilibria()


@pytest.mark.parametrize(("stock", "catches", "growth", "capacity"), cases_of("next-stock"))
def test_the_next_season_is_that_of_the_lake(stock, catches, growth, capacity):
    lake = dilemmas.Lake(capacity, growth, max(1, len(catches)))
    rules = [dilemmas.planned([catch]) for catch in catches or [0]]
    _, after = dilemmas.seasons(lake, rules, last=2, stock=stock)
    mine = solutions.next_stock(stock, catches, growth, capacity)
    assert mine == pytest.approx(after.stock, abs=1e-9)


@pytest.mark.parametrize(("stock", "catch", "growth", "capacity"), cases_of("full-seasons"))
def test_full_seasons_are_those_in_which_the_lake_grants_the_wish(stock, catch, growth, capacity):
    lake = dilemmas.Lake(capacity, growth, fishers=1)
    story = dilemmas.seasons(lake, [dilemmas.planned([catch])], last=50, stock=stock)
    full = [season.catches[0] == catch for season in story]
    assert solutions.full_seasons(stock, catch, growth, capacity) == sum(full)


@pytest.mark.parametrize(("users", "value", "crowding", "cost"), cases_of("shared-effort"))
def test_no_user_gains_by_sending_more_or_fewer_boats(users, value, crowding, cost):
    total = solutions.shared_effort(users, value, crowding, cost)
    each = total / users
    mine = each * np.linspace(0, 2, 81)
    earned = mine * (value - crowding * (total - each + mine) - cost)
    assert earned.argmax() == 40


@pytest.mark.parametrize(("users", "value", "cost"), cases_of("curing-tax"))
def test_taxed_users_send_the_boats_of_a_sole_owner(users, value, cost):
    tax = solutions.curing_tax(users, value, cost)
    sent = solutions.shared_effort(users, value, 1, cost + tax)
    assert sent == pytest.approx(solutions.shared_effort(1, value, 1, cost))


def test_each_check_meets_every_kind_of_answer():
    kinds = {solutions.kind_of_good(*case) for case in cases_of("kind-of-good")}
    lasting = {solutions.full_seasons(*case) for case in cases_of("full-seasons")}
    assert kinds == {"waste", "dilemma", "harmony"}
    assert {0, 50} < lasting


def words_of(name: str) -> str:
    return " ".join(option.feedback for option in find(f"games/{name}").options)


def caught(*rules: dilemmas.commons.Rule) -> tuple[list[int], int]:
    """What each fisher has after twenty seasons, and the season that empties the lake, or 0."""
    story = list(dilemmas.seasons(dilemmas.Lake(), rules))
    emptied = next((each.number for each in story if each.left == 0), 0)
    return np.sum([each.catches for each in story], axis=0).round().astype(int).tolist(), emptied


def test_the_bet_on_the_lake_is_answered_with_the_models_numbers():
    care, greed = dilemmas.careful, dilemmas.greedy
    (with_one, *_, hers), lasting = caught(care, care, care, greed)
    (_, _, with_two, _), seventh = caught(care, care, greed, greed)
    assert f"{with_one} tonnes each, against her {hers}" in words_of("lake-bet")
    assert (lasting, seventh, caught(greed, greed, greed, greed)[1]) == (0, 7, 3)
    assert with_two < with_one


def test_the_quick_questions_are_answered_with_the_models_numbers():
    world, alone = dilemmas.Treaty(12, 12), dilemmas.Treaty(12, 0)
    assert f"{world.member_payoff:g} each instead of {alone.outsider_payoff:g}" in words_of(
        "treaty"
    )
    dyke = dilemmas.public_good(4, 0.4)
    ride, give = round(dyke.free_ride[3], 2), round(dyke.contribute[3], 2)
    assert f"{ride} instead of {give}" in find("games/free-ride").options[1].text
    assert find("games/three-owners").answer.value == dilemmas.Fishery().pool.nash_effort(3)
    assert dilemmas.stage(5, find("games/return-border").answer.value) == "border"
    bridge = dilemmas.threshold_good(5, 3).equilibria()
    assert find("games/threshold").options[1].text == f"{bridge[0]} and {bridge[1]}."
