"""Two ways of life written by hand: everybody builds for themselves, or the best build and buy.

Chapter: notebooks/11-institutions
"""

import numpy as np

from coopcourse.economist.world.actions import (
    BUILD,
    Flags,
    buy,
    can_build,
    sell,
)
from coopcourse.economist.world.engine import Policy
from coopcourse.economist.world.land import STONE, WOOD, Ints
from coopcourse.economist.world.routes import fetch, open_ground, to_open_ground
from coopcourse.economist.world.state import World


def self_reliant(*, rng: np.random.Generator) -> Policy:
    """Everybody fetches what they have less of, and builds as soon as they have a stone and a wood.

    >>> from coopcourse.economist.world import live, new_worlds
    >>> rng = np.random.default_rng(1)
    >>> world = new_worlds(8, rng=rng)
    >>> *_, last = live(world, self_reliant(rng=rng), np.zeros(7), steps=200, rng=rng)
    >>> bool((last.houses.sum(axis=1) > 4).all())
    True
    """

    def choose(world: World) -> Ints:
        lacking = np.where(world.goods[..., WOOD] < world.goods[..., STONE], WOOD, STONE)
        return _build_if_able(world, fetch(world, lacking, rng=rng), rng)

    return choose


def divided_labour(*, price: int = 5, rng: np.random.Generator) -> Policy:
    """The best builder of each world buys and builds; all others gather and sell at one price.

    >>> from coopcourse.economist.world import live, new_worlds
    >>> rng = np.random.default_rng(1)
    >>> world = new_worlds(8, rng=rng)
    >>> *_, last = live(world, divided_labour(rng=rng), np.zeros(7), steps=300, rng=rng)
    >>> bool((last.houses.argmax(axis=1) == last.pay.argmax(axis=1)).all())
    True
    """

    def choose(world: World) -> Ints:
        lacking = np.where(world.goods[..., WOOD] < world.goods[..., STONE], WOOD, STONE)
        work = fetch(world, lacking, rng=rng)
        builder = world.pay == world.pay.max(axis=1, keepdims=True)
        buying = _buy_if_able(world, lacking, work, price)
        return np.where(
            builder, _build_if_able(world, buying, rng), _sell_if_able(world, work, price)
        )

    return choose


def _build_if_able(world: World, otherwise: Ints, rng: np.random.Generator) -> Ints:
    """Build with a stone and a wood, or first look for open ground that is in nobody's way."""
    stocked = (world.goods > 0).all(axis=-1)
    ready = can_build(world) & np.isin(world.place, open_ground(world.land))
    return np.where(stocked, np.where(ready, BUILD, to_open_ground(world, rng=rng)), otherwise)


def _buy_if_able(world: World, kind: Ints, otherwise: Ints, price: int) -> Ints:
    """Keep one open bid for what is lacking."""
    waiting = _open(world.bids >= 0, kind)
    able = (world.coin >= price) & ~waiting
    return np.where(able, np.where(kind == WOOD, buy(WOOD, price), buy(STONE, price)), otherwise)


def _sell_if_able(world: World, otherwise: Ints, price: int) -> Ints:
    """Offer what one has most of, up to two units of it at a time."""
    kind = np.where(world.goods[..., WOOD] > world.goods[..., STONE], WOOD, STONE)
    held = np.take_along_axis(world.goods, kind[..., None], 2)[..., 0]
    offered = np.take_along_axis(world.ask_goods, kind[..., None], 2)[..., 0]
    able = (held > 0) & (offered < 2)
    return np.where(able, np.where(kind == WOOD, sell(WOOD, price), sell(STONE, price)), otherwise)


def _open(orders: Flags, kind: Ints) -> Flags:
    """Whether each has an open order for their kind; (worlds, people)."""
    any_open = np.asarray(orders.any(axis=2)).transpose(2, 1, 0)  # (worlds, people, kinds)
    return np.asarray(np.take_along_axis(any_open, kind[..., None], 2)[..., 0])
