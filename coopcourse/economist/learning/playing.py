"""Trained people live under a schedule, and we look on.

Chapter: notebooks/11-institutions
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.economist.intents.life import Life, new_life
from coopcourse.economist.learning.practice import live_on
from coopcourse.economist.network import Weights
from coopcourse.economist.schedules import FEDERAL_CUTOFFS, Array, Schedule
from coopcourse.economist.world.engine import STEPS
from coopcourse.economist.world.fiscal import PERIOD, TaxDay, income
from coopcourse.economist.world.land import Ints
from coopcourse.economist.world.state import World

Taxes: TypeAlias = Schedule | ArrayLike


@dataclass(frozen=True)
class Agents:
    """People who all choose by one network, and what a unit of labour costs them."""

    weights: Weights
    labour: float

    def __repr__(self) -> str:
        numbers = sum(each.size for each in self.weights)
        return f"Agents with {numbers:,} weights, to whom labour costs {self.labour:g}"


@dataclass(frozen=True)
class Moment:
    """How people stand after a `step`; arrays are (worlds, people), the least skilled first.

    `income` is that since the last tax day, on a tax day that of the period that ends, before
    taxes; `paid` and `given` are 0 on other days. What came `from_building` and `from_trading`
    counts from the first step, and `doing` names intents by number. `world` goes on changing.
    """

    step: int
    world: World
    coin: Array
    income: Array
    paid: Array
    given: Array
    houses: NDArray[np.int64]
    labour: Array
    pay: Array
    from_building: Array
    from_trading: Array
    doing: Ints


def play_out(
    agents: Agents, taxes: Taxes, *, rng: np.random.Generator, worlds: int = 16, every: int = PERIOD
) -> Iterator[Moment]:
    """What becomes of new worlds under these taxes, after `every` so many of a thousand steps.

    Taxes are a schedule with the federal brackets, or its rates, also different ones for each
    world, (worlds, 7). Raises ValueError for other brackets.

    >>> from coopcourse.economist import US_FEDERAL, trained_agents
    >>> moments = play_out(trained_agents(), US_FEDERAL, rng=np.random.default_rng(1), worlds=2)
    >>> next(moments).coin.shape
    (2, 4)
    """
    return look_on(agents, new_life(worlds, rates_of(taxes), agents.labour, rng=rng), every, rng)


def rates_of(taxes: Taxes) -> Array:
    """The rates of a schedule with the federal brackets, or rates as they are.

    >>> from coopcourse.economist import US_FEDERAL
    >>> rates_of(US_FEDERAL).tolist()
    [0.1, 0.12, 0.22, 0.24, 0.32, 0.35, 0.37]
    """
    if isinstance(taxes, Schedule) and taxes.cutoffs != FEDERAL_CUTOFFS:
        raise ValueError(
            f"These people know taxes with brackets from {FEDERAL_CUTOFFS}; the schedule has "
            f"{taxes.cutoffs}. Give seven rates for the federal brackets."
        )
    return np.asarray(taxes.rates if isinstance(taxes, Schedule) else taxes, np.float64)


def look_on(agents: Agents, life: Life, every: int, rng: np.random.Generator) -> Iterator[Moment]:
    """What becomes of worlds that are there already.

    >>> from coopcourse.economist import trained_agents
    >>> rng = np.random.default_rng(1)
    >>> life = new_life(2, [0.5] * 7, 0.21, rng=rng)
    >>> next(look_on(trained_agents(), life, 10, rng)).step
    10
    """
    shared = np.zeros(life.world.size)
    for step in range(1, STEPS + 1):
        live_on(agents.weights, life, time=step - 1, rng=rng)
        day = life.tax_day() if step % PERIOD == 0 else None
        if day:
            shared += day.given - day.paid
        if step % every == 0:
            yield _moment(step, life, shared, day)


def _moment(step: int, life: Life, shared: Array, day: TaxDay | None) -> Moment:
    world = life.world
    today = day or TaxDay(income(world), np.zeros(world.size), np.zeros(world.size))
    built = world.pay * world.houses
    values: dict[str, NDArray[Any]] = {
        "coin": world.wealth,
        **vars(today),
        "houses": world.houses,
        "labour": world.labour,
        "pay": world.pay,
        "from_building": built,
        "from_trading": world.wealth - built - shared,
        "doing": life.following.intent,
    }
    rank = world.pay.argsort(axis=1)
    by_skill = {name: np.take_along_axis(each, rank, axis=1) for name, each in values.items()}
    return Moment(step, world, **by_skill)
