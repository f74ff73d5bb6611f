"""One number a neighbourhood counts what two loops count, for any groups, sight and edges."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse import schelling
from coopcourse.schelling.rules import Rules
from tests.schelling import by_hand


@st.composite
def cities(draw, least=5):
    shape = draw(st.tuples(st.integers(least, 8), st.integers(least, 8)))
    groups = draw(st.integers(1, 4))
    cells = draw(st.lists(st.integers(0, groups), min_size=64, max_size=64))
    grid = np.array(cells)[: shape[0] * shape[1]].reshape(shape)
    return schelling.City(grid, draw(st.booleans()))


@given(cities(), st.integers(1, 2))
@settings(max_examples=40)
def test_counts_are_those_found_one_by_one(city, sight):
    like, total = schelling.like_and_total(city, sight)
    for row, column in np.argwhere(city.grid > 0).tolist():
        assert (like[row, column], total[row, column]) == by_hand.counts(city, row, column, sight)


WISHES = st.lists(
    st.sampled_from([("1/3", 1), ("1/2", "3/4"), (0, "90%"), ("3/5", 1)]), min_size=4, max_size=4
)


@given(cities(), WISHES, st.sampled_from(["content", "unhappy"]))
@settings(max_examples=40)
def test_the_unhappy_are_those_found_one_by_one(city, pairs, lonely):
    of = Rules(tuple(schelling.wish(*pair) for pair in pairs), lonely)
    found = schelling.unhappy(city, of)
    for cell in np.ndindex(city.grid.shape):
        assert found[cell] == by_hand.wants_to_move(city, of, *cell)


@pytest.mark.parametrize("wraps", [True, False])
def test_many_cities_are_counted_as_each_alone(wraps):
    grids = np.random.default_rng(1).integers(0, 3, size=(3, 6, 7)).astype(np.int8)
    census = schelling.Census(2, 2)
    for grid, codes in zip(grids, census.take(grids, wraps=wraps), strict=True):
        assert np.array_equal(census.take(grid, wraps=wraps), codes)


def test_a_town_smaller_than_the_view_has_walls_only():
    small = schelling.City([[1, 2], [2, 1]], wraps=False)
    assert schelling.like_and_total(small, 3)[1].tolist() == [[3, 3], [3, 3]]
    with pytest.raises(ValueError, match="more than 2 rows"):
        schelling.like_and_total(schelling.City([[1, 2], [2, 1]]))


def test_too_many_neighbourhoods_are_refused():
    with pytest.raises(ValueError, match="Try sight 1"):
        schelling.Census(4, 3)
