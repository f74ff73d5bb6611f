"""A tax period of many worlds, lived by what one network chooses, and all its choices written down.

Chapter: notebooks/11-institutions
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from coopcourse.economist.intents.allowed import allowed
from coopcourse.economist.intents.following import carry_out, go_on, take_up
from coopcourse.economist.intents.holdings import holdings
from coopcourse.economist.intents.life import Life
from coopcourse.economist.intents.seeing import see
from coopcourse.economist.intents.ways import Who, those
from coopcourse.economist.learning.choosing import choose
from coopcourse.economist.metrics import utility
from coopcourse.economist.network import Weights
from coopcourse.economist.schedules import Array
from coopcourse.economist.world.actions import Flags
from coopcourse.economist.world.engine import step
from coopcourse.economist.world.fiscal import PERIOD
from coopcourse.economist.world.land import Ints

UNIT = 10.0  # utility to one unit of reward


@dataclass(frozen=True)
class Page:
    """Choices made at one moment, with those who chose along the first axis of each array."""

    person: Ints  # counted through all worlds
    time: int
    score: Array
    seen: Array
    mask: Flags
    choice: Ints
    chance: Array


def score(wealth: Array, labour: Array, cost: Array) -> Array:
    """The utility of a life so far, in units of reward.

    >>> score(np.array([100.0]), np.array([50.0]), np.array([0.21])).round(3).tolist()
    [3.323]
    """
    return np.asarray((utility(wealth, 0.0) - cost * labour) / UNIT)


def decide(weights: Weights, life: Life, *, time: int, rng: np.random.Generator) -> Iterator[Page]:
    """Let all choose who are done, those first who still have to plan; yields what they chose."""
    for _ in range(2):
        who = those(life.following.left == 0)
        if len(who[0]):
            yield _page(weights, life, who, time=time, rng=rng)


def _page(weights: Weights, life: Life, who: Who, *, time: int, rng: np.random.Generator) -> Page:
    own = holdings(life.world, who)
    seen = see(life, who, own)
    mask = allowed(life.world, life.following, who, own)
    choice, chance = choose(weights, seen, mask, rng=rng)
    take_up(life.following, who, choice)
    so_far = score(own.wealth, life.world.labour[who], life.cost[who[0]])
    person = who[0] * life.world.size[1] + who[1]
    return Page(person, time, so_far, seen, mask, choice, chance)


def live_on(weights: Weights, life: Life, *, time: int, rng: np.random.Generator) -> list[Page]:
    """One step of all worlds; what was chosen before it."""
    pages = list(decide(weights, life, time=time, rng=rng))
    actions = carry_out(life.world, life.following, rng=rng)
    step(life.world, actions, rng=rng)
    go_on(life.world, life.following, actions)
    life.now[...] += 1
    return pages


def one_period(weights: Weights, life: Life, *, rng: np.random.Generator) -> list[Page]:
    """A hundred steps and a tax day; all that was chosen.

    >>> from coopcourse.economist.intents.life import new_life
    >>> from coopcourse.economist.learning.choosing import new_learner
    >>> rng = np.random.default_rng(1)
    >>> learner, life = new_learner(rng=rng), new_life(2, [0.5] * 7, 0.21, rng=rng)
    >>> pages = one_period(learner.chooser.weights, life, rng=rng)
    >>> life.now.tolist(), len(pages) > 20
    ([100, 100], True)
    """
    pages: list[Page] = []
    for time in range(PERIOD):
        pages += live_on(weights, life, time=time, rng=rng)
    life.tax_day()
    return pages
