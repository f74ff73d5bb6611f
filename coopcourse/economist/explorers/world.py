"""A world to tax: who goes where, who builds and who sells, from tax day to tax day.

Chapter: notebooks/11-institutions
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from coopcourse.economist import plots
from coopcourse.economist.learning.playing import play_out
from coopcourse.economist.lives import Day, days, observed
from coopcourse.economist.metrics import LABOUR_COST, equality, productivity
from coopcourse.economist.schedules import FREE_MARKET, US_FEDERAL, Schedule, schedule
from coopcourse.economist.scripted import self_reliant
from coopcourse.economist.trained import trained_agents
from coopcourse.explorer import Explorer, choice, play

LAST, SEED = 10, 1
ALL = schedule([1.0] * 7)


@dataclass(frozen=True)
class Chronicle:
    """One day of a way of life."""

    way: str
    number: int
    day: Day


def alone() -> tuple[Day, ...]:
    """All tax days of four who were told to gather and build for themselves."""
    return tuple(days(self_reliant, FREE_MARKET.rates, rng=np.random.default_rng(SEED)))


def learned(tax: Schedule) -> tuple[Day, ...]:
    """The start, and all tax days of four who have learned to live under all kinds of taxes."""
    rng = np.random.default_rng(SEED)
    moments = play_out(trained_agents(LABOUR_COST), tax, rng=rng, worlds=1)
    return alone()[0], *(observed(moment) for moment in moments)


WAYS: dict[str, Callable[[], tuple[Day, ...]]] = {
    "each for themselves": alone,
    "as learned, no tax": lambda: learned(FREE_MARKET),
    "as learned, federal taxes": lambda: learned(US_FEDERAL),
    "as learned, all taxed away": lambda: learned(ALL),
}


@lru_cache(maxsize=8)
def chronicle(way: str) -> tuple[Day, ...]:
    """All days of a way of life, lived once."""
    return WAYS[way]()


def on_day(way: str, day: int) -> Chronicle:
    """One tax day of a way of life; day 0 is the start."""
    return Chronicle(way, day, chronicle(way)[day])


def describe(at: Chronicle) -> str:
    """Who has built how many houses, all the coin, and how equally it is shared."""
    day, order = at.day, plots.by_skill(at.day)
    houses = ", ".join(
        f"{name}\N{NO-BREAK SPACE}{count}"
        for name, count in zip(plots.NAMES, day.houses[order], strict=True)
    )
    when = "at the start" if not at.number else f"tax day {at.number}"
    return (
        f"They live {at.way}; {when}. Houses built: {houses}. All coin together: "
        f"{productivity(day.coin):.0f}, equality {equality(day.coin.clip(0)):.2f}."
    )


live_in_the_world = Explorer(
    on_day,
    lambda at, ax: plots.ledger(at.day, ax=ax),
    describe,
    [
        choice("way", "They live", tuple(WAYS), value="each for themselves"),
        play("day", "Tax day", LAST),
    ],
    title="Live in the world",
    height=3.3,
    tries={
        "ten tax days alone": {"day": 10},
        "learned, no tax": {"way": "as learned, no tax", "day": 10},
        "all taxed away": {"way": "as learned, all taxed away", "day": 10},
    },
)
