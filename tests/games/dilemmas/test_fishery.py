"""The closed forms of Gordon and Schaefer agree with fishing on until nothing changes."""

from itertools import islice

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.games.dilemmas import Fishery, Policy, fleet, years
from coopcourse.games.dilemmas.fishery import fished

FISHERIES = st.builds(
    lambda growth, capacity, catchability, price, dear: Fishery(
        growth, capacity, catchability, price, dear * price * catchability * capacity
    ),
    st.floats(0.05, 2),
    st.floats(10, 1e6),
    st.floats(1e-4, 0.1),
    st.floats(0.1, 10),
    st.floats(0.05, 0.9),
)
STOCK = st.floats(0.01, 1.5)  # of the capacity
MIDDLES = (np.arange(200) + 0.5) / 200  # of a year
LOAD = st.floats(0, 3)  # boats, in parts of those that would empty the sea


def by_small_steps(fishery, stock, boats, steps=20_000):
    """Schaefer's differential equation for a year, by Heun's method."""

    def change(fish):
        grown = fishery.growth * fish * (1 - fish / fishery.capacity)
        return grown - fishery.catchability * boats * fish

    for _ in range(steps):
        slope = change(stock)
        stock += (slope + change(stock + slope / steps)) / (2 * steps)
    return stock


@pytest.mark.parametrize("boats", [0, 10, 40, 70])
def test_a_year_of_fishing_solves_the_differential_equation(boats):
    left, _ = fished(Fishery(), 700, boats)
    assert left == pytest.approx(by_small_steps(Fishery(), 700, boats), rel=1e-7)


@given(FISHERIES, STOCK, LOAD)
def test_no_fish_are_lost_or_found(fishery, share, load):
    stock, boats = share * fishery.capacity, load * fishery.growth / fishery.catchability
    left, catch = fished(fishery, stock, boats)
    parts = [fished_for(fishery, stock, boats, fraction) for fraction in MIDDLES]
    growth = [fishery.growth * fish * (1 - fish / fishery.capacity) for fish in parts]
    assert left - stock == pytest.approx(np.mean(growth) - catch, abs=1e-3 * fishery.capacity)
    assert left >= 0 and catch >= 0


def fished_for(fishery, stock, boats, fraction):
    """The stock after part of a year: a year in a world whose clock runs slower."""
    slow = Fishery(
        max(fraction, 1e-9) * fishery.growth,
        fishery.capacity,
        max(fraction, 1e-9) * fishery.catchability,
        fishery.price / max(fraction, 1e-9),
        fishery.cost,
    )
    return fished(slow, stock, boats)[0]


@given(FISHERIES, st.floats(0.1, 0.9))
def test_a_fishery_settles_where_its_closed_forms_say(fishery, load):
    boats = load * fishery.growth / fishery.catchability
    settled = next(islice(years(fishery, boats), 4000, None))
    assert settled.stock == pytest.approx(fishery.stock_in_balance(boats), rel=1e-3)
    assert settled.catch == pytest.approx(fishery.yield_in_balance(boats), rel=1e-3)


@given(FISHERIES)
def test_no_number_of_boats_yields_more_than_the_maximum(fishery):
    fleets = np.linspace(0, 2 * fishery.msy_boats, 201)
    most = max(map(fishery.yield_in_balance, fleets))
    assert most <= fishery.msy * (1 + 1e-9)
    assert fishery.yield_in_balance(fishery.msy_boats) == pytest.approx(fishery.msy)
    assert fishery.stock_in_balance(fishery.msy_boats) == pytest.approx(fishery.capacity / 2)


@given(FISHERIES)
def test_a_sole_owner_earns_most_and_open_access_nothing(fishery):
    def rent(boats):
        return fishery.profit(boats, fishery.yield_in_balance(boats))

    scale = fishery.price * fishery.msy
    fleets = np.linspace(0, fishery.open_access_boats, 101)
    assert max(map(rent, fleets)) <= rent(fishery.best_boats) + 1e-9 * scale
    assert rent(fishery.open_access_boats) == pytest.approx(0, abs=1e-6 * scale)
    assert fishery.stock_in_balance(fishery.open_access_boats) == pytest.approx(
        fishery.open_access_stock
    )
    assert fishery.stock_in_balance(fishery.best_boats) == pytest.approx(fishery.best_stock)


@given(FISHERIES, st.floats(0.1, 0.9))
def test_the_pool_earns_what_the_fishery_earns_in_balance(fishery, load):
    boats = load * fishery.growth / fishery.catchability
    earned = fishery.profit(boats, fishery.yield_in_balance(boats))
    assert fishery.pool.rent(boats) == pytest.approx(earned, abs=1e-9 * fishery.price * fishery.msy)


def settled(policy):
    return next(islice(fleet(Fishery(), policy), 600, None))


def test_without_a_rule_the_fleet_ends_at_the_bionomic_equilibrium():
    last, bay = settled(Policy()), Fishery()
    assert (last.boats, last.stock) == pytest.approx((bay.open_access_boats, bay.open_access_stock))
    assert last.earned == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("policy", [Policy(tax=8), Policy(licences=16)], ids=str)
def test_a_tax_or_licences_end_where_a_sole_owner_would(policy):
    last, bay = settled(policy), Fishery()
    assert (last.boats, last.stock) == pytest.approx((bay.best_boats, bay.best_stock))


def test_a_quota_saves_the_fish_and_loses_the_money():
    bay = Fishery()
    last = settled(Policy(quota=192))
    assert last.stock == pytest.approx(bay.best_stock, rel=1e-6)
    assert last.boats == pytest.approx(192 * bay.price / bay.cost, rel=1e-3)
    assert last.earned == pytest.approx(0, abs=0.1)


@given(st.floats(0, 20), st.floats(0, 300), st.floats(0, 60))
def test_a_fleet_obeys_its_policy_and_never_leaves_the_possible(tax, quota, licences):
    policy = Policy(tax, quota, licences)
    for number, year in enumerate(islice(fleet(Fishery(), policy), 15)):
        assert 0 <= year.stock <= 1000 + 1e-9 and year.boats >= 0
        assert year.catch <= quota + 1e-6
        assert number == 0 or year.boats <= licences


@pytest.mark.parametrize(
    "wrong", [lambda: Fishery(growth=0), lambda: Fishery(cost=20), lambda: Policy(quota=-1)]
)
def test_what_is_no_fishery_is_refused_in_words(wrong):
    with pytest.raises(ValueError, match=r"needs|cap"):
        wrong()
