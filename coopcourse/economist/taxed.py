"""The world under a grid of taxes: three rates, and what trained people make of each combination.

`python -m coopcourse.economist.taxed` remakes the shipped grid.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np

from coopcourse.economist.metrics import LABOUR_COST
from coopcourse.economist.planning.measures import measure
from coopcourse.economist.planning.trials import try_out
from coopcourse.economist.schedules import Array, Schedule, schedule
from coopcourse.economist.trained import trained_agents
from coopcourse.shipped import Arrays, Shipped

LOW, MIDDLE, TOP = (0, 40, 80), (0, 30, 60, 90), (0, 30, 60, 90)  # per cent
WORLDS = 32  # for each combination
FILE = Path(__file__).with_name("taxed.npz")


@dataclass(frozen=True, eq=False)
class Grid:
    """Means over worlds for each low, middle and top rate; `coin` also for each person by skill."""

    equality: Array  # (low, middle, top)
    product: Array  # (low, middle, top)
    coin: Array  # (low, middle, top, people)

    @property
    def plane(self) -> Array:
        """Equality and all coin, (combinations, 2)."""
        return np.column_stack([self.equality.ravel(), self.coin.sum(axis=-1).ravel()])


def three_rates(low: float, middle: float, top: float) -> Schedule:
    """One rate up to 39 coin, one up to 161 and one above, in the federal brackets; in per cent.

    >>> three_rates(0, 60, 30).rates
    (0.0, 0.0, 0.6, 0.6, 0.3, 0.3, 0.3)
    """
    return schedule([rate / 100 for rate in (low, low, middle, middle, top, top, top)])


def tax_all() -> Arrays:
    """Every combination, in the same worlds.

    >>> tax_all.__name__
    'tax_all'
    """
    rates = np.array([three_rates(*each).rates for each in product(LOW, MIDDLE, TOP)])
    agents, rng = trained_agents(LABOUR_COST), np.random.default_rng(1)
    measured = measure(try_out(agents, rates, WORLDS, rng=rng))
    coin = measured.shares * measured.productivity[:, None]
    found = {"equality": measured.equality, "product": measured.value, "coin": coin}
    return {name: np.asarray(each, np.float32) for name, each in found.items()}


def flat_tax(
    rate: float, population: int, worlds: int = WORLDS, *, rng: np.random.Generator
) -> tuple[float, float]:
    """Mean equality and coin of a population that pays one rate on all it earns, at first.

    >>> equal, coin = flat_tax(0.5, population=0, worlds=2, rng=np.random.default_rng(1))
    >>> 0 < equal < 1 and coin > 0
    True
    """
    agents = trained_agents(LABOUR_COST, population)
    found = measure(try_out(agents, np.full((1, 7), rate), worlds, rng=rng))
    return float(found.equality[0]), float(found.productivity[0])


TAXED = Shipped("Taxing the world in 48 ways", tax_all, FILE, laptop=40, browser=300)


def taxed_worlds() -> Grid:
    """The shipped grid.

    >>> taxed_worlds().coin.shape
    (3, 4, 4, 4)
    """
    shape = len(LOW), len(MIDDLE), len(TOP)
    with np.load(FILE) as stored:
        parts = {name: stored[name].astype(np.float64) for name in stored.files}
    return Grid(**{name: each.reshape(*shape, *each.shape[1:]) for name, each in parts.items()})


if __name__ == "__main__":
    TAXED.remake()
