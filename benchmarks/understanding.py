"""CPU time of cooks who think about each other: `python -m benchmarks.understanding`.

The original implementation was measured elsewhere and is not run here: Bayesian Delegation against
itself took 49 to 86 s for a full-divider Tomato, 300 s for an open-divider one, and had not
finished a partial-divider one after 620 s.
"""

from __future__ import annotations

import statistics
import sys
import time

import numpy as np

from coopcourse.understanding.delegation import BAYESIAN_DELEGATION, Mind, cooking
from coopcourse.understanding.kitchen import KITCHENS, RECIPES, Setting
from coopcourse.understanding.planning import Planner, planner_for

EPISODES = 5
PROMISED = 1.0  # CPU seconds an episode, in the median
FIRST = 0.100  # CPU seconds for the first step of a cook who has planned nothing yet
ORIGINAL = {
    ("full divider", "Tomato"): "49 to 86",
    ("open", "Tomato"): "300",
    ("partial divider", "Tomato"): "over 620",
}


def first_step(setting: Setting) -> float:
    """Return the CPU seconds of one cook's first belief and move, with nothing remembered."""
    began, state = time.process_time(), setting.start()
    mind = Mind.at_start(Planner(setting.kitchen), BAYESIAN_DELEGATION, state, cook=0)
    mind.move(state, np.random.default_rng(1))
    return time.process_time() - began


def episodes(setting: Setting) -> list[float]:
    """Return the CPU seconds of a few episodes, each by cooks who remember nothing."""
    seconds = []
    for seed in range(EPISODES):
        planner_for.cache_clear()
        began = time.process_time()
        rng = np.random.default_rng(seed)
        list(cooking(setting, [BAYESIAN_DELEGATION] * 2, rng=rng))
        seconds.append(time.process_time() - began)
    return seconds


def main() -> int:
    """Print a line for each kitchen and recipe; exit 1 if a promise is broken."""
    everything, slowest = [], 0.0
    print("kitchen, recipe                  first step  episode  original (measured elsewhere)")
    for kitchen in KITCHENS.values():
        for recipe in RECIPES.values():
            setting = Setting(kitchen, recipe)
            first, seconds = first_step(setting), episodes(setting)
            everything += seconds
            slowest = max(slowest, first)
            name = f"{kitchen.name}, {recipe.name}"
            other = ORIGINAL.get((kitchen.name, recipe.name), "")
            print(f"{name:32} {first:9.3f} s {statistics.median(seconds):6.2f} s  {other}")
    median = statistics.median(everything)
    print(f"median episode {median:.2f} s, slowest first step {slowest:.3f} s")
    return int(median > PROMISED or slowest > FIRST)


if __name__ == "__main__":
    sys.exit(main())
