"""Drivers written by hand: one never brakes, one never moves, one sees all and gives way.

A driver is a function from the junction and the traffic to who gives gas, shape (games, cars).

Chapter: notebooks/09-communication
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from coopcourse.communication.commnet.talk import Array
from coopcourse.communication.traffic.junction import (
    SPAN,
    Junction,
    Traffic,
    arrive,
    cells,
    crashed,
    drive,
    empty,
)

Driver: TypeAlias = Callable[[Junction, Traffic], Array]


@dataclass(frozen=True)
class Moment:
    """One time step of many games: the traffic before anyone moves, and who has just crashed."""

    traffic: Traffic
    met: Array


def reckless(junction: Junction, traffic: Traffic) -> Array:
    """Never brake.

    >>> reckless(Junction(), empty(Junction(), 1)).all()
    np.True_
    """
    return np.ones(traffic.route.shape, np.bool_)


def frozen(junction: Junction, traffic: Traffic) -> Array:
    """Never move: no crash, and nobody arrives anywhere.

    >>> frozen(Junction(), empty(Junction(), 1)).any()
    np.False_
    """
    return np.zeros(traffic.route.shape, np.bool_)


def gives_way(junction: Junction, traffic: Traffic) -> Array:
    """See everything: whoever is further along goes first, and nobody enters a cell that is taken.

    >>> two = Traffic(*np.array([[[0, 2]], [[2, 2]], [[3, 2]]]))
    >>> gives_way(Junction(), two)
    array([[ True, False]])
    """
    here, ahead = cells(junction, traffic), cells(junction, _all_move(junction, traffic))
    gas = np.zeros(traffic.route.shape, np.bool_)
    games = np.arange(len(gas))
    taken, names = here.copy(), np.arange(here.shape[1])
    for car in (-traffic.place).argsort(axis=1, kind="stable").T:  # furthest first
        wish = ahead[games, car]
        blocked = (taken == wish[:, None]).all(axis=-1) & (names != car[:, None])
        free = ~blocked.any(axis=1) | (wish < 0).any(axis=1)
        gas[games, car] = free
        taken[games, car] = np.where(free[:, None], wish, here[games, car])
    return gas


def _all_move(junction: Junction, traffic: Traffic) -> Traffic:
    return drive(junction, traffic, reckless(junction, traffic))


def episode(
    junction: Junction, driver: Driver, games: int, *, rng: np.random.Generator
) -> Iterator[Moment]:
    """The 20 steps of `games` games, played side by side, from empty roads.

    >>> len(list(episode(Junction(), reckless, 3, rng=np.random.default_rng(1))))
    20
    """
    traffic = arrive(junction, empty(junction, games), rng=rng)
    met = np.zeros(traffic.route.shape, np.bool_)
    for _ in range(SPAN):
        yield Moment(traffic, met)
        moved = drive(junction, traffic, driver(junction, traffic))
        met = crashed(junction, moved)
        traffic = arrive(junction, moved, rng=rng)


@dataclass(frozen=True)
class Record:
    """How a team of drivers fares: the share of games with a crash, and cars through a game."""

    failures: float
    through: float


def record(junction: Junction, driver: Driver, games: int, *, rng: np.random.Generator) -> Record:
    """The share of games in which any cars crash, and how many cars leave the grid in a game.

    >>> record(Junction(), frozen, 50, rng=np.random.default_rng(1))
    Record(failures=0.0, through=0.0)
    """
    crash, left = np.zeros(games, np.bool_), 0
    traffic = arrive(junction, empty(junction, games), rng=rng)
    for _ in range(SPAN):
        moved = drive(junction, traffic, driver(junction, traffic))
        crash |= crashed(junction, moved).any(axis=1)
        left += int((traffic.present & ~moved.present).sum())
        traffic = arrive(junction, moved, rng=rng)
    return Record(float(crash.mean()), left / games)
