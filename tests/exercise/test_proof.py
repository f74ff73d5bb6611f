"""A broken item is caught, each fault by name; every item of the book is whole."""

from dataclasses import replace
from typing import Any

import pytest

from coopcourse.exercise.items import Exercise, Item, Number, Option
from coopcourse.exercise.proof import prove
from coopcourse.exercise.shelf import all_items, find


@pytest.mark.parametrize("item", all_items(), ids=lambda item: item.id)
def test_every_item_of_the_book_is_whole(item: Item) -> None:
    assert prove(item) == []


def test_no_address_is_used_twice() -> None:
    addresses = [item.id for item in all_items()]
    assert len(set(addresses)) == len(addresses)


@pytest.mark.parametrize("address", ["toys/double", "toys/coin", "toys/half", "toys/bet"])
def test_the_toys_are_whole(address: str) -> None:
    assert prove(find(address)) == []


def triple(number: int) -> int:
    return 3 * number


def double(number: int) -> int:
    return number + number


BROKEN: dict[str, tuple[dict[str, Any], str]] = {
    "accepted mutant": (
        {"mutants": {"sum": (double, "You add."), "triple": (triple, "Thrice.")}},
        "it accepts the planted mistake 'sum'",
    ),
    "silent reference": ({"reference": lambda number: None}, "its reference fails"),
    "raising reference": ({"reference": lambda number: number[0]}, "its reference fails"),
    "finished stub": ({"stub": triple}, "its untouched stub counts as an attempt"),
    "one mutant": ({"mutants": {"triple": (triple, "Thrice.")}}, "fewer than two planted"),
    "same message": (
        {"mutants": {"a": (triple, "No."), "b": (lambda number: number, "No.")}},
        "the same message of a planted mistake",
    ),
    "hidden by a twin": (
        {"mutants": {"a": (triple, "No."), "b": (lambda number: 3 * number, "Thrice.")}},
        "the planted mistake 'b' does not get its own message",
    ),
    "table of answers": ({"cases": lambda rng: [(n,) for n in range(9)]}, "same for every seed"),
    "few cases": ({"cases": lambda rng: [(int(rng.integers(99)),), (2,)]}, "fewer than 8 cases"),
    "telltale hint": ({"hints": ("Try 2 * number.",)}, "a hint holds a line of the solution"),
    "four hints": ({"hints": ("a", "b", "c", "d")}, "more than three"),
    "odd points": ({"points": 3}, "points are not even"),
    "no time": ({"minutes": 0}, "its minutes"),
    "level four": ({"level": 4}, "its level"),
    "untitled": ({"title": " "}, "its title is empty"),
    "bad address": ({"id": "Double"}, "no address"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_exercise_is_caught(name: str) -> None:
    change, fault = BROKEN[name]
    whole = find("toys/double")
    assert isinstance(whole, Exercise)
    assert any(fault in found for found in prove(replace(whole, **change)))


def test_a_question_without_a_right_option_is_caught() -> None:
    coin = replace(find("toys/coin"), options=(Option("a", "No."), Option("b", "Neither.")))
    assert prove(coin) == ["it needs a right option and a wrong one"]


def test_an_option_without_an_answer_is_caught() -> None:
    bet = replace(find("toys/bet"), options=(Option("a", "Yes."), Option("b", "")))
    assert prove(bet) == ["an option has no text or no answer"]


def test_a_bet_with_a_right_option_is_caught() -> None:
    bet = replace(find("toys/bet"), options=(Option("a", "A.", right=True), Option("b", "B.")))
    assert prove(bet) == ["no option of a bet is marked right before the reveal"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"tolerance": 0}, "its tolerance is not above zero"),
        ({"wrong": ()}, "it foresees fewer than two wrong numbers"),
        ({"wrong": (Number(0.505, "Near."), Number(2, "Far."))}, "nearer to each other"),
        ({"otherwise": ""}, "a number has no answer"),
    ],
)
def test_a_broken_numeric_question_is_caught(change: dict[str, Any], fault: str) -> None:
    assert any(fault in found for found in prove(replace(find("toys/half"), **change)))
