from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from random_games import games
from random_outcomes import named, points

from coopcourse import games as library
from coopcourse.games import Game, welfare
from coopcourse.games.welfare import Price
from coopcourse.games.welfare.bargaining import BILL, JACK


@given(games(stake=3))
def test_prices_are_ratios_of_totals_by_brute_force(game):
    totals = {profile: game[profile].sum() for profile in game.profiles()}
    stable = [totals[profile] for profile in library.pure_nash(game)]
    anarchy, stability = welfare.price_of_anarchy(game), welfare.price_of_stability(game)
    assert anarchy.best == stability.best == max(totals.values())
    if stable:
        assert (anarchy.equilibrium, stability.equilibrium) == (min(stable), max(stable))
    else:
        assert anarchy.reading == stability.reading == "no equilibrium"


@given(st.integers(-5, 5), st.integers(-5, 5))
def test_a_price_is_one_or_more_or_says_why_not(best, here):
    assume(best >= here)
    price = Price(float(best), float(here))
    if price.reading == "mixed signs":
        assert np.isnan(price.ratio) and best > 0 > here
    else:
        assert price.ratio >= 1
    assert (price.reading == "nothing is lost") == (best == here)
    assert price.loss == best - here


@pytest.mark.parametrize(
    ("best", "here", "reading", "ratio"),
    [
        (6, 2, "gains", 3.0),
        (-2, -4, "costs", 2.0),
        (0, 0, "nothing is lost", 1.0),
        (7.2, 0, "all is lost", np.inf),
        (0, -3, "all is lost", np.inf),
    ],
)
def test_every_reading_has_its_case(best, here, reading, ratio):
    price = Price(best, here)
    assert (price.reading, price.ratio) == (reading, ratio)


def test_other_equilibria_may_be_handed_in():
    pennies = library.matching_pennies()
    assert np.isnan(welfare.price_of_anarchy(pennies).ratio)
    found = welfare.price_of_anarchy(pennies, profiles=[library.fully_mixed_nash(pennies)])
    assert found.reading == "nothing is lost"
    hunt = library.stag_hunt()
    mixed = library.fully_mixed_nash(hunt)
    worst = welfare.price_of_anarchy(hunt, profiles=[*library.pure_nash(hunt), mixed])
    assert worst.equilibrium == min(2, library.expected_payoffs(hunt, mixed).sum())


@pytest.mark.parametrize("make", [library.stag_hunt, library.battle_of_the_sexes, library.chicken])
def test_over_all_equilibria_anarchy_costs_at_least_as_much(make):
    game = make()
    pure = welfare.price_of_anarchy(game)
    whole = welfare.price_of_anarchy(game, profiles=library.equilibria(game))
    worst = min(library.expected_payoffs(game, each).sum() for each in library.equilibria(game))
    assert whole.equilibrium == pytest.approx(worst) and whole.loss >= pure.loss - 1e-9


def test_moving_the_zero_moves_the_ratio_but_not_the_loss():
    prices = [
        welfare.price_of_anarchy(
            library.prisoners_dilemma(
                reward=most - 1, sucker=most - 3, temptation=most, punishment=most - 2
            )
        )
        for most in (3, 4, 10)
    ]
    assert [price.ratio for price in prices] == [2, 1.5, 1.125]
    assert {price.loss for price in prices} == {2}


def test_two_roads_cost_four_thirds():
    assert welfare.selfish_price() == pytest.approx(4 / 3)
    for drivers in (2, 4, 6):
        assert welfare.price_of_anarchy(welfare.two_roads(drivers)).ratio == pytest.approx(4 / 3)
    for drivers in (3, 5, 7):
        price = welfare.price_of_anarchy(welfare.two_roads(drivers)).ratio
        assert 1.25 < price < 4 / 3


@pytest.mark.parametrize("power", [0.5, 1, 2, 4, 8])
def test_the_best_share_is_where_a_search_finds_it(power):
    shares = np.linspace(0, 1, 100_001)
    average = (1 - shares) + shares ** (power + 1)
    assert welfare.best_share(power=power) == pytest.approx(shares[average.argmin()], abs=1e-4)
    assert welfare.selfish_price(power=power) == pytest.approx(1 / average.min())


def test_the_more_suddenly_a_road_jams_the_dearer_is_free_choice():
    prices = [welfare.selfish_price(power=power) for power in (1, 2, 4, 8, 100)]
    assert prices == sorted(prices) and prices[-1] > 15


def test_drivers_in_the_game_need_the_hours_of_their_road():
    game = welfare.two_roads(4, power=2)
    for profile in game.profiles():
        share = profile.count("Short") / 4
        hours = [share**2 if road == "Short" else 1 for road in profile]
        assert -game[profile] == pytest.approx(hours)
        assert -game[profile].mean() == pytest.approx(welfare.average_time(share, power=2))


def test_two_jobs_on_two_links_cost_three_halves():
    load = [[-2, -1], [-1, -2]]
    links, coins = Game.bimatrix(load, load), ([0.5, 0.5], [0.5, 0.5])
    assert library.is_nash(links, coins)
    price = welfare.price_of_anarchy(links, profiles=[coins], welfare=welfare.egalitarian)
    assert price.ratio == 1.5


def test_nash_finds_the_barter_of_his_paper():
    deals = welfare.barter()
    assert welfare.most_desirable(deals, welfare.nash_product) == (
        "book, whip, ball, bat for pen, toy, knife",
    )
    assert welfare.nash_bargain(deals, disagreement=(0, 0)).tolist() == [12, 5]


def test_every_barter_moves_the_goods_it_names():
    deals = welfare.barter()
    for given_up, taken in (
        (a, b)
        for i, j in ((0, 0), (1, 2), (5, 4))
        for a in combinations(BILL, i)
        for b in combinations(JACK, j)
    ):
        name = f"{', '.join(given_up) or 'nothing'} for {', '.join(taken) or 'nothing'}"
        swap = {**dict.fromkeys(given_up, -1), **dict.fromkeys(taken, 1)}
        goods = BILL | JACK
        bill = sum(sign * goods[thing][0] for thing, sign in swap.items())
        jack = -sum(sign * goods[thing][1] for thing, sign in swap.items())
        assert deals[name] == (bill, jack)


@given(points(players=(2, 2), low=0, high=6))
def test_the_nash_bargain_is_the_best_product_on_the_frontier(table):
    outcomes = named(table)
    corners = welfare.frontier(outcomes, reference="hull")
    share = np.linspace(0, 1, 2001)[:, None]
    pairs = pairwise(corners)
    line = np.vstack([corners, *((1 - share) * a + share * b for a, b in pairs)])
    found = welfare.nash_bargain(outcomes, disagreement=(0, 0)).prod()
    assert found >= line.prod(axis=1).max() - 1e-9
    assert found <= line.prod(axis=1).max() + 1e-4


@pytest.mark.parametrize(
    ("slip", "says"),
    {
        "no agreement": (
            lambda: welfare.nash_bargain({"a": (1, 0)}, disagreement=(2, 2)), "disagreement",
        ),
        "an ordering has no ratio": (
            lambda: welfare.price_of_anarchy(library.stag_hunt(), welfare=welfare.leximin),
            "ratio of two numbers",
        ),
        "more than all drivers": (lambda: welfare.average_time(1.2), "between 0 and 1"),
        "no jam": (lambda: welfare.best_share(power=0), "above zero"),
        "a crowd": (lambda: welfare.two_roads(100), "2 to 12"),
    }.values(),
)  # fmt: skip
def test_a_slip_is_answered_in_words(slip, says):
    with pytest.raises(ValueError, match=says):
        slip()
