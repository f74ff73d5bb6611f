"""The best bid meets the best ask of somebody else, again and again until none is worth taking.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.world.land import STONE, WOOD, Ints
from coopcourse.economist.world.state import NO_ASK, NO_BID, SLOTS, Codes, World


def match(world: World) -> None:
    """Settle all trades that the open orders allow, for stone and for wood.

    The highest bid comes first, the older among equals, and takes the lowest ask that is not the
    buyer's own; they trade at the price of the older order, at the price asked if both are new. A
    buyer whom that ask is too dear for is left out. Source: Zheng et al. (2020).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=2, rng=np.random.default_rng(1))
    >>> world.bids[STONE, 0, 0, 0] = 64 * 7 + 1  # one step older
    >>> world.asks[STONE, 1, 0, 0] = 64 * 3 + 63
    >>> match(world)
    >>> world.coin.tolist()
    [[0.0, 7.0]]
    """
    for kind in (STONE, WOOD):
        bids, asks = _flat(world.bids[kind]), _flat(world.asks[kind])
        busy = _may_trade(bids, asks)
        left_out = np.zeros((world.size[1], len(busy)), np.bool_)
        while len(busy):
            _round(world, kind, busy, left_out)
            still = _may_trade(np.where(_spread(left_out), NO_BID, bids[:, busy]), asks[:, busy])
            busy, left_out = busy[still], left_out[:, still]


def _flat(orders: Codes) -> Codes:
    return orders.reshape(-1, orders.shape[-1])  # (people x slots, worlds), a view


def _spread(people: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A mark for each person as one for each of their slots."""
    return np.repeat(people, SLOTS, axis=0)


def _may_trade(bids: Codes, asks: Codes) -> Ints:
    """The worlds in which the best bid reaches the best ask."""
    best, cheapest = bids.max(axis=0), asks.min(axis=0)
    return np.flatnonzero((best >> 6) >= (cheapest >> 6))


def _round(world: World, kind: int, busy: Ints, left_out: NDArray[np.bool_]) -> None:
    """In each busy world the best bid trades, or its buyer is left out from here on."""
    bids, asks = _flat(world.bids[kind]), _flat(world.asks[kind])
    bid = np.where(_spread(left_out), NO_BID, bids[:, busy]).argmax(axis=0)
    buyer = bid // SLOTS
    people = np.arange(world.size[1])[:, None]
    ask = np.where(_spread(people == buyer), NO_ASK, asks[:, busy]).argmin(axis=0)
    wanted, asked = bids[bid, busy], asks[ask, busy]
    fits = (ask // SLOTS != buyer) & ((wanted >> 6) >= (asked >> 6))
    left_out[buyer[~fits], np.flatnonzero(~fits)] = True
    _settle(world, kind, busy[fits], bid[fits], ask[fits])


def _settle(world: World, kind: int, place: Ints, bid: Ints, ask: Ints) -> None:
    """Hand over one unit in each of these worlds, and close both orders; all (trades,)."""
    bids, asks = _flat(world.bids[kind]), _flat(world.asks[kind])
    wanted, asked = bids[bid, place], asks[ask, place]
    bid_is_older = (wanted & 63) > 63 - (asked & 63)
    price = np.where(bid_is_older, wanted >> 6, asked >> 6)
    buyer, seller = bid // SLOTS, ask // SLOTS
    world.coin[place, buyer] += (wanted >> 6) - price
    world.coin[place, seller] += price
    world.goods[place, buyer, kind] += 1
    world.trades[kind, price, place] += 1
    bids[bid, place] = NO_BID
    asks[ask, place] = NO_ASK
