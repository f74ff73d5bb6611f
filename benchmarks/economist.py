"""The gather-trade-build world, beside what the original environment took elsewhere."""

from __future__ import annotations

from functools import partial

import numpy as np

from benchmarks.task import ELSEWHERE, OURS, Task, Timings, seconds_only
from benchmarks.timing import in_turn, once
from coopcourse.economist import US_FEDERAL, play_out, trained_agents
from coopcourse.economist import world as gtb
from coopcourse.economist.learning import Timetable, any_rules, new_learner, school

STEPS = 300
ORIGINAL = {4: 3_510.0, 10: 5_620.0}  # agent-steps a CPU second, one world at a time
REMARK = (
    "Everybody does something random that is possible, all components are on, and tax day comes "
    "every hundred steps; choosing what to do is not counted. *The original environment was "
    "measured the same way on another machine: 3,510 agent-steps a second with four people, 5,620 "
    "with ten. It needs a Python that is no longer kept up."
)


def lived(people: int, worlds: int) -> Timings:
    """So many steps of so many worlds."""
    there = seconds_only(worlds * people * STEPS / ORIGINAL[people])
    return {OURS: seconds_only(_seconds(people, worlds)), ELSEWHERE: there}


def _seconds(people: int, worlds: int) -> float:
    rng = np.random.default_rng(1)
    world = gtb.new_worlds(worlds, people=people, rng=rng)
    policy, spent = gtb.random_policy(rng=rng), 0.0
    for now in range(1, STEPS + 1):
        actions = policy(world)
        spent += once(partial(gtb.step, world, actions, rng=rng))
        if now % 100 == 0:
            spent += once(partial(gtb.tax_day, world, US_FEDERAL.rates))
    return spent


def lives(worlds: int) -> Timings:
    """A thousand steps of trained people under a schedule, in so many worlds."""
    agents = trained_agents()

    def lived_out() -> list[object]:
        rng = np.random.default_rng(1)
        return [each.step for each in play_out(agents, US_FEDERAL, rng=rng, worlds=worlds)]

    return in_turn({OURS: [lived_out] * 3})


def practice(terms: int) -> Timings:
    """So many tax periods at school in 256 worlds, learning included."""

    def taught() -> list[object]:
        rng = np.random.default_rng(1)
        return list(school(new_learner(rng=rng), any_rules, Timetable(terms, 256), rng=rng))

    return in_turn({OURS: [taught]})


def _task(people: str, number: int) -> Task:
    work = f"{STEPS} steps of worlds with {people} people"
    return Task("institutions", work, "worlds", (16, 64, 256, 1024), partial(lived, number), REMARK)


TASKS = (
    _task("four", 4),
    _task("ten", 10),
    Task("institutions", "1,000 steps of trained people", "worlds", (1, 16, 256), lives),
    Task("institutions", "Practice in 256 worlds", "tax periods", (1, 2, 4), practice),
)
