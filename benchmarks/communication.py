"""How long a team needs to learn the lever game, until it pulls .98 of the levers."""

from __future__ import annotations

import statistics
import time
from functools import partial

import numpy as np

from benchmarks.task import OURS, Task, Timings
from benchmarks.timing import Timing
from coopcourse.communication.lever import LeverGame
from coopcourse.communication.training import Course, lessons, reinforcement, supervised
from coopcourse.communication.training.lessons import Teacher

GOAL = 0.98
SEEDS = (1, 2, 3)
COURSES = {
    "3 of 50": Course(LeverGame(50, 3), width=32, updates=1000, rate=5e-3),
    "5 of 500": Course(updates=8000),
}
REMARK = (
    "The first of three seeds, and the median of all three. No peer is timed beside it: the "
    "paper's own code needs Lua Torch, which is no longer maintained."
)


def seconds_to(goal: float, course: Course, teacher: Teacher, seed: int) -> float:
    """CPU seconds until the test first gives this share; infinity if it never does."""
    start = time.process_time()
    for report in lessons(course, teacher, rng=np.random.default_rng(seed), every=250):
        if report.share >= goal:
            return time.process_time() - start
    return float("inf")


def learned(teacher: Teacher, name: str) -> Timings:
    """A team that learns from this teacher, with three seeds."""
    taken = [seconds_to(GOAL, COURSES[name], teacher, seed) for seed in SEEDS]
    return {OURS: Timing(taken[0], statistics.median(taken))}


def _task(work: str, teacher: Teacher) -> Task:
    return Task("communication", work, "team", tuple(COURSES), partial(learned, teacher), REMARK)


TASKS = (
    _task("Learning .98 of the levers from a teacher", supervised),
    _task("Learning .98 of the levers from pay alone", reinforcement),
)
