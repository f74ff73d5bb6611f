"""Work: walking, gathering what has grown, and building houses for pay.

Chapter: notebooks/11-institutions
"""

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.world.actions import BUILD, FIRST_STEP, can_build
from coopcourse.economist.world.land import Ints
from coopcourse.economist.world.state import NOBODY, World

MOVE_LABOUR, GATHER_LABOUR, BUILD_LABOUR = 1.0, 1.0, 10.0
GROWTH = 0.01  # the chance a step that an empty source is ready again


def build(world: World, actions: Ints) -> None:
    """Let all who can and want turn a stone and a wood into a house where they stand, and be paid.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, rng=np.random.default_rng(1))
    >>> world.goods[:] = 1
    >>> build(world, np.full((1, 4), BUILD))
    >>> world.houses.tolist(), int(world.goods.sum())
    ([[1, 1, 1, 1]], 0)
    """
    building = actions == BUILD
    if not building.any():
        return
    building &= can_build(world)
    who = np.nonzero(building)
    world.owner[who[0], world.place[who]] = who[1]
    world.goods[who] -= 1
    world.coin[who] += world.pay[who]
    world.labour[who] += BUILD_LABOUR


def move(world: World, actions: Ints, *, rng: np.random.Generator) -> None:
    """Let all take their steps, one after the other in a random order.

    A step into water, a person, somebody else's house or over the edge is not taken, and costs
    nothing.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=1, rng=np.random.default_rng(1))
    >>> move(world, np.array([[FIRST_STEP]]), rng=np.random.default_rng(1))
    >>> world.place.tolist()
    [[23]]
    """
    way = np.maximum(actions - (FIRST_STEP - 1), 0)  # 0 stands still
    worlds, people = world.size
    turns = rng.random((worlds, people), dtype=np.float32).argsort(axis=1)
    row = np.arange(worlds)
    for turn in range(people):
        who = turns[:, turn]
        _step(world, row, who, way[row, who])


def _step(world: World, row: Ints, who: Ints, way: Ints) -> None:
    """One person of each world takes one step; all (worlds,)."""
    here = world.place[row, who]
    there = world.land.leads[here, way]
    owner = world.owner[row, there]
    free = ((owner == NOBODY) | (owner == who)) & ~world.standing[row, there]
    gone = np.flatnonzero(free)
    world.standing[gone, here[gone]] = False
    world.standing[gone, there[gone]] = True
    world.place[gone, who[gone]] = there[gone]
    world.labour[gone, who[gone]] += MOVE_LABOUR


def gather(world: World, *, rng: np.random.Generator) -> NDArray[np.int64]:
    """Let all take what has grown under their feet, sometimes two units; returns how many.

    The answer is (worlds, people). As no two stand in one cell, the order does not matter.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, rng=np.random.default_rng(1))
    >>> world.place[:] = world.land.sources[:4]
    >>> world.luck[:] = 1
    >>> gather(world, rng=np.random.default_rng(1)).tolist()
    [[2, 2, 2, 2]]
    """
    row = np.arange(world.size[0])[:, None]
    source = world.land.source_at[world.place]
    taken = np.zeros(world.size, np.int64)
    who = np.nonzero(world.grown[row, source])
    units = 1 + (rng.random(len(who[0])) < world.luck[who])
    world.grown[who[0], source[who]] = False
    world.goods[(*who, world.land.kinds[source[who]])] += units
    world.labour[who] += GATHER_LABOUR
    taken[who] = units
    return taken


def grow(world: World, *, rng: np.random.Generator) -> None:
    """Make each empty source ready again with a chance of one in a hundred.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, rng=np.random.default_rng(1))
    >>> grow(world, rng=np.random.default_rng(1))
    >>> bool(world.grown[:, :-1].all())  # nothing was empty
    True
    """
    ready = world.grown[:, :-1]
    ready |= rng.random(ready.shape, dtype=np.float32) < GROWTH
