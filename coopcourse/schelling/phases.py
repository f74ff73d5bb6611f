"""All there is to know of one wish: what it leads to, at every threshold that differs.

With eight neighbours only 23 thresholds differ, so a map of them all is small. It is shipped as
phases.npz; `python -m coopcourse.schelling.phases` makes it again, in about a minute of one
processor, on all there are.

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from fractions import Fraction
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from coopcourse.schelling.city import City
from coopcourse.schelling.engine import settle
from coopcourse.schelling.indices import similarity
from coopcourse.schelling.rules import rules
from coopcourse.schelling.thresholds import Wanted, distinct_thresholds, share
from coopcourse.schelling.towns import random_city
from coopcourse.sweep import bar, sweep

SIZE, RUNS, MOST_ROUNDS = 50, 10, 500
PERCENTS = (*range(50, 100, 5), 98)  # of the cells taken
STORE = "phases.npz"


@dataclass(frozen=True, eq=False)
class Phases:
    """Means over runs by threshold and density.

    `similar` at the end, the share still `unhappy` then and the `rounds` played, each (thresholds,
    densities).
    """

    thresholds: tuple[Fraction, ...]
    percents: tuple[int, ...]
    similar: NDArray[np.float64]
    unhappy: NDArray[np.float64]
    rounds: NDArray[np.float64]

    def at(self, wanted: Wanted, percent: int) -> tuple[float, float, float]:
        """Similarity, share unhappy and rounds for a threshold and a density of the map.

        >>> similar, unhappy, rounds = stored().at("1/3", 80)
        >>> round(similar, 2), unhappy
        (0.74, 0.0)
        """
        cell = self.thresholds.index(share(wanted)), self.percents.index(percent)
        return float(self.similar[cell]), float(self.unhappy[cell]), float(self.rounds[cell])


def sample(
    wanted: Wanted, percent: int, *, size: int = SIZE, runs: int = RUNS, rng: np.random.Generator
) -> tuple[float, float, float]:
    """Similarity, share unhappy and rounds of one threshold and density, as means over runs.

    >>> sample("0", 80, size=10, runs=2, rng=np.random.default_rng(1))[1:]
    (0.0, 0.0)
    """
    towns = [random_city(size, density=f"{percent}%", rng=rng) for _ in range(runs)]
    end = settle(towns, rules(wanted), most_rounds=MOST_ROUNDS, rng=rng)
    alike = float(np.mean([similarity(City(grid)) for grid in end.grids]))
    return alike, float(end.unhappy.mean() / towns[0].people), float(end.rounds.mean())


def stored() -> Phases:
    """The map that comes with the library: 50 x 50 cells that wrap, ten runs a point.

    >>> stored().similar.shape
    (23, 11)
    """
    with files("coopcourse.schelling").joinpath(STORE).open("rb") as file, np.load(file) as arrays:
        similar, unhappy, rounds = arrays["phases"].astype(np.float64)
    return Phases(distinct_thresholds(), PERCENTS, similar, unhappy, rounds)


def main() -> None:
    """Compute the map on all processors and store it beside this module."""
    from concurrent.futures import ProcessPoolExecutor

    grid = {"wanted": distinct_thresholds(), "percent": PERCENTS}
    with ProcessPoolExecutor() as pool:
        swept = sweep(sample, grid, rng=np.random.default_rng(1), executor=pool, progress=bar())
    phases = np.moveaxis(swept.mean(), -1, 0).astype(np.float32)  # (numbers, thresholds, densities)
    np.savez_compressed(Path(__file__).with_name(STORE), phases=phases)


if __name__ == "__main__":
    main()
