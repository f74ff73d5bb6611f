"""A mean without its margin is half a number: results of chance come with both.

Chapter: notebooks/06-schelling
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from coopcourse.intervals import interval


@dataclass(frozen=True, repr=False)
class Estimate:
    """The mean of `runs` independent runs, and how far it may lie off: a 95 % margin.

    >>> Estimate(0.75, 0.01, 6).covers(0.743)
    True
    """

    mean: float
    margin: float
    runs: int

    def covers(self, value: float) -> bool:
        """Whether a value lies within the margin."""
        return abs(value - self.mean) <= self.margin

    def __repr__(self) -> str:
        return f"{self.mean:.3f} ± {self.margin:.3f}"


def estimate(values: Iterable[float]) -> Estimate:
    """The mean of the values with a 95 % margin from their spread; ValueError for fewer than two.

    >>> estimate([1.0, 2.0, 3.0])
    2.000 ± 1.132
    """
    sample = np.asarray(list(values), np.float64)
    if sample.size < 2:
        raise ValueError(f"A margin needs at least two runs; {sample.size} came.")
    mean, margin = interval(sample)
    return Estimate(float(mean), float(margin), int(sample.size))
