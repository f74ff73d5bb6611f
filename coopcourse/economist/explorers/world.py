"""A world to tax: who goes where, who builds and who sells, from tax day to tax day.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from coopcourse.economist import plots
from coopcourse.economist.lives import Day, days
from coopcourse.economist.metrics import equality, productivity
from coopcourse.economist.schedules import FREE_MARKET, US_FEDERAL
from coopcourse.economist.scripted import divided_labour, self_reliant
from coopcourse.explorer import Explorer, choice, play

LAST, SEED = 10, 1
WAYS = {
    "each for themselves": (self_reliant, FREE_MARKET),
    "divided labour": (divided_labour, FREE_MARKET),
    "divided, federal taxes": (divided_labour, US_FEDERAL),
}


@dataclass(frozen=True)
class Chronicle:
    """One day of a way of life."""

    way: str
    number: int
    day: Day


@lru_cache(maxsize=8)
def chronicle(way: str) -> tuple[Day, ...]:
    """All tax days of a world in which all live this way."""
    lives, tax = WAYS[way]
    return tuple(days(lives, tax.rates, rng=np.random.default_rng(SEED)))


def on_day(way: str, day: int) -> Chronicle:
    """One tax day of a way of life; day 0 is the start."""
    return Chronicle(way, day, chronicle(way)[day])


def describe(at: Chronicle) -> str:
    """Who has built how many houses, all the coin, and how equally it is shared."""
    day, order = at.day, plots.by_skill(at.day)
    houses = ", ".join(
        f"{name} {count}" for name, count in zip("ABCD", day.houses[order], strict=True)
    )
    when = "at the start" if not at.number else f"tax day {at.number}"
    return (
        f"{at.way.capitalize()}, {when}: houses built {houses}. All coin together: "
        f"{productivity(day.coin):.0f}, equality {equality(np.maximum(day.coin, 0)):.2f}."
    )


live_in_the_world = Explorer(
    on_day,
    lambda at, ax: plots.ledger(at.day, ax=ax),
    describe,
    [
        choice("way", "They live", tuple(WAYS), value="each for themselves"),
        play("day", "Tax day", LAST),
    ],
    title="A world to tax",
    height=3.3,
    tries={
        "ten tax days alone": {"day": 10},
        "divided labour": {"way": "divided labour", "day": 10},
        "and taxed": {"way": "divided, federal taxes", "day": 10},
    },
)
