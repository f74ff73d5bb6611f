"""A shared pool agrees with a search over efforts, with Cournot and with its game on a grid."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import games
from coopcourse.games.dilemmas import SharedPool, pool_game

POOLS = st.builds(
    lambda cost, gain, crowding: SharedPool(cost + gain, crowding, cost),
    st.floats(0, 50),
    st.floats(1, 50),
    st.floats(0.01, 5),
)
USERS = st.integers(1, 40)


@given(POOLS)
def test_no_other_effort_earns_more_than_the_best(pool):
    efforts = np.linspace(0, pool.open_access, 201)
    assert max(map(pool.rent, efforts)) <= pool.rent(pool.best_effort) * (1 + 1e-9)


@given(POOLS)
def test_open_access_leaves_nothing_to_earn(pool):
    assert pool.rent(pool.open_access) == pytest.approx(0, abs=1e-6)


@given(POOLS, USERS)
def test_everyone_replies_best_to_the_others_in_equilibrium(pool, users):
    each = pool.nash_effort(users) / users
    assert pool.reply((users - 1) * each) == pytest.approx(each)


@given(POOLS, USERS)
def test_the_curing_tax_brings_the_best_effort(pool, users):
    taxed = pool.with_tax(pool.curing_tax(users))
    assert taxed.nash_effort(users) == pytest.approx(pool.best_effort)


@given(POOLS, USERS)
def test_the_curing_tax_is_the_harm_to_the_others(pool, users):
    others = (users - 1) / users * pool.best_effort
    assert pool.curing_tax(users) == pytest.approx(pool.crowding * others)


@pytest.mark.parametrize("users", [2, 3, 4])
def test_the_equilibrium_is_one_of_the_game_on_a_grid(users):
    pool = SharedPool(value=20, crowding=0.5, cost=4)
    each = pool.nash_effort(users) / users
    table = pool_game(pool, users, efforts=(each / 2, each, 1.5 * each, 2 * each))
    assert (f"{each:g}",) * users in games.pure_nash(table)


def test_two_users_of_a_free_pool_are_cournots_firms():
    grid = [k / 9 for k in range(10)]
    table = pool_game(SharedPool(value=1, crowding=1, cost=0), 2, grid)
    cournot = games.classics.cournot_duopoly()
    below = cournot.payoffs >= -1e-12  # above a supply of 1 Cournot's price turns negative
    assert table.payoffs[below] == pytest.approx(np.maximum(0, cournot.payoffs)[below])


def test_the_laboratory_pool_has_the_published_equilibrium():
    lab = SharedPool(value=23, crowding=0.25, cost=5)
    assert (lab.nash_effort(8), lab.best_effort) == (64, 36)
    share = Fraction(lab.rent(64)) / Fraction(lab.rent(36))
    assert f"{float(share):.1%}" == "39.5%"


def test_a_pool_without_costs_can_collapse_in_equilibrium_on_a_grid():
    free = SharedPool(value=20, crowding=0.5, cost=0)
    found = games.pure_nash(pool_game(free, 2, efforts=(0, 20, 40)))
    assert ("40", "40") in found


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: SharedPool(4, 1, 4),
        lambda: SharedPool(4, 0, 1),
        lambda: SharedPool(4, 1, -1),
        lambda: SharedPool(4, 1, 1).nash_effort(0),
        lambda: pool_game(SharedPool(4, 1, 1), 1, [1]),
    ],
)
def test_what_is_no_pool_is_refused_in_words(wrong):
    with pytest.raises(ValueError, match="pool"):
        wrong()
