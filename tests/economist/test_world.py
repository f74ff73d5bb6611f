"""The gather-trade-build world: its map, what it conserves, and every rule by a small case."""

import copy
import itertools

import numpy as np
import pytest

from coopcourse.economist import world as gtb
from coopcourse.economist.world import STONE, WOOD, market, matching, working
from coopcourse.economist.world.actions import free_slots

RNG = np.random.default_rng
LEFT, RIGHT = gtb.LEFT, gtb.RIGHT


def field(people=2, land="....", **more):
    """One world on a strip of land, nobody lucky, everybody in the cells from the left on."""
    world = gtb.new_worlds(1, people=people, land=gtb.read_land(land), rng=RNG(1), **more)
    world.luck[:] = 0
    world.place[:] = np.arange(people)
    world.standing[:] = np.arange(world.land.letters.size) < people
    return world


def act(world, *actions):
    gtb.step(world, np.array([actions], np.intp), rng=RNG(1))
    return world


# The map


def test_the_open_quadrant_has_the_published_water_and_as_much_of_everything_in_each_quarter():
    letters = gtb.OPEN_QUADRANT.letters.reshape(25, 25)
    water = [*range(5), *range(9, 16), *range(20, 25)]
    assert (np.flatnonzero(letters[:, 12] == "@") == water).all()
    assert (np.flatnonzero(letters[12] == "@") == water).all()
    assert (letters == "@").sum() == 33
    quarters = [letters[r : r + 12, c : c + 12] for r in (0, 13) for c in (0, 13)]
    counts = [((each == "W").sum(), (each == "S").sum()) for each in quarters]
    assert counts == [(11, 8), (9, 0), (0, 12), (0, 0)]
    assert ((letters == "W").sum(), (letters == "S").sum()) == (20, 20)


def reachable(land, start):
    seen, rim = {start}, [start]
    while rim:
        rim = [there for here in rim for there in land.leads[here].tolist() if there not in seen]
        rim = list(dict.fromkeys(rim))
        seen.update(rim)
    return seen


def test_everybody_can_reach_every_dry_cell_until_a_river_splits_the_land():
    dry = set(np.flatnonzero(gtb.OPEN_QUADRANT.letters != "@").tolist())
    assert reachable(gtb.OPEN_QUADRANT, 0) == dry
    north = reachable(gtb.split(gtb.OPEN_QUADRANT), 0)
    assert max(north) < 12 * 25


def test_ranks_start_four_to_a_row_from_their_corner():
    starts = gtb.corners(gtb.OPEN_QUADRANT, 32)
    assert starts[:8].tolist() == [24, 23, 22, 21, 49, 48, 47, 46]
    assert starts[-8:].tolist() == [624, 623, 622, 621, 599, 598, 597, 596]


# Laws of conservation


@pytest.fixture(scope="module")
def history():
    """Worlds of four after each step of a long random life with heavy taxes."""
    rng = RNG(1)
    world = gtb.new_worlds(32, coin=10.0, rng=rng)
    gathered = np.zeros((32, 2))
    snapshots = []
    policy = gtb.random_policy(rng=rng)
    for now in range(1, 601):
        held = world.goods + world.ask_goods
        actions = policy(world)
        working.build(world, actions)
        market.trade(world, actions)
        working.move(world, actions, rng=rng)
        before = world.goods.sum(axis=1)
        working.gather(world, rng=rng)
        gathered += world.goods.sum(axis=1) - before
        working.grow(world, rng=rng)
        if now % 100 == 0:
            gtb.tax_day(world, rng.random(7))
        if now % 50 == 0:
            snapshots.append((copy.deepcopy(world), gathered.copy()))
        assert held.min() >= 0
    return snapshots


def test_every_unit_gathered_is_held_offered_or_built_into_a_house(history):
    for world, gathered in history:
        held = (world.goods + world.ask_goods).sum(axis=1)
        assert (held + world.houses.sum(axis=1)[:, None] == gathered).all()


def test_coin_comes_from_houses_alone(history):
    for world, _ in history:
        paid = (world.houses * world.pay).sum(axis=1)
        assert world.wealth.sum(axis=1) == pytest.approx(40 + paid)


def test_nobody_is_in_debt_and_nobody_shares_a_cell_or_stands_in_water(history):
    for world, _ in history:
        assert world.coin.min() >= 0 and world.goods.min() >= 0
        assert (world.standing.sum(axis=1) == 4).all()
        assert world.standing.reshape(-1)[world.cell].all()
        assert (world.land.letters[world.place] != "@").all()


def test_nobody_stands_in_a_strangers_house_and_no_house_covers_a_source(history):
    for world, _ in history:
        owner = world.owner.reshape(-1)[world.cell]
        assert ((owner == -1) | (owner == np.arange(4))).all()
        assert (world.owner[:, world.land.sources] == -1).all()


def test_nobody_has_more_than_five_orders_nor_an_old_one(history):
    for world, _ in history:
        assert free_slots(world).min() >= 0
        open_bids, open_asks = world.bids[world.bids >= 0], world.asks[world.asks < 1 << 14]
        assert (open_bids & 63).max() <= 50 and (63 - (open_asks & 63)).max() <= 50


def test_after_matching_no_bid_reaches_a_strangers_ask(history):
    for world, _ in history:
        for place in range(world.size[0]):
            for kind in (STONE, WOOD):
                bids, asks = world.bids[kind, :, :, place], world.asks[kind, :, :, place]
                for buyer in range(4):
                    others = np.delete(asks, buyer, axis=0)
                    assert bids[buyer].max() >> 6 < others.min() >> 6


def test_random_lives_do_something_of_everything(history):
    world, gathered = history[-1]
    assert world.houses.sum() > 0 and gathered.min() > 0
    assert world.trades.sum() > 0 and (world.bids >= 0).any() and (world.asks < 1 << 14).any()


# The rules, one by one


def test_a_house_costs_a_stone_a_wood_and_ten_labour_and_pays_the_skill():
    world = field(people=1)
    world.goods[:] = 1
    act(world, gtb.BUILD)
    assert world.coin[0, 0] == world.pay[0, 0] and world.labour[0, 0] == 10
    assert not world.goods.any() and world.houses.tolist() == [[1]]
    world.goods[:] = 1
    assert not gtb.possible(world)[0, 0, gtb.BUILD]  # one house a cell
    assert act(world, gtb.BUILD).houses.tolist() == [[1]]


def test_no_house_on_a_source():
    world = field(people=1, land="W...")
    world.grown[:] = False
    world.goods[:] = 1
    assert not act(world, gtb.BUILD).houses.any()


def test_a_step_costs_one_and_a_blocked_one_nothing():
    world = act(field(), gtb.NOTHING, RIGHT)
    assert world.place.tolist() == [[0, 2]] and world.labour.tolist() == [[0, 1]]
    world = act(field(land="..@."), LEFT, RIGHT)
    assert world.place.tolist() == [[0, 1]] and not world.labour.any()


def test_two_who_want_one_cell_take_turns_at_being_first():
    firsts = set()
    for seed in range(20):
        world = field(land="...")
        world.place[:], world.standing[:] = [[0, 2]], [[True, False, True]]
        working.move(world, np.array([[RIGHT, LEFT]]), rng=RNG(seed))
        assert sorted(world.place[0].tolist()) in ([0, 1], [1, 2])
        firsts.add(tuple(world.place[0].tolist()))
    assert firsts == {(1, 2), (0, 1)}


def test_a_house_lets_its_owner_in_and_nobody_else():
    world = field()
    world.owner[0, 2] = 1
    assert act(world, gtb.NOTHING, RIGHT).place.tolist() == [[0, 2]]
    world = field()
    world.owner[0, 2] = 0
    assert act(world, gtb.NOTHING, RIGHT).place.tolist() == [[0, 1]]


def test_who_stands_still_on_a_source_gathers_with_one_labour():
    world = act(field(land="SW.."), gtb.NOTHING, gtb.NOTHING)
    assert world.goods.tolist() == [[[1, 0], [0, 1]]] and world.labour.tolist() == [[1, 1]]


def test_sources_grow_again_in_a_hundred_steps_on_average():
    world = gtb.new_worlds(2000, rng=RNG(1))
    world.grown[:] = False
    working.grow(world, rng=RNG(2))
    assert world.grown[:, :-1].mean() == pytest.approx(0.01, abs=0.001)
    assert not world.grown[:, -1].any()


def ready_to_trade(people=2):
    world = field(people, coin=10.0)
    world.goods[:] = 5
    return world


def test_an_older_bid_sets_its_price_and_a_new_one_takes_the_ask():
    world = act(ready_to_trade(), gtb.buy(STONE, 7), gtb.sell(STONE, 3))
    assert world.coin.tolist() == [[7, 13]]
    world = act(ready_to_trade(), gtb.buy(STONE, 7), gtb.NOTHING)
    assert world.coin.tolist() == [[3, 10]]  # seven coin are in the bid
    assert act(world, gtb.NOTHING, gtb.sell(STONE, 3)).coin.tolist() == [[3, 17]]


def test_an_older_ask_sets_its_price():
    world = act(ready_to_trade(), gtb.NOTHING, gtb.sell(WOOD, 3))
    world = act(world, gtb.buy(WOOD, 7), gtb.NOTHING)
    assert world.coin.tolist() == [[7, 13]]
    assert world.goods[0, :, WOOD].tolist() == [6, 4] and world.labour.tolist() == [[0.25, 0.25]]


def test_among_equal_bids_the_older_is_served_then_the_first_person():
    world = act(ready_to_trade(3), gtb.NOTHING, gtb.buy(WOOD, 4), gtb.NOTHING)
    world = act(world, gtb.buy(WOOD, 4), gtb.NOTHING, gtb.sell(WOOD, 4))
    assert world.goods[0, :, WOOD].tolist() == [5, 6, 4]
    world = act(ready_to_trade(3), gtb.buy(WOOD, 4), gtb.buy(WOOD, 4), gtb.sell(WOOD, 4))
    assert world.goods[0, :, WOOD].tolist() == [6, 5, 4]


def test_nobody_trades_with_themselves():
    world = act(ready_to_trade(), gtb.sell(STONE, 2), gtb.NOTHING)
    world = act(world, gtb.buy(STONE, 9), gtb.NOTHING)
    assert world.coin.tolist() == [[1, 10]] and world.goods[0, 0, STONE] == 4
    world = act(world, gtb.NOTHING, gtb.buy(STONE, 5))  # a lower bid of somebody else still trades
    assert world.coin.tolist() == [[3, 8]] and world.goods[0, 1, STONE] == 6


def test_an_order_is_open_for_fifty_one_rounds_and_comes_back():
    world = act(ready_to_trade(), gtb.buy(STONE, 6), gtb.sell(WOOD, 6))
    for _ in range(49):
        act(world, gtb.NOTHING, gtb.NOTHING)
    late = copy.deepcopy(world)
    assert act(late, gtb.sell(STONE, 6), gtb.sell(STONE, 6)).coin[0, 1] == 16  # the last round
    act(world, gtb.NOTHING, gtb.NOTHING)
    assert world.coin.tolist() == [[10, 10]] and world.goods[0, 1, WOOD] == 5
    assert not world.bid_coin.any() and not world.ask_goods.any()


def test_five_orders_are_enough():
    world = ready_to_trade()
    for price in range(5):
        act(world, gtb.buy(STONE, price), gtb.NOTHING)
    mask = gtb.possible(world)[0, 0]
    assert not mask[gtb.buy(STONE, 0)] and mask[gtb.buy(WOOD, 0)]
    coin = world.coin.copy()
    assert (act(world, gtb.buy(STONE, 0), gtb.NOTHING).coin == coin).all()


def one_by_one(bids, asks):
    """The published matching, with lists: who buys from whom at which price; orders are dicts."""
    trades, out = [], set()
    bids, asks = list(bids), list(asks)
    while True:
        able = [bid for bid in bids if bid["who"] not in out]
        if not able:
            return trades
        bid = min(able, key=lambda each: (-each["price"], -each["age"], each["who"]))
        others = [ask for ask in asks if ask["who"] != bid["who"]]
        ask = min(others, key=lambda a: (a["price"], -a["age"], a["who"]), default=None)
        if ask is None or ask["price"] > bid["price"]:
            out.add(bid["who"])
            continue
        price = bid["price"] if bid["age"] > ask["age"] else ask["price"]
        trades.append((bid["who"], ask["who"], price))
        bids.remove(bid)
        asks.remove(ask)


def test_matching_in_a_batch_is_matching_one_by_one():
    worlds, people, rng = 200, 4, RNG(1)
    world = gtb.new_worlds(worlds, people=people, rng=rng)
    expected = np.zeros((worlds, people))
    for place in range(worlds):
        orders = ([], [])
        for who in range(people):
            for age in rng.permutation(50)[: rng.integers(6)]:
                side, price = rng.integers(2), int(rng.integers(11))
                code = 64 * price + (63 - age if side else age)
                (world.bids, world.asks)[side][WOOD, who, len(orders[side]) % 5, place] = code
                orders[side].append({"who": who, "age": int(age), "price": price})
        kept = [
            [each for each in orders[side] if _is_there(book[WOOD, ..., place], each, side)]
            for side, book in enumerate((world.bids, world.asks))
        ]
        for buyer, seller, price in one_by_one(*kept):
            expected[place, buyer] -= price
            expected[place, seller] += price
    held = world.bid_coin
    matching.match(world)
    assert world.coin + world.bid_coin - held == pytest.approx(expected)
    assert np.abs(expected).sum() > 0


def _is_there(book, order, side):
    age = 63 - order["age"] if side else order["age"]
    return 64 * order["price"] + age in book[order["who"]].tolist()


def test_an_order_shields_its_coin_from_the_tax():
    world = ready_to_trade()
    world.coin[:] = [[100, 0]]
    world.before[:] = 0
    act(world, gtb.buy(STONE, 10), gtb.NOTHING)
    day = gtb.tax_day(world, np.ones(7))
    assert day.income.tolist() == [[100, 0]] and day.paid.tolist() == [[90, 0]]
    assert world.wealth.tolist() == [[55, 45]]
    assert not gtb.income(world).any()


def test_each_world_may_have_its_own_rates():
    world = gtb.new_worlds(2, people=2, rng=RNG(1))
    world.coin[:] = [[0, 100], [0, 100]]
    gtb.tax_day(world, np.array([np.zeros(7), np.ones(7)]))
    assert world.coin.tolist() == [[0, 100], [50, 50]]


def test_what_is_impossible_changes_nothing():
    rng = RNG(1)
    world = gtb.new_worlds(8, coin=3.0, rng=rng)
    policy = gtb.random_policy(rng=rng)
    for _ in range(60):
        gtb.step(world, policy(world), rng=rng)
    world.grown[:] = False
    mask = gtb.possible(world)
    for action, who in itertools.product(range(1, gtb.ACTIONS), range(4)):
        trial = copy.deepcopy(world)
        forbidden = np.zeros(world.size, np.intp)  # one at a time: a step may make room for another
        forbidden[:, who] = np.where(mask[:, who, action], gtb.NOTHING, action)
        working.build(trial, forbidden)
        market.place_orders(trial, forbidden)
        working.move(trial, forbidden, rng=RNG(1))
        assert (trial.labour == world.labour).all() and (trial.coin == world.coin).all()
        assert (trial.goods == world.goods).all() and (trial.place == world.place).all()


@pytest.mark.parametrize("rows", ["W. .", "WX", "12"])
def test_a_map_that_is_none_is_refused(rows):
    with pytest.raises(ValueError, match="A map has rows"):
        gtb.read_land(rows)
