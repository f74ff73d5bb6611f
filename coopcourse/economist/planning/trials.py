"""Many schedules are tried out at once, each in several worlds with the same people in each.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.economist.intents.life import Life, new_life
from coopcourse.economist.learning.playing import Agents, look_on
from coopcourse.economist.metrics import equality_productivity
from coopcourse.economist.schedules import Array
from coopcourse.economist.world.fiscal import PERIOD

AT_ONCE = 512  # worlds, which fit a processor's memory


@dataclass(frozen=True)
class Trials:
    """What came of schedules; people are sorted by skill, the least skilled first.

    `rates` are (schedules, brackets), final `coin`, `labour` and `luck` are (schedules, worlds,
    people), `income` before taxes is (schedules, worlds, periods, people).
    """

    rates: Array
    coin: Array
    labour: Array
    luck: Array
    income: Array

    @property
    def value(self) -> Array:
        """Equality times productivity in each world; (schedules, worlds)."""
        return equality_productivity(self.coin)


def try_out(agents: Agents, rates: Array, worlds: int, *, rng: np.random.Generator) -> Trials:
    """Let people live a thousand steps under each schedule, in so many worlds.

    The first world of each schedule starts like the first of all others, and so on.

    >>> from coopcourse.economist import trained_agents
    >>> trials = try_out(trained_agents(), np.zeros((2, 7)), 3, rng=np.random.default_rng(1))
    >>> trials.value.shape, bool((trials.luck[0] == trials.luck[1]).all())
    ((2, 3), True)
    """
    many = max(1, AT_ONCE // worlds)
    start, later = rng.spawn(2)
    state = start.bit_generator.state
    parts = []
    for first in range(0, len(rates), many):
        start.bit_generator.state = state  # the same people again
        life = same_people(rates[first : first + many], worlds, agents.labour, rng=start)
        parts.append(_outcome(agents, life, worlds, rng=later))
    together = [np.concatenate(each) for each in zip(*parts, strict=True)]
    return Trials(rates, *together)


def same_people(rates: Array, worlds: int, cost: float, *, rng: np.random.Generator) -> Life:
    """So many worlds for each schedule, one after the other, with equal people and places.

    >>> life = same_people(np.zeros((2, 7)), 3, 0.21, rng=np.random.default_rng(1))
    >>> bool((life.world.pay[:3] == life.world.pay[3:]).all())
    True
    """
    life = new_life(worlds * len(rates), np.repeat(rates, worlds, axis=0), cost, rng=rng)
    for name in ("place", "standing", "pay", "luck"):
        whole = getattr(life.world, name)
        whole[...] = np.tile(whole[:worlds], (len(rates), 1))
    return life


def _outcome(
    agents: Agents, life: Life, worlds: int, *, rng: np.random.Generator
) -> tuple[Array, ...]:
    """Coin, labour, luck and incomes at the end, schedule by schedule."""
    luck = np.take_along_axis(life.world.luck, life.world.pay.argsort(axis=1), axis=1)
    moments = [(each.income, each) for each in look_on(agents, life, PERIOD, rng)]
    last = moments[-1][1]
    incomes = np.stack([income for income, _ in moments], axis=1)  # (all, periods, people)
    shape = (-1, worlds)
    return (
        last.coin.reshape(*shape, last.coin.shape[1]),
        last.labour.reshape(*shape, last.coin.shape[1]),
        luck.reshape(*shape, luck.shape[1]),
        incomes.reshape(*shape, *incomes.shape[1:]),
    )
