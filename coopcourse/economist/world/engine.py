"""A step of the world: build, trade, walk, gather, and let wood and stone grow again.

Chapter: notebooks/11-institutions
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.economist.world.actions import ACTIONS, possible
from coopcourse.economist.world.fiscal import PERIOD, tax_day
from coopcourse.economist.world.land import Ints
from coopcourse.economist.world.market import trade
from coopcourse.economist.world.state import World
from coopcourse.economist.world.working import build, gather, grow, move

STEPS = 1000  # of an episode

Policy: TypeAlias = Callable[[World], Ints]


def step(world: World, actions: Ints, *, rng: np.random.Generator) -> None:
    """Let everybody act once, (worlds, people), and change the worlds in place.

    What cannot be done is not done, and costs nothing. Source: Zheng et al. (2020), where the parts
    come in this order.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> rng = np.random.default_rng(1)
    >>> world = new_worlds(3, rng=rng)
    >>> step(world, np.zeros((3, 4), np.intp), rng=rng)
    >>> int(world.labour.sum())
    0
    """
    build(world, actions)
    trade(world, actions)
    move(world, actions, rng=rng)
    gather(world, rng=rng)
    grow(world, rng=rng)


def live(
    world: World,
    policy: Policy,
    rates: ArrayLike,
    *,
    steps: int = STEPS,
    rng: np.random.Generator,
) -> Iterator[World]:
    """The same worlds after every step, with a tax day every hundred.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> rng = np.random.default_rng(1)
    >>> world = new_worlds(2, rng=rng)
    >>> *_, last = live(world, random_policy(rng=rng), np.zeros(7), steps=100, rng=rng)
    >>> bool((last.labour > 0).all())
    True
    """
    for now in range(1, steps + 1):
        step(world, policy(world), rng=rng)
        if now % PERIOD == 0:
            tax_day(world, rates)
        yield world


def random_policy(*, rng: np.random.Generator) -> Policy:
    """Anything that is possible, each with the same chance.

    >>> from coopcourse.economist.world.state import new_worlds
    >>> rng = np.random.default_rng(1)
    >>> random_policy(rng=rng)(new_worlds(2, rng=rng)).shape
    (2, 4)
    """

    def choose(world: World) -> Ints:
        mask = possible(world).reshape(-1, ACTIONS)
        upto = mask.cumsum(axis=1, dtype=np.int8)
        wanted = rng.integers(1, upto[:, -1], endpoint=True)
        chosen = (upto >= wanted[:, None]).argmax(axis=1)
        return np.asarray(chosen.reshape(world.size), np.intp)

    return choose
