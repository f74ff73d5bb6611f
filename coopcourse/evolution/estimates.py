"""A share seen in a simulation is a guess: how far off may it be, and where does it cross a line?

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

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
    """Where a line through noisy points crosses a level, with half of its 95 % interval."""

    at: float
    wide: float

    def __repr__(self) -> str:
        return f"{self.at:.3g} \N{PLUS-MINUS SIGN} {self.wide:.2g}"


def crossing(places: ArrayLike, wins: ArrayLike, runs: int, *, level: float) -> Crossing:
    """Where the share of wins crosses `level`, by a weighted straight line through all points.

    >>> crossing([1, 2, 3], [90, 100, 110], 1000, level=0.1)
    2 ± 1.1
    """
    place, won = (np.asarray(each, dtype=np.float64) for each in (places, wins))
    lead = won / runs - level
    sure = runs / (won / runs * (1 - won / runs))  # 1 / variance of each share
    middle = np.average(place, weights=sure)
    height = np.average(lead, weights=sure)
    width = (sure * (place - middle) ** 2).sum()
    slope = (sure * (place - middle) * lead).sum() / width
    at = middle - height / slope
    error = np.sqrt(1 / sure.sum() + (at - middle) ** 2 / width) / abs(slope)
    return Crossing(float(at), float(Z95 * error))
