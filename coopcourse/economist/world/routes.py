"""The way to the nearest wood or stone: how far it is from each cell, and one step nearer.

Chapter: notebooks/11-institutions
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.world.actions import FIRST_STEP, NOTHING, Flags, can_step
from coopcourse.economist.world.land import Ints, Land
from coopcourse.economist.world.state import NOBODY, World

FAR = np.int16(1 << 12)  # farther than any way


@lru_cache(maxsize=8)
def distances(land: Land, goals: tuple[int, ...]) -> NDArray[np.int16]:
    """How many steps from each cell to some goals, around water and open ground; (goals, cells).

    Open ground is where houses come to stand: a way may begin or end there, not lead across.

    >>> from coopcourse.economist.world.land import read_land
    >>> distances(read_land("S@. ..."), (0,)).tolist()
    [[0, 4096, 4, 1, 2, 3]]
    """
    wet = land.letters == "@"
    closed = np.isin(np.arange(wet.size), open_ground(land))
    far = np.full((len(goals), land.letters.size), FAR, np.int16)
    far[np.arange(len(goals)), goals] = 0
    while True:
        onward = np.where(closed & (far > 0), FAR, far)
        nearer = np.minimum(far, onward[:, land.leads[:, 1:]].min(axis=2) + np.int16(1))
        nearer[:, wet] = FAR
        nearer = np.minimum(nearer, FAR)
        if (nearer == far).all():
            return far
        far = nearer


def nearest(world: World, kind: Ints) -> tuple[Ints, Flags]:
    """The nearest ready source of a kind for each, and whether there is one; both (worlds, people).

    `kind` says what each looks for, 0 stone or 1 wood, (worlds, people).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, rng=np.random.default_rng(1))
    >>> source, there_is = nearest(world, np.zeros((1, 4), np.intp))
    >>> bool(there_is.all()), world.land.kinds[source].tolist()
    (True, [[0, 0, 0, 0]])
    """
    right = (world.land.kinds == kind[..., None]) & world.grown[:, None, :-1]
    return _nearest(world, tuple(world.land.sources.tolist()), right)


def towards(world: World, goals: tuple[int, ...], goal: Ints, *, rng: np.random.Generator) -> Ints:
    """The step that brings each nearer to their goal; where that is barred, any step or none.

    `goal` is a number in the list of goals for each, (worlds, people).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=1, rng=np.random.default_rng(1))  # at the top right
    >>> towards(world, (20,), np.zeros((1, 1), np.intp), rng=np.random.default_rng(1)).tolist()
    [[46]]
    """
    ahead = world.land.leads[world.place]  # (worlds, people, ways)
    far = distances(world.land, goals)[goal[..., None], ahead]
    open_ways = can_step(world)
    far[..., 1:][~open_ways] = FAR
    way = far.argmin(axis=2)
    stuck = (way == 0) & (far[..., 0] > 0)
    any_way = (rng.random(open_ways.shape) * open_ways).argmax(axis=2) + 1
    way = np.where(stuck, any_way, way)
    return np.asarray(np.where(way > 0, way - 1 + FIRST_STEP, NOTHING), np.intp)


def fetch(world: World, kind: Ints, *, rng: np.random.Generator) -> Ints:
    """The action of each who wants a unit of a kind: a step to the nearest, or waiting for one.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=1, rng=np.random.default_rng(1))
    >>> fetch(world, np.ones((1, 1), np.intp), rng=np.random.default_rng(1)).tolist()
    [[46]]
    """
    source, there_is = nearest(world, kind)
    step = towards(world, tuple(world.land.sources.tolist()), source, rng=rng)
    return np.asarray(np.where(there_is, step, NOTHING), np.intp)


def to_open_ground(world: World, *, rng: np.random.Generator) -> Ints:
    """The action of each who looks for a free cell of open ground, where to build.

    Houses there never close a way.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=1, rng=np.random.default_rng(1))  # at the top right
    >>> to_open_ground(world, rng=np.random.default_rng(1)).tolist()
    [[46]]
    """
    ground = open_ground(world.land)
    free = (world.owner[:, ground] == NOBODY) & ~world.standing[:, ground]
    goal, there_is = _nearest(
        world, ground, np.broadcast_to(free[:, None], (*world.size, len(ground)))
    )
    return np.asarray(np.where(there_is, towards(world, ground, goal, rng=rng), NOTHING), np.intp)


@lru_cache(maxsize=8)
def open_ground(land: Land) -> tuple[int, ...]:
    """The cells where houses may be; each third row, each sixth column and the last row are paths.

    >>> from coopcourse.economist.world.land import read_land
    >>> open_ground(read_land("... ... ..."))
    (1, 2)
    """
    rows, columns = land.shape
    row, column = np.divmod(np.flatnonzero(land.buildable), columns)
    off_the_paths = (row % 3 != 1) & (column % 6 != 0) & (row < rows - 1)
    return tuple((row * columns + column)[off_the_paths].tolist())


def _nearest(world: World, goals: tuple[int, ...], right: Flags) -> tuple[Ints, Flags]:
    """The nearest goal that is right for each, (worlds, people, goals), and whether one is."""
    far = np.where(right, distances(world.land, goals).T[world.place], FAR)
    goal = far.argmin(axis=2)
    return goal, np.asarray(np.take_along_axis(far, goal[..., None], 2)[..., 0] < FAR)
