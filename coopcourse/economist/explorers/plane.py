"""How much equality do you want? A point dragged along the frontier.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from coopcourse.economist import plots
from coopcourse.economist.explorers.planner import PEOPLE, formula
from coopcourse.economist.frontier import on_the_frontier, plane
from coopcourse.economist.schedules import FREE_MARKET, US_FEDERAL, Array, Schedule
from coopcourse.explorer import Explorer, slider


@dataclass(frozen=True, eq=False)
class Point:
    """The weight of equality in per cent, the best schedule for it, and where that leads."""

    weight: int
    tax: Schedule
    at: Array


@lru_cache(maxsize=1)
def found() -> dict[int, Schedule]:
    """The best schedules, opened once."""
    return on_the_frontier()


@lru_cache(maxsize=1)
def line() -> Array:
    """The frontier, point by point; (points, 2)."""
    points = plane(PEOPLE, np.array([tax.rates for tax in found().values()]))
    return points[np.argsort(points[:, 0])]


@lru_cache(maxsize=1)
def landmarks() -> dict[str, Array]:
    """Where three known schedules lie."""
    known = {"no tax": FREE_MARKET, "US federal": US_FEDERAL, "Saez": formula()}
    return {name: plane(PEOPLE, np.array(tax.rates)) for name, tax in known.items()}


def choose(weight: int) -> Point:
    """The best schedule for a planner to whom equality weighs so much."""
    tax = found()[weight]
    return Point(weight, tax, plane(PEOPLE, np.array(tax.rates)))


def describe(of: Point) -> str:
    """Where the point lies, what the product is there, and by which rates."""
    equal, made = of.at
    rates = ", ".join(f"{100 * rate:.0f}" for rate in of.tax.rates)
    return (
        f"When equality weighs {of.weight} %, the best schedule found reaches equality "
        f"{equal:.2f} with {made:.0f} coin, a product of {equal * made:.0f}. Its rates are "
        f"{rates} %."
    )


drag_the_point = Explorer(
    choose,
    lambda of, ax: plots.frontier(line(), of.at, landmarks(), ax=ax),
    describe,
    [slider("weight", "Weight of equality", 0, 100, 5, value=50, unit=" %")],
    title="How much equality?",
    height=3.2,
    tries={"production only": {"weight": 0}, "equality only": {"weight": 100}},
)
