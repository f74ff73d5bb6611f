"""Ways of life written by hand: routes against a search, and what dividing labour is worth."""

import numpy as np
import pytest

from coopcourse import economist
from coopcourse.economist import scripted
from coopcourse.economist import world as gtb
from coopcourse.economist.world import routes

RNG = np.random.default_rng
LAND = gtb.OPEN_QUADRANT


def steps_from(land, start):
    """Breadth first to every cell, never across open ground."""
    ground, steps, rim = set(routes.open_ground(land)), {start: 0}, [start]
    while rim:
        onward = [cell for cell in rim if cell == start or cell not in ground]
        rim = []
        for cell in onward:
            for there in set(land.leads[cell].tolist()) - set(steps):
                steps[there] = steps[cell] + 1
                rim.append(there)
    return steps


@pytest.mark.parametrize("start", [0, 24, 600, 624, 12 * 25 + 6])
def test_distances_are_those_of_a_search(start):
    sources = tuple(LAND.sources.tolist())
    steps = steps_from(LAND, start)
    far = routes.distances(LAND, sources)[:, start]
    assert far.tolist() == [steps[goal] for goal in sources]


def test_houses_on_all_open_ground_leave_everything_within_reach():
    far = routes.distances(LAND, tuple(LAND.sources.tolist()))
    dry = LAND.letters != "@"
    assert (far[:, dry] < routes.FAR).all()


def test_whoever_walks_arrives_in_as_many_steps_as_the_way_is_long():
    world = gtb.new_worlds(1, people=1, rng=RNG(1))
    goal = int(LAND.sources[-1])
    for _ in range(int(routes.distances(LAND, (goal,))[0, world.place[0, 0]])):
        way = routes.towards(world, (goal,), np.zeros((1, 1), np.intp), rng=RNG(1))
        gtb.step(world, way, rng=RNG(1))
    assert world.place.tolist() == [[goal]]


@pytest.fixture(scope="module")
def lives():
    """The last state of sixteen worlds under each way of life, untaxed."""
    ways = {}
    for name, life in (("own", scripted.self_reliant), ("divided", scripted.divided_labour)):
        rng = RNG(1)
        world = gtb.new_worlds(16, rng=rng)
        for last in gtb.live(world, life(rng=rng), np.zeros(7), steps=500, rng=rng):
            ways[name] = last
    return ways


def test_dividing_labour_makes_more_and_shares_it_less_equally(lives):
    own, divided = lives["own"].wealth, lives["divided"].wealth
    assert economist.productivity(divided).mean() > 1.3 * economist.productivity(own).mean()
    assert economist.equality(divided).mean() < economist.equality(own).mean()


def test_only_the_best_paid_builds_where_labour_is_divided(lives):
    world = lives["divided"]
    best = world.pay == world.pay.max(axis=1, keepdims=True)
    assert (world.houses[best] > 0).all() and not world.houses[~best].any()


def test_nobody_builds_across_a_road(lives):
    for world in lives.values():
        built = np.flatnonzero((world.owner >= 0).any(axis=0))
        assert set(built.tolist()) <= set(routes.open_ground(LAND))
