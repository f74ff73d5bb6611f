"""Every threshold that makes a difference: what do people get for what they ask?

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from functools import cache

from coopcourse.explorer import Control, Explorer, choice
from coopcourse.schelling import plots
from coopcourse.schelling.phases import Phases, stored
from coopcourse.schelling.thresholds import distinct_thresholds

THRESHOLDS = tuple(map(str, distinct_thresholds()))
TOWNS = {"Half empty": 50, "A fifth empty": 80}


@dataclass(frozen=True)
class Asking:
    """A point of the map: what everyone wants, and the share of homes taken, in percent."""

    phases: Phases
    wanted: str
    percent: int


@cache
def _map() -> Phases:
    return stored()


def asking(wanted: str, town: int) -> Asking:
    """The point of the stored map for a threshold and a density in percent."""
    return Asking(_map(), wanted, town)


def describe(at: Asking) -> str:
    """What is asked, what comes of it, and whether anyone still wants to move."""
    similar, unhappy, rounds = at.phases.at(at.wanted, at.percent)
    when = f"after {rounds:.0f} rounds, on average" if rounds else "from the start"
    end = (
        f"all are content {when}"
        if unhappy == 0
        else f"{unhappy:.1%} still want to move after {rounds:.0f} rounds"
    )
    wanted = {"0": "nothing", "1": "only neighbours alike"}.get(at.wanted, f"{at.wanted} alike")
    return (
        f"With {at.percent}% of homes taken, all want {wanted} and end with {similar:.0%} alike;"
        f" {end}."
    )


ask_and_get = Explorer(
    asking,
    lambda at, ax: plots.wanted_and_got(at.phases, at.wanted, at.percent, ax=ax),
    describe,
    [
        Control("wanted", "Everyone wants at least", "1/3", THRESHOLDS, THRESHOLDS),
        choice("town", "The town is", TOWNS, value=80),
    ],
    title="Every wish there is",
    tries={
        "a half": {"wanted": "1/2"},
        "three quarters": {"wanted": "3/4"},
        "a little more": {"wanted": "4/5"},
    },
)
