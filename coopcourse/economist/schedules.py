"""A tax schedule is a staircase: each slice of an income has a rate of its own.

Chapter: notebooks/11-institutions
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.tables import table

Array = NDArray[np.float64]

FEDERAL_CUTOFFS = (0.0, 9.7, 39.475, 84.2, 160.725, 204.1, 510.3)  # coin; a coin is $1,000
FEDERAL_RATES = (0.10, 0.12, 0.22, 0.24, 0.32, 0.35, 0.37)


@dataclass(frozen=True)
class Schedule:
    """The tax rate of each bracket, and the income where each bracket begins.

    A rate is a share from 0 to 1 of every coin inside the bracket; the last bracket has no end.
    Raises ValueError unless rates and cutoffs match and cutoffs climb from 0.

    >>> Schedule(rates=(0.1, 0.5), cutoffs=(0, 100))
    10 % from 0, 50 % from 100
    """

    rates: tuple[float, ...]
    cutoffs: tuple[float, ...] = FEDERAL_CUTOFFS

    def __post_init__(self) -> None:
        if len(self.rates) != len(self.cutoffs):
            raise ValueError(
                f"{len(self.rates)} rates came for {len(self.cutoffs)} brackets. "
                "Give one rate for each bracket."
            )
        if not all(0 <= rate <= 1 for rate in self.rates):
            raise ValueError(
                f"A rate is a share from 0 to 1; {self.rates} came. Write .25 for 25 %."
            )
        if self.cutoffs[0] != 0 or (np.diff(self.cutoffs) <= 0).any():
            raise ValueError(f"Cutoffs climb, and the first is 0; {self.cutoffs} came.")

    def __repr__(self) -> str:
        return ", ".join(f"{rate} from {cutoff}" for cutoff, rate in self._steps())

    def _repr_html_(self) -> str:
        return table(["coin from", "rate"], self._steps())._repr_html_()

    def _steps(self) -> list[tuple[str, str]]:
        steps = zip(self.cutoffs, self.rates, strict=True)
        return [(f"{cutoff:g}", f"{100 * rate:.3g} %") for cutoff, rate in steps]


def schedule(rates: Sequence[float], cutoffs: Sequence[float] = FEDERAL_CUTOFFS) -> Schedule:
    """The schedule of these rates, whatever kind of sequence they come in.

    >>> schedule(np.full(2, 0.5), [0, 100])
    50 % from 0, 50 % from 100
    """
    return Schedule(tuple(float(rate) for rate in rates), tuple(float(cut) for cut in cutoffs))


def flat(rate: float) -> Schedule:
    """One rate for every coin.

    >>> flat(0.3)
    30 % from 0
    """
    return Schedule((rate,), (0.0,))


US_FEDERAL = Schedule(FEDERAL_RATES)
"""The United States federal income tax of a single filer. Source: Zheng et al. (2020)."""

FREE_MARKET = Schedule((0.0,) * len(FEDERAL_CUTOFFS))
"""No tax, in the brackets of the federal schedule."""
