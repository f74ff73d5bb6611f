"""Cities are read, drawn, compared and refused; towns have the numbers they promise."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import schelling
from coopcourse.schelling import phases

RNG = np.random.default_rng


@given(st.integers(0, 99))
def test_a_drawn_city_reads_as_itself(seed):
    city = schelling.random_city(6, 4, shares=("1/4",) * 4, rng=RNG(seed))
    assert schelling.read_city(repr(city)) == city and hash(schelling.read_city(repr(city)))


def test_a_city_keeps_its_own_grid():
    grid = np.array([[1, 0], [2, 2]])
    city = schelling.City(grid)
    grid[0, 0] = 2
    assert city.grid[0, 0] == 1
    with pytest.raises(ValueError, match="read-only"):
        city.grid[0, 0] = 2


@pytest.mark.parametrize("grid", [[1, 2], [[0.5]], [[-1]], [[]], [[9]]])
def test_what_is_no_city_is_refused(grid):
    with pytest.raises(ValueError, match=r"City|signs"):
        schelling.City(grid)


def test_a_picture_with_a_strange_sign_is_refused():
    with pytest.raises(ValueError, match="signs"):
        schelling.read_city("▲x")


@given(st.integers(0, 100), st.integers(1, 9))
def test_densities_and_shares_are_exact(percent, tenths):
    shares = (f"{tenths}/10", f"{10 - tenths}/10")
    city = schelling.random_city(10, density=f"{percent}%", shares=shares, rng=RNG(1))
    assert city.people == percent
    assert np.sum(city.grid == 1) == percent * tenths // 10


def test_shares_that_do_not_add_up_are_refused():
    with pytest.raises(ValueError, match="make it 1"):
        schelling.random_city(4, shares=("1/3", "1/3"), rng=RNG(1))


def test_empty_homes_need_chance():
    with pytest.raises(ValueError, match="pass rng"):
        schelling.halves(4, density="1/2")


@pytest.mark.parametrize(("wanted", "percent"), [("1/3", 80), ("1/2", 50), ("3/5", 90), ("1", 80)])
def test_the_stored_map_can_be_made_again(wanted, percent):
    known = phases.stored().at(wanted, percent)
    fresh = phases.sample(wanted, percent, runs=3, rng=RNG(5)) if wanted != "1" else known
    assert fresh[0] == pytest.approx(known[0], abs=0.03)
    assert (known[1] > 0.5) == (wanted == "1")
