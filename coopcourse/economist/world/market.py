"""The market: everybody may leave bids and asks, and the best of both meet.

Chapter: notebooks/11-institutions
"""

import numpy as np

from coopcourse.economist.world.actions import FIRST_ORDER, FIRST_STEP
from coopcourse.economist.world.land import Ints
from coopcourse.economist.world.matching import match
from coopcourse.economist.world.state import NO_ASK, NO_BID, PRICES, SLOTS, World

ORDER_LABOUR = 0.25
LIFE = 50  # steps that an order outlives the one it was placed in
FADE = 0.995  # how much of a past trade is remembered a step later


def trade(world: World, actions: Ints) -> None:
    """Place the new orders, let orders meet, and let the others grow older.

    >>> from coopcourse.economist.world.actions import buy, sell
    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=2, coin=10.0, rng=np.random.default_rng(1))
    >>> world.goods[0, 1, 0] = 1
    >>> trade(world, np.array([[buy(0, 7), sell(0, 3)]]))  # of one step: at the price asked
    >>> world.coin.tolist(), world.goods[0, :, 0].tolist()
    ([[7.0, 13.0]], [1, 0])
    """
    np.multiply(world.trades, FADE, out=world.trades)
    place_orders(world, actions)
    match(world)
    grow_old(world)


def place_orders(world: World, actions: Ints) -> None:
    """Put every new order that can be met into the book; its coin or its unit goes with it.

    >>> from coopcourse.economist.world.actions import buy
    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=1, coin=10.0, rng=np.random.default_rng(1))
    >>> place_orders(world, np.array([[buy(1, 4)]]))
    >>> world.coin.tolist(), world.bid_coin.tolist()
    ([[6.0]], [[4.0]])
    """
    place, who = np.nonzero((actions >= FIRST_ORDER) & (actions < FIRST_STEP))
    if not len(place):
        return
    order = actions[place, who] - FIRST_ORDER
    kind, rest = np.divmod(order, 2 * PRICES)
    asking, price = np.divmod(rest, PRICES)
    bids, asks = world.bids[kind, who, :, place], world.asks[kind, who, :, place]
    room = (bids >= 0).sum(axis=1) + (asks < NO_ASK).sum(axis=1) < SLOTS
    can_sell = (asking == 1) & (world.goods[place, who, kind] > 0) & room
    can_buy = (asking == 0) & (world.coin[place, who] >= price) & room
    _add(world, (place, who, kind, price), can_buy, can_sell)


def _add(world: World, order: tuple[Ints, Ints, Ints, Ints], can_buy: Ints, can_sell: Ints) -> None:
    place, who, kind, price = (each[can_buy] for each in order)
    slot = np.argmin(world.bids[kind, who, :, place], axis=1)  # none is the least number
    world.bids[kind, who, slot, place] = 64 * price
    world.coin[place, who] -= price
    world.labour[place, who] += ORDER_LABOUR
    place, who, kind, price = (each[can_sell] for each in order)
    slot = np.argmax(world.asks[kind, who, :, place], axis=1)  # none is the largest
    world.asks[kind, who, slot, place] = 64 * price + 63
    world.goods[place, who, kind] -= 1
    world.labour[place, who] += ORDER_LABOUR


def grow_old(world: World) -> None:
    """Make all open orders a step older, and give back what is in those that are too old.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=1, rng=np.random.default_rng(1))
    >>> world.bids[0, 0, 0, 0] = 64 * 4 + 50
    >>> grow_old(world)
    >>> world.coin.tolist(), world.bid_coin.tolist()
    ([[4.0]], [[0.0]])
    """
    world.bids[...] += world.bids >= 0
    world.asks[...] -= world.asks < NO_ASK
    _, who, _, place = old = np.nonzero((world.bids & 63) == LIFE + 1)
    np.add.at(world.coin, (place, who), world.bids[old] >> 6)
    world.bids[old] = NO_BID
    kind, who, _, place = old = np.nonzero((world.asks & 63) == 63 - LIFE - 1)
    np.add.at(world.goods, (place, who, kind), 1)
    world.asks[old] = NO_ASK
