"""Tax day: everybody's income since the last one is taxed, and the sum is shared out equally.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.economist.schedules import FEDERAL_CUTOFFS, Array
from coopcourse.economist.taxes import collect, share_out, slices
from coopcourse.economist.world.state import World

PERIOD = 100  # steps between two tax days


@dataclass(frozen=True)
class TaxDay:
    """What everybody earned, paid and was given back, each (worlds, people)."""

    income: Array
    paid: Array
    given: Array


def income(world: World) -> Array:
    """The coin each has gained since the last tax day, less than 0 for a loss; (worlds, people).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=2, coin=10.0, rng=np.random.default_rng(1))
    >>> world.coin[0, 1] = 30
    >>> income(world).tolist()
    [[0.0, 20.0]]
    """
    return world.wealth - world.before


def tax_day(world: World, rates: ArrayLike, cutoffs: tuple[float, ...] = FEDERAL_CUTOFFS) -> TaxDay:
    """Collect taxes and share them out; rates are (brackets,), or (worlds, brackets).

    Coin in open bids is income, but cannot be collected. Source: Zheng et al. (2020).

    >>> from coopcourse.economist.world.state import new_worlds
    >>> world = new_worlds(1, people=2, rng=np.random.default_rng(1))
    >>> world.coin[0, 1] = 100
    >>> day = tax_day(world, np.full(7, 0.5))
    >>> world.coin.tolist()
    [[25.0, 75.0]]
    """
    earned = income(world)
    due = (slices(earned, cutoffs) * np.asarray(rates, np.float64)[..., None, :]).sum(axis=-1)
    paid = collect(due, world.coin)
    given = share_out(paid)
    world.coin[...] += given - paid
    world.before[...] = world.wealth
    return TaxDay(earned, paid, given)
