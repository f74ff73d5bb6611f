"""Vaccines, outbreaks and trade against fixed points, iteration and what must add up."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.motivation import (
    RICARDO,
    Country,
    World,
    average_cost,
    chance_to_fall_ill,
    chosen,
    deal,
    enough,
    outbreak,
    prices,
    relations,
    world_output,
)


def test_bauch_and_earns_numbers():
    assert enough(10) == 0.9
    assert [chosen(10, risk) for risk in (0.1, 0.5)] == pytest.approx([0.8889, 0.8], abs=1e-4)


@given(st.floats(1.1, 20), st.floats(0.01, 0.95))
def test_nobody_regrets_a_vaccine_or_its_lack(r0, risk):
    share = chosen(r0, risk)
    danger = chance_to_fall_ill(r0, share)
    assert danger == pytest.approx(risk, abs=1e-6) if share > 0 else danger <= risk + 1e-9


def test_people_who_look_and_decide_end_at_the_equilibrium():
    share = 0.2
    for _ in range(4000):
        share += 0.002 * (1 if chance_to_fall_ill(10, share) > 0.5 else -1)
    assert share == pytest.approx(chosen(10, 0.5), abs=0.005)


def test_an_outbreak_ends_at_kermack_and_mckendricks_final_size():
    final = 0.5
    for _ in range(200):
        final = 1 - (1 - 0.001) * np.exp(-2.5 * final)
    days = [day for day, _ in zip(outbreak(2.5, caution=0), range(300), strict=False)]
    assert days[-1].had_it == pytest.approx(final, abs=0.01)


def test_caution_flattens_the_curve():
    peaks = [
        max(day.ill for day, _ in zip(outbreak(2.5, caution), range(300), strict=False))
        for caution in (0, 10, 100)
    ]
    assert peaks == sorted(peaks, reverse=True) and peaks[2] < peaks[0] / 5


def test_ricardos_table():
    assert prices(*RICARDO) == pytest.approx((0.8889, 1.2), abs=1e-4)
    assert world_output(*RICARDO) == pytest.approx((2.2, 2.125))


HOURS = st.integers(5, 200)


@given(HOURS, HOURS, HOURS, HOURS, st.floats(0.2, 5))
def test_a_deal_moves_goods_and_makes_none(cloth_a, wine_a, cloth_b, wine_b, price):
    one, other = Country("A", cloth_a, wine_a), Country("B", cloth_b, wine_b)
    ends = deal(one, other, price)
    for country, traded in zip((one, other), ends, strict=True):
        buys_wine = country.wine_in_cloth >= max(one.wine_in_cloth, other.wine_in_cloth)
        made = (
            (traded[0] + price, traded[1] - 1) if buys_wine else (traded[0] - price, traded[1] + 1)
        )
        if one.wine_in_cloth != other.wine_in_cloth:
            hours = made[0] * country.cloth + made[1] * country.wine
            assert hours == pytest.approx(country.hours, rel=1e-6)


@pytest.mark.parametrize("price", [0.85, 0.9, 1.0, 1.15, 1.25])
def test_both_gain_exactly_between_the_two_prices(price):
    low, high = prices(*RICARDO)
    both = all(min(end) >= 1 for end in deal(*RICARDO, price))
    assert both == (low <= price <= high)


def test_a_shared_plant_costs_each_user_less():
    costs = [average_cost(90, 1, users) for users in range(1, 50)]
    assert costs == sorted(costs, reverse=True) and min(costs) > 1


@pytest.mark.parametrize("world", [World(1, 1, 1), World(3, 2, 2), World(4, 3, 0), World(2, 0, 3)])
def test_every_pair_is_counted_once_by_its_kind(world):
    kinds = [one[1] + other[1] for one, other in world.inside()]
    pairs = relations(world)
    assert (kinds.count("HH"), kinds.count("MM")) == (pairs.human_human, pairs.machine_machine)
    assert len(kinds) - kinds.count("HH") - kinds.count("MM") == pairs.human_machine
    assert len(world.between()) == pairs.institutions
