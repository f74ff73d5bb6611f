"""A share seen in a simulation is a guess: how far off may it be, and where does it cross a line?

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array

Z95 = 1.959963984540054  # 95 % of a normal curve lies within so many deviations


@dataclass(frozen=True)
class Estimate:
    """How many of `runs` runs ended as asked.

    >>> seen = Estimate(12, 1000)
    >>> seen.value, seen
    (0.012, 0.012, between 0.00688 and 0.0209)
    """

    wins: int
    runs: int

    @property
    def value(self) -> float:
        """The share of runs."""
        return self.wins / self.runs

    @property
    def interval(self) -> tuple[float, float]:
        """The two ends of the 95 % interval. Source: Wilson (1927), Probable inference."""
        spread = Z95**2 / self.runs
        middle = (self.value + spread / 2) / (1 + spread)
        wide = np.sqrt(self.value * (1 - self.value) * spread + spread**2 / 4) / (1 + spread)
        return float(middle - wide), float(middle + wide)

    def holds(self, chance: float) -> bool:
        """Whether the 95 % interval holds this chance."""
        low, high = self.interval
        return low <= chance <= high

    def __repr__(self) -> str:
        low, high = self.interval
        return f"{self.value:.3g}, between {low:.3g} and {high:.3g}"


@dataclass(frozen=True)
class Crossing:
    """Where a line through noisy points crosses drift, with half of its 95 % interval."""

    at: float
    wide: float

    def __repr__(self) -> str:
        return f"{self.at:.3g} \N{PLUS-MINUS SIGN} {self.wide:.2g}"


def lift(tilt: ArrayLike) -> Array:
    """How much likelier than drift a mutant takes over, if selection tilts every step by as much.

    It is 1 + tilt for weak selection, and 2 tilt / (1 - exp(-2 tilt)) at any strength. Source:
    Kimura (1962), On the probability of fixation of mutant genes in a population.

    >>> lift([-0.5, 0, 0.5]).round(3)
    array([0.582, 1.   , 1.582])
    """
    twice = -2 * np.asarray(tilt, dtype=np.float64)
    safe = np.where(twice == 0, 1.0, twice)
    return np.where(twice == 0, 1.0, safe / np.expm1(safe))


def tilt(lifts: ArrayLike) -> Array:
    """The tilt behind each lift, by halving; lifts from 0.0001 to 1000.

    >>> tilt([1, 1.582]).round(3)
    array([0. , 0.5])
    """
    seen = np.asarray(lifts, dtype=np.float64)
    low, high = np.full_like(seen, -10.0), np.full_like(seen, 500.0)
    for _ in range(60):
        middle = (low + high) / 2
        short = lift(middle) < seen
        low, high = np.where(short, middle, low), np.where(short, high, middle)
    return (low + high) / 2


def crossing(places: ArrayLike, wins: ArrayLike, runs: int, *, drift: float) -> Crossing:
    """Where the share of wins crosses that of drift, by a weighted line through the tilts.

    >>> crossing([1, 2, 3], [90, 100, 110], 1000, drift=0.1)
    1.98 ± 1.1
    """
    place = np.asarray(places, dtype=np.float64)
    share = (np.asarray(wins) + 0.5) / (runs + 1)  # no share is exactly nothing
    found = tilt(share / drift)
    slopes = (lift(found + 1e-4) - lift(found - 1e-4)) / 2e-4
    sure = (slopes * drift) ** 2 * runs / (share * (1 - share))  # 1 / variance of each tilt
    middle, height = np.average(place, weights=sure), np.average(found, weights=sure)
    width = (sure * (place - middle) ** 2).sum()
    slope = (sure * (place - middle) * found).sum() / width
    at = middle - height / slope
    error = np.sqrt(1 / sure.sum() + (at - middle) ** 2 / width) / abs(slope)
    return Crossing(float(at), float(Z95 * error))
