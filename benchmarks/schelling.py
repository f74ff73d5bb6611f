"""How long a round of Schelling's model takes, here and in Mesa: `python -m benchmarks.schelling`.

Both play the same story: a fifth of the homes empty, walls, two fifths wanted. A round here moves
all the unhappy at once and counts them; a step of Mesa's example moves them one by one, and keeps
its data. Milliseconds of CPU time: the first round of a mixed town, and the mean of the first ones,
of which the later are cheap on both sides because few people are still unhappy.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

import numpy as np

from coopcourse import schelling

SIZES = {50: 20, 100: 20, 500: 5}  # rows: rounds to average
TOWNS = 3
WANTED = "2/5"
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


def cpu(play: Round, rounds: int) -> list[float]:
    """CPU seconds of each of the first rounds."""
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        play()
        seconds.append(time.process_time() - start)
    return seconds


def timed(make: Callable[[int, int], Round], size: int) -> tuple[float, float]:
    """The median milliseconds over towns of a first round, and of the mean of the first ones."""
    make(10, 0)()  # imports, tables and caches
    runs = [cpu(make(size, seed), SIZES[size]) for seed in range(1, TOWNS + 1)]
    first = np.median([run[0] for run in runs])
    return 1000 * float(first), 1000 * float(np.median([np.mean(run) for run in runs]))


def main() -> None:
    """Print one line a size and program."""
    peers = {"mesa": mesas} if find_spec("mesa") else {}
    print(f"{'size':>5}  {'program':12}{'first':>10}{'mean':>10}{'times ours':>20}")
    for size in SIZES:
        own = timed(ours, size)
        print(f"{size:>5}  {'coopcourse':12}{own[0]:>10.3f}{own[1]:>10.3f}")
        for name, make in peers.items():
            theirs = timed(make, size)
            ratios = [there / here for here, there in zip(own, theirs, strict=True)]
            print(
                f"{size:>5}  {name:12}{theirs[0]:>10.1f}{theirs[1]:>10.1f}"
                f"{ratios[0]:>10.0f}{ratios[1]:>10.0f}"
            )


if __name__ == "__main__":
    main()
