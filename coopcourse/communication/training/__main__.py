"""Make the shipped results again: `python -m coopcourse.communication.training levers`, `traffic`.

Runs that are already in the file are kept, so that a broken-off session goes on where it stopped.

Chapter: notebooks/09-communication
"""

import sys
import time
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any

import numpy as np

from coopcourse.communication.commnet import KINDS, Params
from coopcourse.communication.training import shipped
from coopcourse.communication.training.lessons import Course, lessons, reinforcement, supervised
from coopcourse.communication.training.roads import RoadCourse, road_lessons

SEEDS = (1, 2, 3, 4, 5)
WIDTHS = {"Fully connected": 24}  # of each agent's part; one mind of five parts is slow to teach
TEACHERS = {"supervised": supervised, "reinforcement": reinforcement}
UPDATES = {"CommNet": 8000}  # the controls settle in half as many
ROADS = {"fog": 0, "sight": 1}  # how many cells drivers see around them
Row = tuple[float, ...]


def levers() -> None:
    """Teach five teams of each kind with each teacher, and keep the weights of one of them."""
    for seed, kind, teacher in product(SEEDS, KINDS, TEACHERS):
        course = Course(kind=kind, updates=UPDATES.get(kind, 4000), width=WIDTHS.get(kind, 64))
        rng = np.random.default_rng(seed)
        reports = lessons(course, TEACHERS[teacher], rng=rng, every=250)
        rows = ((each.update, each.share, each.params) for each in reports)
        train("levers", f"{kind}/{teacher}/{seed}", rows)


def traffic() -> None:
    """Teach five teams of drivers on each kind of road, with and without a channel."""
    for seed, road, kind in product(SEEDS, ROADS, ("CommNet", "Independent")):
        course = RoadCourse(kind=kind, sight=ROADS[road])
        reports = road_lessons(course, rng=np.random.default_rng(seed))
        rows = ((each.update, each.failures, each.through, each.params) for each in reports)
        train("traffic", f"{kind}/{road}/{seed}", rows)


def train(topic: str, run: str, rows: Iterable[tuple[float | Params, ...]]) -> None:
    """Run one training unless its curve is there, print it as it goes, and store it."""
    if run in shipped.curves(topic):
        return
    start, curve = time.process_time(), list[Row]()
    params: Params = {}
    for *numbers, latest in _timed(rows, start):
        params = latest
        curve.append(tuple(numbers))
        print(run, *(f"{number:.4g}" for number in numbers), flush=True)
    shipped.store(topic, run, np.array(curve, np.float32), params)


def _timed(rows: Iterable[tuple[float | Params, ...]], start: float) -> Iterator[tuple[Any, ...]]:
    """Each row with the seconds of processor time before its weights."""
    for *numbers, params in rows:
        yield (*numbers, time.process_time() - start, params)


if __name__ == "__main__":
    {"levers": levers, "traffic": traffic}[sys.argv[1]]()
