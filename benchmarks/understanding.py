"""CPU time of cooks who think about each other, beside what the original took elsewhere."""

from __future__ import annotations

import statistics

import numpy as np

from benchmarks.task import ELSEWHERE, OURS, Task, Timings, seconds_only
from benchmarks.timing import Timing, once
from coopcourse.understanding.delegation import BAYESIAN_DELEGATION, cooking
from coopcourse.understanding.kitchen import KITCHENS, RECIPES, Setting
from coopcourse.understanding.planning import planner_for

EPISODES = 5
SETTINGS = {
    f"{kitchen.name}, {recipe.name}": Setting(kitchen, recipe)
    for kitchen in KITCHENS.values()
    for recipe in RECIPES.values()
}
ORIGINAL = {"full divider, Tomato": 67.0, "open, Tomato": 300.0, "partial divider, Tomato": 620.0}
REMARK = (
    "Two cooks with Bayesian Delegation. The first episode plans from nothing, the others remember "
    "the plans of the kitchen. *The original took 49 to 86 s, 300 s, and had not finished after "
    "620 s; it was measured on another machine."
)


def episodes(name: str) -> Timings:
    """One episode by cooks who remember nothing, then a few in the same kitchen."""
    planner_for.cache_clear()
    first, *later = [_seconds(SETTINGS[name], seed) for seed in range(1 + EPISODES)]
    there = {ELSEWHERE: seconds_only(ORIGINAL[name])} if name in ORIGINAL else {}
    return {OURS: Timing(first, statistics.median(later)), **there}


def _seconds(setting: Setting, seed: int) -> float:
    rng = np.random.default_rng(seed)
    return once(lambda: list(cooking(setting, [BAYESIAN_DELEGATION] * 2, rng=rng)))


TASKS = (
    Task("understanding", "An episode of cooking", "kitchen", tuple(SETTINGS), episodes, REMARK),
)
