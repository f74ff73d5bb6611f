"""The solutions of the chapter on towns agree with the library, and its answers with the model."""

from itertools import islice
from typing import Any

import numpy as np
import pytest

from coopcourse import schelling
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.schelling import phases
from coopcourse.schelling.exercises import solutions

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"schelling/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("town", "row", "column"), cases_of("neighbours"))
def test_neighbours_are_those_of_the_census(town, row, column):
    like, total = schelling.like_and_total(schelling.City(town, wraps=False))
    expected = [like[row, column], total[row, column]]
    assert solutions.neighbours(town, row, column) == expected


@pytest.mark.parametrize(("likes", "totals", "twentieths"), cases_of("unhappy-people"))
def test_the_unhappy_are_those_whose_wish_is_not_met(likes, totals, twentieths):
    wish = schelling.wish(f"{twentieths}/20")
    pairs = enumerate(zip(likes, totals, strict=True))
    expected = [who for who, (like, total) in pairs if not wish.accepts(like, total)]
    assert solutions.unhappy_people(likes, totals, twentieths) == expected


def test_the_mean_is_the_similarity_of_a_town():
    for seed in SEEDS:
        town = schelling.random_city(9, density="1/3", rng=np.random.default_rng(seed))
        counts = [each[town.grid > 0].tolist() for each in schelling.like_and_total(town)]
        mine = solutions.mean_similarity(*counts)
        assert mine == pytest.approx(schelling.similarity(town))


@pytest.mark.parametrize(("street", "home"), cases_of("good-homes"))
def test_good_homes_are_where_the_library_sees_her_content(street, home):
    def content_at(place):
        moved = list(street)
        moved[home], moved[place] = 0, street[home]
        town = schelling.City([moved], wraps=False)
        return not schelling.unhappy(town, schelling.rules("1/2"))[0, place]

    empty = [place for place, one in enumerate(street) if one == 0]
    assert solutions.good_homes(street, home) == [each for each in empty if content_at(each)]


@pytest.mark.parametrize(("districts",), cases_of("dissimilarity"))
def test_dissimilarity_is_the_smallest_share_that_must_move(districts):
    # Only districts with too many triangles lose some: their surplus is what must move.
    triangles, diamonds = np.array(districts).T
    surplus = triangles / triangles.sum() - diamonds / diamonds.sum()
    assert solutions.dissimilarity(districts) == pytest.approx(surplus[surplus > 0].sum())


@pytest.mark.parametrize(("size", "most"), cases_of("even-mixture"))
def test_even_mixtures_are_those_of_the_street(size, most):
    street = schelling.Neighbourhood(most, size=size, limit=size)
    assert solutions.even_mixture(size, most) == [pytest.approx(street.mixed), int(street.lasts)]


def words_of(name: str) -> str:
    return " ".join(option.feedback for option in find(f"schelling/{name}").options)


def test_the_bet_is_answered_with_the_models_numbers():
    alike = phases.stored().at("1/3", 80)[0]
    assert words_of("third-bet").count(f"{alike:.0%}".replace("%", " percent")) == 4
    town = schelling.random_city(50, rng=np.random.default_rng(1))
    assert schelling.unhappy(town, schelling.rules()).sum() / town.people < 0.2
    assert phases.stored().at("3/4", 80)[0] > 0.99


def test_the_quick_questions_are_answered_with_the_models_numbers():
    needed = next(like for like in range(9) if schelling.wish("30%").accepts(like, 8))
    assert find("schelling/enough").answer.value == needed
    assert find("schelling/crossing").answer.value == schelling.Neighbourhood(4).mixed
    divided = schelling.halves(20, density="4/5", rng=np.random.default_rng(1))
    free = schelling.rounds(divided, schelling.rules(0), rng=np.random.default_rng(1))
    assert len(list(islice(free, 3))) == 1
    content = schelling.content(divided, schelling.rules("4/5"))
    assert content.sum() / divided.people > 0.8
    assert f"{12 * 0.05}" in words_of("safe") and 3 / 5 < 12 * 0.05
