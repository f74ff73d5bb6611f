"""The next step of those who fetch or build, for some people of many worlds at once.

Chapter: notebooks/11-institutions
"""

from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.world.actions import BUILD, FIRST_STEP, NOTHING, Flags
from coopcourse.economist.world.land import Ints, Land
from coopcourse.economist.world.routes import FAR, distances, open_ground
from coopcourse.economist.world.state import NOBODY, World

NEARBY = 24  # pieces of ground that are looked at first

Who: TypeAlias = tuple[Ints, Ints]
"""Some people: the number of their world, and theirs in it; each (some,)."""


def those(flags: Flags) -> Who:
    """All people with a flag, (worlds, people).

    >>> those(np.array([[False, True]]))
    (array([0]), array([1]))
    """
    place, person = np.nonzero(flags)
    return place, person


def far_from_sources(world: World, who: Who) -> NDArray[np.int16]:
    """How far each is from every source that is ready, FAR from the others; (some, sources).

    >>> from coopcourse.economist.world import new_worlds
    >>> world = new_worlds(1, rng=np.random.default_rng(1))
    >>> far_from_sources(world, (np.array([0]), np.array([0]))).shape
    (1, 40)
    """
    far = _sources_from(world.land)[world.place[who]]
    far[~world.grown[who[0], :-1]] = FAR
    return far


def fetch_nearest(world: World, who: Who, kind: Ints, *, rng: np.random.Generator) -> Ints:
    """A step towards the nearest ready source of a kind, or none if there is none; (some,).

    >>> from coopcourse.economist.world import new_worlds
    >>> rng = np.random.default_rng(1)
    >>> world = new_worlds(1, people=1, rng=rng)  # at the top right, wood to the left
    >>> fetch_nearest(world, (np.array([0]), np.array([0])), np.array([1]), rng=rng).tolist()
    [46]
    """
    far = far_from_sources(world, who)
    far[world.land.kinds != kind[:, None]] = FAR
    goal = far.argmin(axis=1)
    step = _towards(world, who, _sources_from(world.land), goal, rng=rng)
    return np.where(far[np.arange(len(goal)), goal] < FAR, step, NOTHING)


def build_somewhere(world: World, who: Who, *, rng: np.random.Generator) -> Ints:
    """Build on open ground, or take a step towards the nearest that is free; (some,).

    >>> from coopcourse.economist.world import new_worlds
    >>> rng = np.random.default_rng(1)
    >>> world = new_worlds(1, people=1, rng=rng)
    >>> build_somewhere(world, (np.array([0]), np.array([0])), rng=rng).tolist()
    [46]
    """
    goal, there_is = _first_free(world, who, NEARBY)
    if not there_is.all():
        goal[~there_is], there_is[~there_is] = _first_free(
            world, (who[0][~there_is], who[1][~there_is]), None
        )
    step = _towards(world, who, _ground_from(world.land), goal, rng=rng)
    there = np.array(open_ground(world.land), np.intp)[goal] == world.place[who]
    return np.where(there & there_is, BUILD, np.where(there_is, step, NOTHING))


def _first_free(world: World, who: Who, most: int | None) -> tuple[Ints, Flags]:
    """The nearest free ground of so many for each, and whether there is one; both (some,)."""
    near = _nearest_ground(world.land)[world.place[who], :most]  # (some, most)
    cell = np.array(open_ground(world.land), np.intp)[near]
    row, here = who[0][:, None], world.place[who][:, None]
    free = (world.owner[row, cell] == NOBODY) & (~world.standing[row, cell] | (cell == here))
    free &= _ground_from(world.land)[here, near] < FAR
    first = free.argmax(axis=1)
    rows = np.arange(len(first))
    return near[rows, first], free[rows, first]


@lru_cache(maxsize=8)
def _nearest_ground(land: Land) -> Ints:
    """The pieces of open ground, nearest first, from each cell; (cells, ground)."""
    return np.argsort(_ground_from(land), axis=1, kind="stable")


@lru_cache(maxsize=8)
def _sources_from(land: Land) -> NDArray[np.int16]:
    """How far each source is from each cell; (cells, sources)."""
    return np.ascontiguousarray(distances(land, tuple(land.sources.tolist())).T)


@lru_cache(maxsize=8)
def _ground_from(land: Land) -> NDArray[np.int16]:
    """How far each cell of open ground is from each cell; (cells, ground)."""
    return np.ascontiguousarray(distances(land, open_ground(land)).T)


def _towards(
    world: World, who: Who, far: NDArray[np.int16], goal: Ints, *, rng: np.random.Generator
) -> Ints:
    """The step that brings each nearer to their goal, or any where that is barred; (some,).

    `far` tells how far each goal is from each cell, (cells, goals).
    """
    ahead = world.land.leads[world.place[who]]  # (some, ways)
    left = far[ahead, goal[:, None]]
    open_ways = _can_step(world, who, ahead[:, 1:])
    left[:, 1:][~open_ways] = FAR
    way = left.argmin(axis=1)
    stuck = (way == 0) & (left[:, 0] > 0)
    any_way = (rng.random(open_ways.shape) * open_ways).argmax(axis=1) + 1
    way = np.where(stuck, any_way, way)
    return np.asarray(np.where(way > 0, way - 1 + FIRST_STEP, NOTHING), np.intp)


def _can_step(world: World, who: Who, there: Ints) -> Flags:
    """Whether each may step to each of these cells; (some, ways)."""
    row = who[0][:, None]
    owner = world.owner[row, there]
    free = (owner == NOBODY) | (owner == who[1][:, None])
    return np.asarray(free & ~world.standing[row, there])
