"""Three rates in the reader's hand: who works how much, and who has what in the end?

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

from coopcourse.economist import plots
from coopcourse.economist.metrics import equality, equality_productivity, productivity
from coopcourse.economist.onestep import Outcome, respond_to, uneven_economy
from coopcourse.economist.schedules import FREE_MARKET, Schedule
from coopcourse.economist.taxed import three_rates
from coopcourse.explorer import Explorer, slider

CUTOFFS = (0.0, 39.475, 160.725)
PEOPLE = uneven_economy(10)


@dataclass(frozen=True)
class Taxed:
    """A schedule, and what people made of it and of no tax."""

    tax: Schedule
    outcome: Outcome
    untaxed: Outcome


def taxed(low: int, middle: int, top: int) -> Taxed:
    """Ten people under three rates in per cent, each giving their best answer."""
    tax = Schedule((low / 100, middle / 100, top / 100), CUTOFFS)
    in_seven = three_rates(low, middle, top)
    return Taxed(tax, respond_to(PEOPLE, in_seven), respond_to(PEOPLE, FREE_MARKET))


def describe(of: Taxed) -> str:
    """What is made, how equally it is shared, and their product beside that of no tax."""
    coin, before = of.outcome.coin, of.untaxed.coin
    product, free = equality_productivity(coin), equality_productivity(before)
    hours = of.outcome.hours.mean()
    low, middle, top = (f"{100 * rate:.0f} %" for rate in of.tax.rates)
    return (
        f"At {low} up to 39 coin, {middle} up to 161 and {top} above they work {hours:.0f} hours "
        f"on average and make {productivity(coin):.0f} coin, shared with an equality of "
        f"{equality(coin):.2f}. Equality times productivity is {product:.0f}; without taxes it is "
        f"{free:.0f}."
    )


set_the_taxes = Explorer(
    taxed,
    lambda of, ax: plots.staircase(of.tax, of.outcome.income, ax=ax),
    describe,
    [
        slider("low", "Rate below 39 coin, %", 0, 75, 25, value=25),
        slider("middle", "Rate from 39 to 161 coin, %", 0, 75, 25, value=25),
        slider("top", "Rate above 161 coin, %", 0, 100, 50, value=50),
    ],
    title="Set the taxes",
    height=2.8,
    tries={
        "no tax": {"low": 0, "middle": 0, "top": 0},
        "all of the top": {"low": 0, "middle": 0, "top": 100},
        "much from all": {"low": 75, "middle": 75, "top": 50},
    },
)
