"""Cars cross a junction: each knows where it is and where it goes, and may drive or brake.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

import numpy as np

from coopcourse.communication.commnet.talk import Array

Cell: TypeAlias = tuple[int, int]  # row, column
CRASH, WAIT = -10.0, -0.01  # the rewards of the paper
SPAN = 20  # time steps of an episode


def _straight(start: Cell, end: Cell) -> tuple[Cell, ...]:
    """The cells from start to end, both included, along a row or a column."""
    length = max(abs(end[0] - start[0]), abs(end[1] - start[1])) + 1
    rows, columns = (
        np.linspace(a, b, length).astype(np.int64) for a, b in zip(start, end, strict=True)
    )
    return tuple(zip(rows.tolist(), columns.tolist(), strict=True))


@dataclass(frozen=True)
class Junction:
    """Two one-way roads that cross on a 7 x 7 grid, with room for `cars` cars at a time.

    Cars arrive from the west and from the north, each road with chance `arrivals` a step, and go
    straight on or turn: four routes. A car that arrives while the first cell of its road is taken
    waits outside. Source: the easy version of the traffic junction in Sukhbaatar, Szlam and Fergus
    (2016), which leaves open what happens at a taken first cell.

    >>> Junction().paths.shape
    (4, 7, 2)
    """

    arrivals: float = 0.3
    cars: int = 5
    size: int = 7

    @cached_property
    def paths(self) -> Array:
        """The cells of each route, shape (routes, places, 2): two from the west, two from north."""
        middle, last = self.size // 2, self.size - 1
        cross = (middle, middle)
        west = _straight((middle, 0), cross)
        north = _straight((0, middle), cross)
        ahead = {
            "east": _straight(cross, (middle, last)),
            "south": _straight(cross, (last, middle)),
        }
        routes = [way + ahead[to][1:] for way in (west, north) for to in ("east", "south")]
        return np.array(routes, np.int64)

    @property
    def codes(self) -> int:
        """How many different things a car may see: a place on a route, a name, eight neighbours."""
        routes, places, _ = self.paths.shape
        return int(routes * places + self.cars + 2 * len(NEIGHBOURS))


NEIGHBOURS = tuple((y, x) for y in (-1, 0, 1) for x in (-1, 0, 1) if (y, x) != (0, 0))


@dataclass(frozen=True)
class Traffic:
    """All cars of many games: `route` (-1 where no car is), `place` on it, `age` in steps.

    Each has shape (games, cars).

    >>> empty(Junction(), 2).present.any()
    np.False_
    """

    route: Array
    place: Array
    age: Array

    @property
    def present(self) -> Array:
        """Which of the slots hold a car."""
        found: Array = self.route >= 0
        return found


def empty(junction: Junction, games: int) -> Traffic:
    """Roads without cars.

    >>> empty(Junction(), 3).route.shape
    (3, 5)
    """
    zeros = np.zeros((games, junction.cars), np.int64)
    return Traffic(zeros - 1, zeros, zeros)


def cells(junction: Junction, traffic: Traffic) -> Array:
    """Row and column of each car, shape (games, cars, 2); (-9, -9) where there is none.

    >>> cells(Junction(), empty(Junction(), 1))[0, 0]
    array([-9, -9])
    """
    here = junction.paths[traffic.route, traffic.place]
    at: Array = np.where(traffic.present[..., None], here, -9)
    return at


def drive(junction: Junction, traffic: Traffic, gas: Array) -> Traffic:
    """One step: cars with gas move on along their routes; whoever passes the end is gone.

    >>> one = Traffic(*np.array([[[0]], [[6]], [[6]]]))
    >>> drive(Junction(), one, np.array([[True]])).route
    array([[-1]])
    """
    place = traffic.place + (gas & traffic.present)
    gone = place >= junction.paths.shape[1]
    route = np.where(gone, -1, traffic.route)
    return Traffic(route, np.where(gone, 0, place), traffic.age + 1)


def crashed(junction: Junction, traffic: Traffic) -> Array:
    """Which cars share their cell with another, shape (games, cars).

    >>> two = Traffic(*np.array([[[0, 2]], [[3, 3]], [[3, 3]]]))
    >>> crashed(Junction(), two)
    array([[ True,  True]])
    """
    at = cells(junction, traffic)
    same = (at[:, :, None] == at[:, None, :]).all(axis=-1)  # (games, cars, cars)
    met: Array = traffic.present & (same.sum(axis=-1) > 1)
    return met


def arrive(junction: Junction, traffic: Traffic, *, rng: np.random.Generator) -> Traffic:
    """New cars on each road with a free first cell, while there is room for them.

    >>> sure = Junction(arrivals=1.0)
    >>> arrive(sure, empty(sure, 1), rng=np.random.default_rng(1)).present.sum()
    np.int64(2)
    """
    for road in (0, 1):
        games = len(traffic.route)
        comes, turns = rng.random(games) < junction.arrivals, rng.integers(2, size=games)
        first = (cells(junction, traffic) == junction.paths[2 * road, 0]).all(axis=-1).any(axis=-1)
        slot = traffic.present.argmin(axis=1)  # the first free one, if any is
        comes &= ~first & ~traffic.present.all(axis=1)
        new = comes[:, None] & (np.arange(junction.cars) == slot[:, None])
        route = np.where(new, 2 * road + turns[:, None], traffic.route)
        traffic = Traffic(route, np.where(new, 0, traffic.place), np.where(new, 0, traffic.age))
    return traffic


def rewards(traffic: Traffic, after: Traffic, met: Array) -> Array:
    """What each car of `traffic` gets for a step: -10 for a crash, -.01 for each step of its age.

    >>> two = Traffic(*np.array([[[0, 2]], [[3, 3]], [[3, 3]]]))
    >>> rewards(two, two, np.array([[True, True]])).round(2)
    array([[-10.03, -10.03]])
    """
    paid: Array = (CRASH * met + WAIT * after.age) * traffic.present
    return paid


def busier(junction: Junction, arrivals: float) -> Junction:
    """The same junction with another chance of arrivals.

    >>> busier(Junction(), 0.1).arrivals
    0.1
    """
    return replace(junction, arrivals=arrivals)
