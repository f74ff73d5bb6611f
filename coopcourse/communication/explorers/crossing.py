"""Drivers in fog who learned to talk: cut their channel, or let them hear the wrong voices.

Chapter: notebooks/09-communication
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np

from coopcourse.communication.commnet import CommNet
from coopcourse.communication.inside import cut, late
from coopcourse.communication.plots import junction
from coopcourse.communication.traffic import (
    Driver,
    Junction,
    Moment,
    Record,
    Traffic,
    episode,
    record,
)
from coopcourse.communication.training import RoadCourse, trained, weights
from coopcourse.explorer import Explorer, choice, play

ROADS, GAMES = Junction(), 400
LINES: dict[str, Callable[[CommNet], CommNet]] = {
    "works": lambda net: net,
    "is cut": cut,
    "lags a step": lambda net: late(net, ROADS.cars),
}


@dataclass(frozen=True)
class Crossing:
    """One moment of one game, what is done to the line, and the records for all lines."""

    moment: Moment
    line: str
    records: dict[str, Record]


def fresh(line: str) -> Driver:
    """The shipped drivers, with this line between them; new each time, for some lines remember."""
    return trained(LINES[line](RoadCourse().net), weights("traffic", "CommNet/fog/1"), 0)


@cache
def records() -> dict[str, Record]:
    """How the shipped drivers fare on each line, over the same number of games."""
    return {line: record(ROADS, fresh(line), GAMES, rng=np.random.default_rng(1)) for line in LINES}


@cache
def games(line: str) -> tuple[Moment, ...]:
    """All the games of the shipped drivers on a line, moment by moment."""
    return tuple(episode(ROADS, fresh(line), GAMES, rng=np.random.default_rng(1)))


@cache
def unlucky() -> int:
    """The first game in which cars crash because their line lags: shown for all three lines."""
    return int(np.any([each.met for each in games("lags a step")], axis=(0, 2)).argmax())


def _only(moment: Moment, number: int) -> Moment:
    """One game of a moment of many."""
    one = slice(number, number + 1)
    traffic = Traffic(*(part[one] for part in vars(moment.traffic).values()))
    return Moment(traffic, moment.met[one])


def crossing(step: int, line: str) -> Crossing:
    """The junction at a time step, with the line in this state."""
    return Crossing(_only(games(line)[step], unlucky()), line, records())


def describe(at: Crossing) -> str:
    """How many games have a crash and how many cars get through, in this state of the line."""
    here = at.records[at.line]
    cars = int(at.moment.traffic.present.sum())
    on_road = "1 car is" if cars == 1 else f"{cars} cars are"
    now = ", and two have just crashed" if at.moment.met.any() else ""
    return (
        f"The line {at.line}: {here.failures:.0%} of {GAMES} games have a crash, and"
        f" {here.through:.1f} cars get through in a game. Now {on_road} on the road{now}."
    )


cut_the_line = Explorer(
    crossing,
    lambda at, ax: junction(
        ROADS, at.moment, {line: each.failures for line, each in at.records.items()}, ax=ax
    ),
    describe,
    [
        play("step", "Time", 19, value=8),
        choice("line", "The line between the cars", tuple(LINES), value="works"),
    ],
    title="Cut the line",
    tries={
        "cut it": {"line": "is cut", "step": 19},
        "let it lag": {"line": "lags a step"},
    },
)
