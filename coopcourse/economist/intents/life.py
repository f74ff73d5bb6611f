"""Worlds, what their people are after, and the rules they live by.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.economist.intents.following import Following
from coopcourse.economist.schedules import FEDERAL_CUTOFFS, Array
from coopcourse.economist.world.fiscal import TaxDay, income, tax_day
from coopcourse.economist.world.state import World, new_worlds


@dataclass(frozen=True)
class Life:
    """Worlds and the rules of each; all arrays change in place.

    `rates` are (worlds, brackets); `cost`, the utility that a unit of labour costs, and `now`, the
    steps since each world began, are (worlds,).
    """

    world: World
    following: Following
    rates: Array
    cost: Array
    now: NDArray[np.int64]

    def tax_day(self) -> TaxDay:
        """All pay by the rates of their world, are given their share, and think anew."""
        self.following.last[...] = income(self.world)
        day = tax_day(self.world, self.rates)
        self.following.left[...] = 0
        self.following.planned[...] = False
        self.following.target[...] = np.inf
        return day


def new_life(worlds: int, rates: ArrayLike, cost: float, *, rng: np.random.Generator) -> Life:
    """New worlds of four people under these rates, (brackets,) or (worlds, brackets).

    >>> new_life(2, [0.5] * 7, 0.21, rng=np.random.default_rng(1)).rates.shape
    (2, 7)
    """
    world = new_worlds(worlds, rng=rng)
    levels = np.broadcast_to(np.asarray(rates, np.float64), (worlds, len(FEDERAL_CUTOFFS)))
    return Life(
        world,
        Following.nothing(world.size),
        levels.copy(),
        np.full(worlds, cost),
        np.zeros(worlds, np.int64),
    )


def begin_again(life: Life, which: NDArray[np.intp], *, rng: np.random.Generator) -> None:
    """Replace some of the worlds, in place, by new ones.

    >>> rng = np.random.default_rng(1)
    >>> life = new_life(2, [0.0] * 7, 0.21, rng=rng)
    >>> life.now[:], life.world.coin[:] = 100, 5
    >>> begin_again(life, np.array([1]), rng=rng)
    >>> life.now.tolist(), life.world.coin.sum(axis=1).tolist()
    ([100, 0], [20.0, 0.0])
    """
    fresh = new_worlds(len(which), people=life.world.size[1], land=life.world.land, rng=rng)
    for name in ("place", "standing", "owner", "grown", "goods", "coin", "labour"):
        getattr(life.world, name)[which] = getattr(fresh, name)
    for name in ("pay", "luck", "before"):
        getattr(life.world, name)[which] = getattr(fresh, name)
    for name in ("bids", "asks", "trades"):
        getattr(life.world, name)[..., which] = getattr(fresh, name)
    life.following.last[which] = 0.0
    life.now[which] = 0
