"""The frontier: how much equality costs in production when the taxes are as good as they can be.

`python -m coopcourse.economist.frontier` remakes the shipped schedules.

Chapter: notebooks/11-institutions
"""

from pathlib import Path

import numpy as np

from coopcourse.economist.design import best_schedule
from coopcourse.economist.metrics import equality, productivity
from coopcourse.economist.objectives import Objective
from coopcourse.economist.onestep import Economy, Outcome, respond, uneven_economy
from coopcourse.economist.schedules import Array, Schedule, schedule
from coopcourse.shipped import Arrays, Shipped

WEIGHTS = tuple(range(0, 101, 5))  # of equality, in per cent
FILE = Path(__file__).with_name("frontier.npz")


def leaning(weight: float) -> Objective:
    """Equality to the power of `weight`, times productivity to the power of the rest.

    At 1/2 it prefers what equality times productivity prefers.

    >>> from coopcourse.economist import economy, respond
    >>> free = respond(economy(), [0.0] * 7)
    >>> float(leaning(0)(free)) == float(productivity(free.coin))
    True
    """

    def objective(outcome: Outcome) -> Array:
        equal, made = equality(outcome.coin), productivity(outcome.coin)
        return np.asarray(equal**weight * made ** (1 - weight))

    return objective


def search() -> Arrays:
    """The best rates found for each weight, (weights, brackets), in the uneven economy of ten.

    >>> search.__name__
    'search'
    """
    rates = [
        best_schedule(uneven_economy(), leaning(each / 100), rng=np.random.default_rng(1)).rates
        for each in WEIGHTS
    ]
    return {"rates": np.array(rates)}


FRONTIER = Shipped("Searching the frontier", search, FILE, laptop=4, browser=90)


def on_the_frontier() -> dict[int, Schedule]:
    """The best schedule found for each weight of equality in per cent, as shipped.

    >>> len(on_the_frontier()[50].rates)
    7
    """
    with np.load(FILE) as stored:
        found = stored["rates"].tolist()
    return {weight: schedule(rates) for weight, rates in zip(WEIGHTS, found, strict=True)}


def plane(economy: Economy, rates: Array) -> Array:
    """Equality and productivity under schedules, (..., brackets), when all answer; (..., 2).

    >>> from coopcourse.economist import economy
    >>> plane(economy(), np.zeros((3, 7))).shape
    (3, 2)
    """
    coin = respond(economy, rates).coin
    return np.stack([equality(coin), productivity(coin)], axis=-1)


if __name__ == "__main__":
    FRONTIER.remake()
