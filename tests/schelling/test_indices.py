"""Indices of towns whose segregation is known, and of chance."""

import numpy as np
import pytest

from coopcourse import schelling

SIZE = 20
RNG = np.random.default_rng


@pytest.mark.parametrize(
    ("town", "alike"),
    [
        (schelling.checkerboard(SIZE), 1 / 2),
        (schelling.stripes(SIZE), 1 / 4),
        (schelling.halves(SIZE), 1 - 3 / (2 * SIZE)),
    ],
)
def test_patterns_have_the_similarity_that_geometry_gives(town, alike):
    assert schelling.similarity(town) == schelling.pooled_similarity(town) == pytest.approx(alike)
    # On a full town of two equal groups Moran's I says the same on another scale.
    assert schelling.morans_i(town) == pytest.approx(2 * alike - 1)


def test_chance_mixes_as_often_as_not():
    towns = [schelling.random_city(50, rng=RNG(seed)) for seed in range(20)]
    assert schelling.estimate(map(schelling.similarity, towns)).covers(0.5)
    assert schelling.estimate(map(schelling.morans_i, towns)).covers(0)


def test_morans_i_is_the_sum_over_all_pairs():
    town = schelling.random_city(6, rng=RNG(1), wraps=False)
    people = np.argwhere(town.grid)
    values = (town.grid[town.grid > 0] == 2) - np.mean(town.grid[town.grid > 0] == 2)
    gaps = np.abs(people[:, None] - people[None]).max(axis=-1)
    near = (gaps == 1).astype(float)
    expected = len(values) * (values @ near @ values) / near.sum() / (values @ values)
    assert schelling.morans_i(town) == pytest.approx(expected)


def test_districts_of_one_kind_are_wholly_dissimilar_and_isolated():
    town = schelling.halves(SIZE)
    assert schelling.dissimilarity(town) == 1
    assert schelling.exposure(town, 1, to=1) == 1 and schelling.exposure(town, 1, to=2) == 0


def test_exposures_of_a_group_add_up_to_one():
    town = schelling.random_city(13, density="3/5", shares=("1/4", "3/4"), rng=RNG(1))
    both = [schelling.exposure(town, 1, to=group) for group in (1, 2)]
    assert sum(both) == pytest.approx(1)


def test_dissimilarity_does_not_ask_how_large_a_group_is():
    few = schelling.City([[1, 2, 2, 2], [0, 2, 2, 2]])
    counts = schelling.district_counts(few, block=2)
    assert counts.tolist() == [[1, 2], [0, 4]]
    assert schelling.dissimilarity(few, block=2) == pytest.approx(2 / 3)


def test_three_groups_have_no_two_group_index():
    with pytest.raises(ValueError, match="two groups"):
        schelling.morans_i(schelling.City([[1, 2, 3]]))
