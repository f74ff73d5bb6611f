"""Agents that pay for reading each other: a population that goes round, or falls into defection.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass
from itertools import islice

import numpy as np

from coopcourse.commitments.modal import modelling_game, plots, replicate
from coopcourse.commitments.modal.modelling import READERS, Array
from coopcourse.explorer import Explorer, choice, slider

LAST, EVERY, STEP = 400, 10, 0.2  # time shown, steps between two points of the picture, a step
STARTS = {
    "All alike": (0.25, 0.25, 0.25, 0.25),
    "Mostly DefectBot": (0.1, 0.1, 0.1, 0.7),
    "Mostly FairBot": (0.1, 0.8, 0.05, 0.05),
}


@dataclass(frozen=True)
class Population:
    """The cost of reading and the shares in time, shape (times, agents)."""

    cost: float
    path: Array


def run(cost: float, start: str) -> Population:
    """The population from a start to time 400."""
    steps = round(LAST / STEP) + 1
    path = islice(replicate(modelling_game(cost), STARTS[start], step=STEP), 0, steps, EVERY)
    return Population(cost, np.array(list(path)))


def describe(at: Population) -> str:
    """Who is there at the end, and whether defection has won."""
    shares = at.path[-1]
    if shares[-1] > 0.99:
        over = int(np.argmax(at.path[:, -1] > 0.99)) * LAST // (len(at.path) - 1)
        return f"Reading costs {at.cost:g}. DefectBot has taken over by time {over}."
    most = {name: float(each) for name, each in zip(READERS, at.path.max(axis=0), strict=True)}
    peaks = ", ".join(f"{name} {most[name]:.0%}" for name in READERS[:3])
    return f"Reading costs {at.cost:g}. DefectBot dies out; the others reach at most {peaks}."


costs = Explorer(
    run,
    lambda at, ax: plots.population_story(at.path, READERS, LAST, ax=ax),
    describe,
    [
        slider("cost", "Cost of each step of reading", 0.05, 0.4, 0.05, value=0.1),
        choice("start", "Start", tuple(STARTS), value="All alike"),
    ],
    title="When reading costs",
    height=3.2,
    tries={
        "dear reading": {"cost": 0.4},
        "out of a bad world": {"start": "Mostly DefectBot"},
        "not out of it": {"start": "Mostly DefectBot", "cost": 0.2},
    },
)
