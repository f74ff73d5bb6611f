"""Tax the world: three rates for four people who gather, trade and build.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from coopcourse.economist import plots
from coopcourse.economist.schedules import Array
from coopcourse.economist.taxed import LOW, MIDDLE, TOP, Grid, taxed_worlds
from coopcourse.explorer import Explorer, slider


@dataclass(frozen=True, eq=False)
class Taxed:
    """Three rates in per cent, and where in the shipped grid they stand."""

    rates: tuple[int, int, int]
    grid: Grid

    @property
    def place(self) -> tuple[int, int, int]:
        """The position in the grid."""
        low, middle, top = self.rates
        return LOW.index(low), MIDDLE.index(middle), TOP.index(top)

    @property
    def coin(self) -> Array:
        """What each has in the end, the least skilled first; (people,)."""
        return np.asarray(self.grid.coin[self.place])


@lru_cache(maxsize=1)
def shipped() -> Grid:
    """The grid, opened once."""
    return taxed_worlds()


def tax(low: int, middle: int, top: int) -> Taxed:
    """The world under these rates."""
    return Taxed((low, middle, top), shipped())


def describe(of: Taxed) -> str:
    """What is made, how equally it is shared, the product beside that of no tax, and D's part."""
    low, middle, top = of.rates
    grid, coin = of.grid, of.coin
    return (
        f"At {low} % up to 39 coin, {middle} % up to 161 and {top} % above they make "
        f"{coin.sum():.0f} coin with an equality of {grid.equality[of.place]:.2f}, a product of "
        f"{grid.product[of.place]:.0f}; without taxes it is {grid.product[0, 0, 0]:.0f}. D has "
        f"{coin[-1] / coin.sum():.0%} of the coin."
    )


tax_the_world = Explorer(
    tax,
    lambda of, ax: plots.one_of_many(of.grid.plane, of.coin, of.grid.equality[of.place], ax=ax),
    describe,
    [
        slider("low", "Rate up to 39 coin, %", 0, 80, 40, value=0),
        slider("middle", "Rate from 39 to 161 coin, %", 0, 90, 30, value=30),
        slider("top", "Rate above 161 coin, %", 0, 90, 30, value=30),
    ],
    title="Tax the world",
    tries={
        "no tax": {"middle": 0, "top": 0},
        "a fee for passing through": {"middle": 90, "top": 0},
        "hit the top": {"middle": 0, "top": 90},
    },
)
