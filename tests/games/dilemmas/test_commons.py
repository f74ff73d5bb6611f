"""A lake keeps its fish in balance: what is caught or left is what was there."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.games.dilemmas import (
    Lake,
    careful,
    fair_share,
    greedy,
    planned,
    reciprocal,
    seasons,
)

RULES = (fair_share, greedy, careful, reciprocal)
CREWS = st.lists(st.sampled_from(RULES), min_size=1, max_size=6)


@given(CREWS, st.floats(1, 1000), st.floats(0.05, 1), st.floats(0, 1))
def test_nothing_is_caught_that_is_not_there(rules, capacity, growth, full):
    lake = Lake(capacity, growth, len(rules))
    for season in seasons(lake, rules, stock=full * capacity):
        assert 0 <= season.stock <= capacity * (1 + 1e-9)
        assert sum(season.catches) <= season.stock + 1e-9
        assert sum(season.catches) + season.left == pytest.approx(season.stock)


@given(st.floats(0, 1))
def test_no_stock_grows_by_more_than_the_most(full):
    lake = Lake()
    left = full * lake.capacity
    assert lake.regrown(left) - left <= lake.most_growth + 1e-9
    assert lake.regrown(80) - 80 == lake.most_growth


def test_careful_fishers_stay_at_a_lake_that_is_half_full_after_fishing():
    *_, last = seasons(Lake(), [careful] * 4)
    assert last.left == 80 and sum(last.catches) == 40


def test_the_lake_carries_one_greedy_fisher_and_not_two():
    ends = []
    for number in range(5):
        *_, last = seasons(Lake(), [greedy] * number + [careful] * (4 - number), last=60)
        ends.append(last.left > 0)
    assert ends == [True, True, False, False, False]


def test_reciprocal_fishers_take_what_the_average_took():
    first, second, *_ = seasons(Lake(), [reciprocal, greedy, greedy, greedy])
    assert second.catches[0] == pytest.approx(np.mean(first.catches))


def test_those_who_ask_for_too_much_get_equal_parts_of_their_wishes():
    (season,) = seasons(Lake(fishers=2), [planned([300]), planned([100])], last=1)
    assert season.catches == (120, 40)


def test_an_empty_lake_stays_empty():
    emptied = seasons(Lake(fishers=1), [planned([500, 0])], last=3)
    assert [season.stock for season in emptied] == [160, 0, 0]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Lake(growth=1.5),
        lambda: Lake(fishers=0),
        lambda: list(seasons(Lake(), [greedy])),
        lambda: planned([]),
        lambda: list(seasons(Lake(fishers=1), [planned([-1])])),
    ],
)
def test_what_cannot_be_played_is_refused_in_words(wrong):
    with pytest.raises(ValueError, match=r"needs|need|holds|Nobody"):
        wrong()
