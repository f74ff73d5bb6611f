"""A fat year and a lean one: does it pay to let your income swing?

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

from coopcourse.economist import plots
from coopcourse.economist.gaming import saved_by_swinging, swing_tax
from coopcourse.economist.schedules import US_FEDERAL, Schedule, schedule
from coopcourse.explorer import Explorer, choice, slider

INCOME = 150
TAXES = {
    "rising: US federal": US_FEDERAL,
    "falling: the federal one turned round": schedule(US_FEDERAL.rates[::-1]),
    "flat: 25 %": schedule([0.25] * 7),
}


@dataclass(frozen=True)
class Years:
    """A schedule by its name, and how far a fat and a lean year lie from the even one."""

    tax: str
    apart: int

    @property
    def schedule(self) -> Schedule:
        """The schedule itself."""
        return TAXES[self.tax]


def describe(of: Years) -> str:
    """The tax of an even year, of swinging ones, and what swinging saves."""
    even = float(swing_tax(INCOME, 0, of.schedule))
    saved = float(saved_by_swinging(INCOME, of.apart, of.schedule))
    verdict = (
        "changes nothing"
        if abs(saved) < 0.05
        else (f"{'saves' if saved > 0 else 'costs'} {abs(saved):.1f} a year")
    )
    return (
        f'Under the schedule "{of.tax}" an even year of {INCOME} coin is taxed {even:.1f}. To '
        f"earn {INCOME + of.apart} in one year and {INCOME - of.apart} in the next {verdict}."
    )


swing_your_income = Explorer(
    Years,
    lambda of, ax: plots.swing(of.schedule, INCOME, of.apart, ax=ax),
    describe,
    [
        choice("tax", "The schedule is", tuple(TAXES), value="rising: US federal"),
        slider("apart", "Extra in a fat year, coin", 0, 150, 15, value=90),
    ],
    title="Fat years and lean years",
    tries={
        "turn the schedule round": {"tax": "falling: the federal one turned round"},
        "all in one year": {"apart": 150},
    },
)
