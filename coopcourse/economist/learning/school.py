"""School: people practise period after period, first with free labour, then taxed by any schedule.

Chapter: notebooks/11-institutions
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.intents.holdings import holdings
from coopcourse.economist.intents.life import Life, begin_again, new_life
from coopcourse.economist.intents.seeing import see
from coopcourse.economist.intents.ways import those
from coopcourse.economist.learning.advantages import End, Trail, advantages
from coopcourse.economist.learning.choosing import Learner
from coopcourse.economist.learning.ppo import Choices, Pace, learn
from coopcourse.economist.learning.practice import Page, one_period, score
from coopcourse.economist.network import SINGLE, forward
from coopcourse.economist.schedules import FREE_MARKET, US_FEDERAL, Array
from coopcourse.economist.world.engine import STEPS
from coopcourse.economist.world.fiscal import PERIOD

COSTS = (0.105, 0.21)  # of labour, between which people learn to live

Rules: TypeAlias = tuple[Array, Array]
"""The rates, (worlds, brackets), and the cost of labour, (worlds,), of some worlds."""

Draw: TypeAlias = Callable[[int, np.random.Generator], Rules]


@dataclass(frozen=True)
class Lesson:
    """The learner after a period of practice, and the worlds that ended with it.

    Those worlds had `rates`, (worlds, brackets), and left people with `coin`, (worlds, people);
    `luck` is that of people in gathering, the least skilled first.
    """

    learner: Learner
    rates: Array
    coin: Array
    luck: Array


@dataclass(frozen=True)
class Timetable:
    """How many tax periods to practise in how many worlds, and how.

    Labour and taxes come in by and by while a share of the time passes: labour up to `labour`,
    taxes from the first to the second of `taxes`.
    """

    terms: int
    worlds: int = 256
    step: float = 1e-3
    curiosity: float = 0.03
    labour: float = 0.2
    taxes: tuple[float, float] = (0.25, 0.4)
    rounds: int = 3

    @classmethod
    def again(cls, terms: int, worlds: int = 256) -> "Timetable":
        """For people who have been to school, and get used to something new."""
        return cls(
            terms, worlds, step=5e-4, curiosity=0.005, labour=0.0, taxes=(-1.0, 0.0), rounds=2
        )

    def weights(self, passed: float) -> tuple[float, float]:
        """How much of labour's cost and of the taxes counts by now.

        >>> Timetable(100).weights(0.1), Timetable(100).weights(0.5)
        ((0.5, 0.0), (1.0, 1.0))
        """
        first, second = self.taxes
        labour = min(1.0, passed / self.labour) if self.labour else 1.0
        return labour, float(np.clip((passed - first) / (second - first), 0.0, 1.0))

    def pace(self, passed: float) -> Pace:
        """Smaller steps and less curiosity as time passes."""
        curiosity = self.curiosity * (1 - passed) + 0.005
        return Pace(self.step * (1 - 0.9 * passed), curiosity, self.rounds)


def any_rules(worlds: int, rng: np.random.Generator) -> Rules:
    """No taxes, the federal ones, or any, half of those scaled down; labour at either cost.

    >>> rates, cost = any_rules(5, np.random.default_rng(1))
    >>> rates.shape, cost.shape
    ((5, 7), (5,))
    """
    rates = rng.random((worlds, len(US_FEDERAL.rates)))
    rates *= np.where(rng.random(worlds) < 0.5, rng.random(worlds), 1.0)[:, None]
    kind = rng.random(worlds)
    rates[kind < 0.3] = US_FEDERAL.rates
    rates[kind < 0.2] = FREE_MARKET.rates
    between = rng.uniform(*COSTS, worlds)
    ends = np.asarray(COSTS)[rng.integers(2, size=worlds)]
    return rates, np.where(rng.random(worlds) < 0.2, between, ends)


def one_of(schedules: Array, cost: float) -> Draw:
    """Any of these schedules, (schedules, brackets), and always the same cost of labour.

    >>> one_of(np.full((1, 7), 0.5), 0.21)(2, np.random.default_rng(1))[0].shape
    (2, 7)
    """

    def draw(worlds: int, rng: np.random.Generator) -> Rules:
        order = rng.permutation(np.arange(worlds) + rng.integers(len(schedules)))
        return schedules[order % len(schedules)], np.full(worlds, cost)

    return draw


def school(
    learner: Learner, draw: Draw, timetable: Timetable, *, rng: np.random.Generator
) -> Iterator[Lesson]:
    """The learner after each tax period of practice, and what came of the worlds that ended.

    The worlds are at ten different times of their lives, so that no moment rules a lesson.

    >>> from coopcourse.economist.learning.choosing import new_learner
    >>> rng = np.random.default_rng(1)
    >>> lessons = school(new_learner(rng=rng), any_rules, Timetable(2, worlds=8), rng=rng)
    >>> len(list(lessons))
    2
    """
    worlds = timetable.worlds
    life = new_life(worlds, FREE_MARKET.rates, 0.0, rng=rng)
    life.now[:] = np.arange(worlds) % (STEPS // PERIOD) * PERIOD
    rates, cost = draw(worlds, rng)
    for term in range(timetable.terms):
        passed = term / timetable.terms
        labour, taxes = timetable.weights(passed)
        life.rates[...], life.cost[...] = rates * taxes, cost * labour
        pages = one_period(learner.chooser.weights, life, rng=rng)
        lesson = choices_of(learner, life, pages)
        learner = learn(learner, lesson, timetable.pace(passed), rng=rng)
        over = np.flatnonzero(life.now >= STEPS)
        ended = _ended(learner, life, over)
        begin_again(life, over, rng=rng)
        rates[over], cost[over] = draw(len(over), rng)
        yield ended


def _ended(learner: Learner, life: Life, over: NDArray[np.intp]) -> Lesson:
    world = life.world
    rank = world.pay[over].argsort(axis=1)
    luck = np.take_along_axis(world.luck[over], rank, axis=1)
    return Lesson(learner, life.rates[over].copy(), world.wealth[over], luck)


def choices_of(learner: Learner, life: Life, pages: list[Page]) -> Choices:
    """What was chosen in a period, with how it turned out."""
    seen = np.concatenate([page.seen for page in pages])
    guess = _guesses(learner, seen)
    path = Trail(
        np.concatenate([page.person for page in pages]),
        np.repeat([page.time for page in pages], [len(page.person) for page in pages]),
        np.concatenate([page.score for page in pages]),
        guess,
    )
    better = advantages(path, _end(learner, life))
    spread = better.std() + 1e-8
    return Choices(
        seen,
        np.concatenate([page.mask for page in pages]),
        np.concatenate([page.choice for page in pages]),
        np.concatenate([page.chance for page in pages]),
        ((better - better.mean()) / spread).astype(SINGLE),
        (better + guess).astype(SINGLE),
    )


def _end(learner: Learner, life: Life) -> End:
    """How all stand after tax day; a world that is over is worth nothing more."""
    world = life.world
    who = those(np.ones(world.size, np.bool_))
    own = holdings(world, who)
    worth = _guesses(learner, see(life, who, own))
    worth[life.now[who[0]] >= STEPS] = 0.0
    return End(PERIOD, score(own.wealth, world.labour[who], life.cost[who[0]]), worth)


def _guesses(learner: Learner, seen: Array) -> Array:
    return forward(learner.guess.weights, seen)[-1][:, 0].astype(np.float64)
