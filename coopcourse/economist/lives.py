"""One world from tax day to tax day: where everybody stands, and what they live on.

Chapter: notebooks/11-institutions
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.economist.learning.playing import Moment
from coopcourse.economist.schedules import Array
from coopcourse.economist.world.engine import STEPS, Policy, step
from coopcourse.economist.world.fiscal import PERIOD, tax_day
from coopcourse.economist.world.land import Ints, Land
from coopcourse.economist.world.state import World, new_worlds


@dataclass(frozen=True, eq=False)
class Day:
    """One world on a tax day: the map, and what each has `built`, `traded` and been `given`.

    The three are coin since the start: pay for houses, sales less purchases, and what was handed
    back less what was paid in taxes. Together they are all that a person has.
    """

    land: Land
    place: Ints  # (people,): a cell
    owner: NDArray[np.int8]  # (cells,): whose house is there
    grown: NDArray[np.bool_]  # (sources,)
    pay: Array  # (people,): coin for a house
    labour: Array  # (people,)
    built: Array  # (people,)
    traded: Array  # (people,)
    given: Array  # (people,)

    @property
    def coin(self) -> Array:
        """All that each has; (people,)."""
        return self.built + self.traded + self.given

    @property
    def houses(self) -> Ints:
        """How many houses each has built; (people,)."""
        people = np.arange(len(self.pay))[:, None]
        return np.asarray((people == self.owner).sum(axis=1), np.intp)


def days(
    way: Callable[..., Policy],
    rates: ArrayLike,
    *,
    steps: int = STEPS,
    rng: np.random.Generator,
) -> Iterator[Day]:
    """One world at the start and after each tax day, if all live one way of life.

    `way` makes a policy from a generator, as `self_reliant` and `divided_labour` do.

    >>> from coopcourse.economist.scripted import self_reliant
    >>> *_, last = days(self_reliant, [0] * 7, steps=200, rng=np.random.default_rng(1))
    >>> bool(np.allclose(last.traded, 0) and (last.built > 0).any())
    True
    """
    world = new_worlds(1, rng=rng)
    policy, given = way(rng=rng), np.zeros(world.size[1])
    yield _day(world, given)
    for now in range(1, steps + 1):
        step(world, policy(world), rng=rng)
        if now % PERIOD == 0:
            day = tax_day(world, rates)
            given = given + (day.given - day.paid)[0]
            yield _day(world, given)


def observed(moment: Moment, *, number: int = 0) -> Day:
    """One of the worlds in which trained people live, as it is at this moment.

    >>> from coopcourse.economist import FREE_MARKET, play_out, trained_agents
    >>> rng = np.random.default_rng(1)
    >>> moment = next(play_out(trained_agents(), FREE_MARKET, rng=rng, worlds=1))
    >>> bool(np.allclose(observed(moment).given, 0))
    True
    """
    world = moment.world
    rank = world.pay[number].argsort().argsort()  # moments list people by skill
    built, traded = moment.from_building[number][rank], moment.from_trading[number][rank]
    given = world.wealth[number] - built - traded
    return _day(world, given, number)


def _day(world: World, given: Array, number: int = 0) -> Day:
    built = world.pay[number] * world.houses[number]
    return Day(
        land=world.land,
        place=world.place[number].copy(),
        owner=world.owner[number].copy(),
        grown=world.grown[number, :-1].copy(),
        pay=world.pay[number],
        labour=world.labour[number].copy(),
        built=built,
        traded=world.wealth[number] - built - given,
        given=given,
    )
