"""Coalitions against all orders of arrival, textbook fractions, and what holds in every game."""

from fractions import Fraction
from itertools import chain, combinations, islice, pairwise, permutations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import downsides
from coopcourse.downsides import core_sharing, shapley

EVERY = [frozenset(g) for g in chain(*(combinations(range(4), k) for k in range(5)))]
WORTHS = st.lists(st.integers(-9, 20), min_size=15, max_size=15)


def worth_of(numbers):
    return dict(zip(EVERY, [0, *numbers], strict=True)).__getitem__


def by_orders(value, players):
    """The Shapley value by its definition: every order of arrival."""
    orders = list(permutations(range(players)))
    total = [Fraction(0)] * players
    for order in orders:
        for place, player in enumerate(order):
            total[player] += value(frozenset(order[: place + 1])) - value(frozenset(order[:place]))
    return tuple(each / len(orders) for each in total)


@given(WORTHS)
def test_shapley_is_the_mean_over_all_orders_exactly(numbers):
    value = worth_of(numbers)
    assert shapley(value, 4) == by_orders(value, 4)


def three(single, pair, whole):
    """A game of three by what {0}, {1}, {2}, then {0,1}, {0,2}, {1,2} can earn."""
    groups = [
        *map(frozenset, combinations(range(3), 1)),
        *map(frozenset, combinations(range(3), 2)),
    ]
    return {
        frozenset(): 0,
        frozenset(range(3)): whole,
        **dict(zip(groups, [*single, *pair], strict=True)),
    }.__getitem__


TEXTBOOK = {
    "gloves": (downsides.gloves(2, 1), 3, "1/6 1/6 2/3"),
    "airport": (downsides.airport([1, 2, 3]), 3, "1/3 5/6 11/6"),
    "majority": (downsides.weighted_majority(2, [1, 1, 1]), 3, "1/3 1/3 1/3"),
    "six countries": (
        downsides.weighted_majority(12, [4, 4, 4, 2, 2, 1]),
        6,
        "7/30 7/30 7/30 3/20 3/20 0",
    ),
    "three firms": (three([6, 12, 42], [12, 42, 42], 42), 3, "2 5 35"),
}


@pytest.mark.parametrize("name", TEXTBOOK)
def test_the_textbook_fractions(name):
    value, players, shares = TEXTBOOK[name]
    assert shapley(value, players) == tuple(map(Fraction, shares.split()))


def test_the_security_councils_power():
    council = downsides.weighted_majority(39, [7] * 5 + [1] * 10)
    shares = shapley(council, 15)
    assert set(shares[:5]) == {Fraction(421, 2145)} and set(shares[5:]) == {Fraction(4, 2145)}


def test_worths_that_are_not_whole_are_shared_too():
    shares = shapley(lambda group: 0.5 * len(group) ** 2, 3)
    assert shares == pytest.approx([1.5, 1.5, 1.5])


@given(st.tuples(*[st.integers(0, 12)] * 4))
def test_the_core_of_three_is_empty_exactly_where_the_textbook_says(numbers):
    *pairs, whole = numbers
    value = three([0, 0, 0], pairs, whole)
    there = max(pairs) <= whole and sum(pairs) <= 2 * whole
    assert (core_sharing(value, 3) is not None) == there


@given(WORTHS)
def test_what_is_called_a_core_sharing_nobody_can_better(numbers):
    value = worth_of(numbers)
    shares = core_sharing(value, 4)
    total, cheapest = downsides.needed(value, 4)
    assert all(cheapest[list(group)].sum() >= value(group) - 1e-6 for group in EVERY[1:-1])
    assert cheapest.sum() == pytest.approx(total)
    if shares is None:
        assert total > value(EVERY[-1])
    else:
        assert shares.sum() == pytest.approx(value(EVERY[-1]))


def on_a_grid(value, whole):
    """Whether some sharing in whole cents satisfies every coalition of three."""
    groups = [g for g in EVERY if g and max(g) < 3]
    for a, b in product(range(whole + 1), repeat=2):
        shares = (a, b, whole - a - b)
        if all(sum(shares[one] for one in group) >= value(group) for group in groups):
            return True
    return False


def test_a_core_that_is_found_is_found_by_trying_all():
    for pair in range(0, 41, 2):
        value = three([0, 0, 0], [pair] * 3, 30)
        assert (core_sharing(value, 3) is not None) == on_a_grid(value, 30)


@pytest.mark.parametrize("players", range(1, 9))
def test_there_are_as_many_partitions_as_bell_says(players):
    bell = (1, 2, 5, 15, 52, 203, 877, 4140)
    found = [frozenset(split) for split in downsides.partitions(players)]
    assert len(found) == len(set(found)) == bell[players - 1]


def test_a_circle_of_unrequited_friends_has_no_stable_split():
    after = {0: 1, 1: 2, 2: 0}

    def liking(player, group):
        if len(group) != 2:
            return 0.0 if len(group) == 1 else -1.0
        return 2.0 if after[player] in group else 1.0

    assert downsides.stable_partitions(3, liking) == []


def test_nobody_walks_out_of_a_stable_split_and_somebody_is_left_over():
    stable = downsides.stable_partitions(5, downsides.clubs(3))
    assert len(stable) == 10
    assert all(downsides.walkouts(split, downsides.clubs(3)) == [] for split in stable)
    assert {tuple(sorted(map(len, split))) for split in stable} == {(2, 3)}


@given(st.integers(0, 66))
def test_bidding_ends_in_the_core_where_there_is_one(pair):
    end = list(islice(downsides.bidding((50, 50, 0), pair), 60))[-1]
    assert not downsides.bettered(end, pair) and sum(end) == 100


@given(st.integers(70, 100))
def test_bidding_never_ends_where_the_core_is_empty(pair):
    story = list(islice(downsides.bidding((50, 50, 0), pair), 60))
    assert all(now != then for now, then in pairwise(story))


@given(st.integers(0, 100), st.integers(0, 100), st.integers(0, 100))
def test_an_offer_that_is_made_helps_the_two_who_agree(a, b, pair):
    a, b = sorted((a, b))
    division = (a, b - a, 100 - b)
    after = downsides.better_offer(division, pair)
    assert sum(after) == 100
    assert after == division or np.sum(np.array(after) > np.array(division)) >= 2


def test_too_many_players_are_refused_in_words():
    with pytest.raises(ValueError, match="1 to 16"):
        downsides.coalitions(30)
    with pytest.raises(ValueError, match="earn nothing"):
        shapley(lambda group: 1, 2)
