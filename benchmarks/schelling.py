"""A round of Schelling's model, here and in Mesa's own example.

The mean is over the first rounds, of which the later are cheap on both sides because few people are
still unhappy.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.util import find_spec

import numpy as np

from benchmarks.task import OURS, Task, Timings, seconds_only
from benchmarks.timing import once
from coopcourse import schelling

SIZES = {50: 20, 100: 20, 500: 5}  # rows: rounds to average
TOWNS = 3
WANTED = "2/5"
REMARK = (
    "Both play the same story: a fifth of the homes empty, walls, two fifths wanted. A round here "
    "moves all the unhappy at once and counts them; a step of Mesa's example moves them one by "
    "one, and keeps its data."
)
Round = Callable[[], object]


def ours(size: int, seed: int) -> Round:
    """A round of this library, on a fresh town."""
    rng = np.random.default_rng(seed)
    town = schelling.random_city(size, wraps=False, rng=rng)
    grids, rules = np.array(town.grid)[None], schelling.rules(WANTED)
    return lambda: schelling.shuffle_round(grids, rules, 2, wraps=False, rng=rng)


def mesas(size: int, seed: int) -> Round:
    """A step of Mesa's own Schelling example, on a fresh town."""
    model = import_module("mesa.examples.basic.schelling.model").Schelling
    town = model(height=size, width=size, density=0.8, homophily=0.4, radius=1, seed=seed)
    step: Round = town.step
    return step


def timed(make: Callable[[int, int], Round], size: int) -> tuple[float, float]:
    """The median CPU seconds over towns of a first round, and of the mean of the first ones."""
    make(10, 0)()  # imports, tables and caches
    towns = [make(size, seed) for seed in range(1, TOWNS + 1)]
    runs = [[once(play) for _ in range(SIZES[size])] for play in towns]
    first = np.median([run[0] for run in runs])
    return float(first), float(np.median([np.mean(run) for run in runs]))


def rounds(which: int, size: int) -> Timings:
    """A round of each program: the first (0), or one of the first ones on average (1)."""
    makers = {OURS: ours} | ({"Mesa": mesas} if find_spec("mesa") else {})
    return {name: seconds_only(timed(make, size)[which]) for name, make in makers.items()}


def _task(work: str, which: int) -> Task:
    return Task("schelling", work, "rows of homes", tuple(SIZES), partial(rounds, which), REMARK)


TASKS = (_task("The first round of a mixed town", 0), _task("A round, on average", 1))
