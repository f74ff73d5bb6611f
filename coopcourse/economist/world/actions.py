"""Fifty things to do: nothing, build, bid or ask for stone or wood at a price, or take a step.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.world.land import STONE, WOOD
from coopcourse.economist.world.state import NO_ASK, NOBODY, PRICES, SLOTS, World

NOTHING, BUILD = 0, 1
FIRST_ORDER = 2
FIRST_STEP = FIRST_ORDER + 4 * PRICES
LEFT, RIGHT, UP, DOWN = range(FIRST_STEP, FIRST_STEP + 4)
ACTIONS = FIRST_STEP + 4

Flags = NDArray[np.bool_]


def buy(kind: int, price: int) -> int:
    """The number of the action that bids for a unit of stone or wood.

    >>> buy(STONE, 0), buy(WOOD, 10)
    (2, 34)
    """
    return FIRST_ORDER + 2 * PRICES * kind + price


def sell(kind: int, price: int) -> int:
    """The number of the action that offers a unit of stone or wood.

    >>> sell(STONE, 0), sell(WOOD, 10)
    (13, 45)
    """
    return buy(kind, price) + PRICES


def possible(world: World) -> Flags:
    """Which actions would change something now; (worlds, people, 50).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> one = possible(new_worlds(1, rng=np.random.default_rng(1)))
    >>> one.sum(axis=-1).tolist()  # each can stay or leave the corner, or bid 0 for stone or wood
    [[5, 5, 5, 5]]
    """
    mask = np.zeros((*world.size, ACTIONS), np.bool_)
    mask[..., NOTHING] = True
    mask[..., BUILD] = can_build(world)
    room = free_slots(world) > 0
    affordable = world.coin[..., None] >= np.arange(PRICES)  # (worlds, people, prices)
    for kind in (STONE, WOOD):
        start = buy(kind, 0)
        mask[..., start : start + PRICES] = affordable & room[..., kind, None]
        has_one = (world.goods[..., kind] > 0) & room[..., kind]
        mask[..., start + PRICES : start + 2 * PRICES] = has_one[..., None]
    mask[..., FIRST_STEP:] = can_step(world)
    return mask


def can_build(world: World) -> Flags:
    """Whether each has a stone and a wood and stands where a house may be; (worlds, people).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> bool(can_build(new_worlds(1, rng=np.random.default_rng(1))).any())
    False
    """
    free = world.land.buildable[world.place] & (world.owner.reshape(-1)[world.cell] == NOBODY)
    return np.asarray(free & (world.goods[..., 0] > 0) & (world.goods[..., 1] > 0))


def free_slots(world: World) -> NDArray[np.int64]:
    """How many more orders each may place for stone and for wood; (worlds, people, 2).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> free_slots(new_worlds(1, people=1, rng=np.random.default_rng(1))).tolist()
    [[[5, 5]]]
    """
    filled = (world.bids >= 0).view(np.int8) + (world.asks < NO_ASK).view(np.int8)
    return np.asarray(SLOTS - filled.sum(axis=2, dtype=np.int64).transpose(2, 1, 0))


def can_step(world: World) -> Flags:
    """Whether a step left, right, up or down leads to a free cell; (worlds, people, 4).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> can_step(new_worlds(1, people=1, rng=np.random.default_rng(1))).tolist()
    [[[True, False, False, True]]]
    """
    offset = (world.cell - world.place)[..., None]
    there = world.land.leads[world.place, 1:] + offset
    owner = world.owner.reshape(-1)[there]
    own = owner == np.arange(world.size[1], dtype=np.int8)[:, None]
    return np.asarray(((owner == NOBODY) | own) & ~world.standing.reshape(-1)[there])
