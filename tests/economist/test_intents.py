"""Intents do what they say, only what is allowed, and the world keeps its books meanwhile."""

import numpy as np
import pytest

from coopcourse.economist import US_FEDERAL, intents, trained_agents
from coopcourse.economist.intents import NAMES, ORDERS, TARGETS, Following
from coopcourse.economist.intents.ways import build_somewhere, fetch_nearest, those
from coopcourse.economist.learning.practice import live_on
from coopcourse.economist.world import BUILD, OPEN_QUADRANT, possible, routes, step
from coopcourse.economist.world.market import trade

RNG = np.random.default_rng
ALL = np.ones((6, 4), np.bool_)


@pytest.fixture(scope="module")
def lived() -> tuple[intents.Life, list]:
    """Trained people after 250 steps, and all they chose."""
    rng = RNG(1)
    life = intents.new_life(6, US_FEDERAL.rates, 0.105, rng=rng)
    pages = []
    for time in range(250):
        pages += live_on(trained_agents().weights, life, time=time, rng=rng)
        if time % 100 == 99:
            life.tax_day()
    return life, pages


def test_there_are_twenty_intents_and_a_stop_at_every_edge_of_a_bracket() -> None:
    assert len(NAMES) == 20 == intents.INTENTS
    assert TARGETS[:-1].tolist() == list(US_FEDERAL.cutoffs[:-1])
    assert intents.CHOICES == 27


def test_trained_people_choose_only_what_is_allowed(lived: tuple) -> None:
    for page in lived[1]:
        assert page.mask[np.arange(len(page.choice)), page.choice].all()
        assert page.mask.any(axis=1).all()


def test_an_allowed_order_is_always_possible(lived: tuple) -> None:
    life, _ = lived
    who = those(ALL)
    life.following.planned[:] = True
    own = intents.holdings(life.world, who)
    mask = intents.allowed(life.world, life.following, who, own)[:, 4:20]
    can = possible(life.world)[who][:, ORDERS]
    assert not (mask & ~can).any()


def test_holdings_are_those_of_the_world(lived: tuple) -> None:
    world = lived[0].world
    own = intents.holdings(world, those(ALL))
    assert own.wealth == pytest.approx(world.wealth.ravel())
    assert own.earned == pytest.approx((world.wealth - world.before).ravel())
    assert (own.orders.sum(axis=1) <= 10).all()


def test_coin_and_units_are_conserved_under_trained_people(lived: tuple) -> None:
    world = lived[0].world
    assert world.wealth.sum(axis=1) == pytest.approx((world.pay * world.houses).sum(axis=1))
    assert (world.coin >= 0).all() and (world.goods >= 0).all()
    before = (world.goods + world.ask_goods).sum(axis=1)
    trade(world, np.zeros((6, 4), np.intp))
    assert ((world.goods + world.ask_goods).sum(axis=1) == before).all()


def test_whoever_has_reached_the_target_neither_sells_nor_builds() -> None:
    life = intents.new_life(6, US_FEDERAL.rates, 0.105, rng=RNG(1))
    life.world.goods[:], life.world.coin[:] = 3, 50
    life.following.planned[:], life.following.target[:] = True, 39.475
    who = those(ALL)
    mask = intents.allowed(life.world, life.following, who, intents.holdings(life.world, who))
    assert not mask[:, [3, *range(12, 20)]].any()
    assert mask[:, [0, 1, 2, 4]].all()


def test_whoever_is_below_a_target_does_not_rest() -> None:
    life = intents.new_life(6, US_FEDERAL.rates, 0.105, rng=RNG(1))
    life.following.planned[:] = True
    who = those(ALL)
    for target, may_rest in ((39.475, False), (np.inf, True)):
        life.following.target[:] = target
        own = intents.holdings(life.world, who)
        mask = intents.allowed(life.world, life.following, who, own)
        assert (mask[:, 0] == may_rest).all()


def test_fetching_and_building_agree_with_the_routes_of_whole_worlds() -> None:
    life = intents.new_life(6, US_FEDERAL.rates, 0.105, rng=RNG(2))
    world, who = life.world, those(ALL)
    for kind in (0, 1):
        kinds = np.full((6, 4), kind)
        ours = fetch_nearest(world, who, kinds.ravel(), rng=RNG(1))
        assert (ours == routes.fetch(world, kinds, rng=RNG(1)).ravel()).all()
    ours = build_somewhere(world, who, rng=RNG(1))
    assert (ours == routes.to_open_ground(world, rng=RNG(1)).ravel()).all()


def test_a_builder_goes_to_free_ground_and_builds() -> None:
    life = intents.new_life(6, US_FEDERAL.rates, 0.105, rng=RNG(1))
    life.world.goods[:] = 1
    life.following.intent[:], life.following.left[:] = 3, 20
    ground = set(routes.open_ground(OPEN_QUADRANT))
    for _ in range(20):
        actions = intents.carry_out(life.world, life.following, rng=RNG(1))
        building = actions == BUILD
        assert set(life.world.place[building].tolist()) <= ground
        step(life.world, actions, rng=RNG(1))
        intents.go_on(life.world, life.following, actions)
    assert (life.world.houses == 1).all()


def test_an_intent_ends_when_it_is_done_or_its_time_is_over() -> None:
    following = Following.nothing((1, 4))
    intents.take_up(following, those(np.ones((1, 4), np.bool_)), np.array([0, 1, 3, 19]))
    assert following.left.tolist() == [[5, 20, 20, 1]]


def test_a_world_that_begins_again_is_new_and_the_others_go_on() -> None:
    life = intents.new_life(3, US_FEDERAL.rates, 0.105, rng=RNG(1))
    life.now[:], life.world.coin[:], life.world.bids[:] = 700, 9, 64
    intents.begin_again(life, np.array([1]), rng=RNG(2))
    assert life.now.tolist() == [700, 0, 700]
    assert life.world.wealth[1].sum() == 0 < life.world.wealth[0].sum()
    assert life.world.standing.sum(axis=1).tolist() == [4, 4, 4]
