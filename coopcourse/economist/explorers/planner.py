"""Be the planner for a term: seven rates of your own against Saez's formula.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass
from functools import lru_cache

from coopcourse.economist import plots
from coopcourse.economist.design import saez_at_rest
from coopcourse.economist.objectives import equal_and_productive
from coopcourse.economist.onestep import Outcome, respond_to, uneven_economy
from coopcourse.economist.schedules import FEDERAL_CUTOFFS, US_FEDERAL, Schedule, schedule
from coopcourse.explorer import Control, Explorer, slider

PEOPLE = uneven_economy(10)
START = (50, 50, 100, 60, 80, 60, 50)  # per cent
ON_PAGE = (2, 3, 5)  # brackets in which most of these people end
ELASTICITY = 0.2  # how these people's hours react


@dataclass(frozen=True)
class Duel:
    """The reader's schedule and the formula's, and what people make of each."""

    mine: Schedule
    outcome: Outcome
    saez: Schedule


@lru_cache(maxsize=1)
def formula() -> Schedule:
    """Saez's schedule for these people."""
    return saez_at_rest(PEOPLE, ELASTICITY)


def value(tax: Schedule) -> float:
    """Equality times productivity, once all have answered.

    >>> round(value(US_FEDERAL))
    994
    """
    return float(equal_and_productive(respond_to(PEOPLE, tax)))


def duel(**rates: int) -> Duel:
    """The reader's rates, in per cent, against the formula."""
    mine = schedule([rates[name] / 100 for name in sorted(rates)])
    return Duel(mine, respond_to(PEOPLE, mine), formula())


def describe(of: Duel) -> str:
    """Who wins the term, and by how much."""
    mine, saez, federal = (round(value(tax)) for tax in (of.mine, of.saez, US_FEDERAL))
    ahead = f"{mine - saez} ahead of" if mine > saez else f"{saez - mine} behind"
    place = ahead if mine != saez else "level with"
    return (
        f"Your schedule is worth {mine}, {place} Saez's formula with "
        f"{saez}; the federal schedule is worth {federal}. Under yours they work "
        f"{of.outcome.hours.mean():.0f} hours on average."
    )


def _rate(bracket: int) -> Control:
    low, after = FEDERAL_CUTOFFS[bracket], (*FEDERAL_CUTOFFS, 0.0)[bracket + 1]
    span = f"{low:.0f} to {after:.0f} coin" if after else f"above {low:.0f} coin"
    return slider(
        f"rate{bracket + 1}",
        f"Rate from {span}" if after else f"Rate {span}",
        0,
        100,
        10,
        value=START[bracket],
        unit=" %",
        live=bracket not in ON_PAGE,
    )


be_the_planner = Explorer(
    duel,
    lambda of, ax: plots.staircase(of.mine, of.outcome.income, of.saez, ax=ax),
    describe,
    [_rate(bracket) for bracket in range(7)],
    title="Be the planner",
    height=2.8,
    tries={
        "nothing above 204": {"rate6": 0},
        "half from 39 to 84": {"rate3": 50},
        "nothing from 39 to 84": {"rate3": 0},
    },
)
