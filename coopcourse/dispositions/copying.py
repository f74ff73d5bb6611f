"""People copy whoever does better, and now and then change at random: which dispositions stay?

Chapter: notebooks/07-dispositions
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from coopcourse.dispositions.situations import Array, Life, whole_day
from coopcourse.dispositions.traits import (
    CHARACTERS,
    CONTRIBUTES_OR_ENJOYS,
    HAS,
    character,
)
from coopcourse.intervals import interval

People = NDArray[np.int64]  # the character of everyone: (villages, people)
PEOPLE = 100  # in a village


@dataclass(frozen=True)
class Copying:
    """How dispositions pass on.

    Each day everyone looks at one other and copies her with chance 1 / (1 + exp(-strength * lead)),
    where the lead is how much more she gains a day. Then each disposition that is open to change
    flips with chance `change`. With chance `rivalry` a day a village looks at another one and takes
    over all its characters if that one is richer. Sources: Traulsen, Nowak and Pacheco (2006); for
    rival groups Boyd, Gintis, Bowles and Richerson (2003).
    """

    strength: float = 1.0
    change: float = 0.005
    rivalry: float = 0.0
    life: Life = field(default_factory=Life)


@dataclass(frozen=True)
class Day:
    """How many people have each character, (villages, 64), and what each character gains a day."""

    counts: Array
    gains: Array
    warm: NDArray[np.bool_]  # (villages,)

    @property
    def shares(self) -> Array:
        """The share of people with each disposition, (villages, 6)."""
        held: Array = self.counts @ HAS / self.counts.sum(axis=1, keepdims=True)
        return held

    @property
    def welfare(self) -> Array:
        """What a person gains on average, (villages,)."""
        mean: Array = (self.counts * self.gains).sum(axis=1) / self.counts.sum(axis=1)
        return mean


def days(
    open_to: Iterable[str],
    copying: Copying | None = None,
    *,
    start: Iterable[str] = (),
    villages: int = 20,
    rng: np.random.Generator,
) -> Iterator[Day]:
    """The days, without end, of villages in which everybody has the dispositions of `start`.

    Only the dispositions in `open_to` can ever change. A village has 100 people.

    >>> rng = np.random.default_rng(1)
    >>> first = next(days(["help"], villages=2, rng=rng))
    >>> first.shares[:, 0].tolist(), first.welfare.tolist()
    ([0.0, 0.0], [4.0, 4.0])
    """
    rule = copying or Copying()
    flips = _flips(character(open_to))
    here: People = np.full((villages, PEOPLE), character(start), dtype=np.int64)
    while True:
        day = assess(here, rule.life)
        yield day
        own = np.take_along_axis(day.gains, here, axis=1)
        model = (np.arange(PEOPLE) + rng.integers(1, PEOPLE, here.shape)) % PEOPLE
        lead = np.take_along_axis(own, model, axis=1) - own
        copies = rng.random(here.shape) * (1 + np.exp(-rule.strength * lead)) < 1
        here = np.where(copies, np.take_along_axis(here, model, axis=1), here)
        for bit in flips:
            here = here ^ (bit * (rng.random(here.shape) < rule.change))
        here = here[_models(day.welfare, rule.rivalry, rng)]


def _models(welfare: Array, rivalry: float, rng: np.random.Generator) -> NDArray[np.int64]:
    """The village that each village is copied from: mostly itself."""
    own = np.arange(len(welfare))
    rival = rng.permutation(own)
    moves = (rng.random(own.shape) < rivalry) & (welfare[rival] > welfare)
    chosen: NDArray[np.int64] = np.where(moves, rival, own)
    return chosen


def assess(people: People, life: Life) -> Day:
    """The day of villages whose people have these characters; nobody meets herself.

    >>> assess(np.array([[0, 1]]), Life()).gains[0, :2].round(3).tolist()
    [22.0, -2.0]
    """
    villages, size = people.shape
    rows = people + CHARACTERS * np.arange(villages)[:, None]
    heads = np.bincount(rows.ravel().astype(np.intp), minlength=villages * CHARACTERS)
    counts = heads.reshape(villages, CHARACTERS).astype(np.float64)
    warm = counts @ CONTRIBUTES_OR_ENJOYS >= life.company * size
    cold_table, warm_table = (whole_day(life, warm=feels) for feels in (False, True))
    sums = np.where(warm[:, None], counts @ warm_table.T, counts @ cold_table.T)
    selves = np.where(warm[:, None], warm_table.diagonal(), cold_table.diagonal())
    return Day(counts, (sums - selves) / (size - 1), warm)


def _flips(open_to: int) -> list[int]:
    return [1 << place for place in range(HAS.shape[1]) if open_to >> place & 1]


@dataclass(frozen=True)
class LongRun:
    """Averages over time, one row a village: shares (villages, 6) and welfare (villages,)."""

    shares: Array
    welfare: Array

    def interval(self) -> tuple[Array, Array]:
        """The mean share of each disposition and the half-width of its 95 % interval, both (6,).

        >>> run = LongRun(np.array([[0.2] * 6, [0.4] * 6]), np.array([4.0, 6.0]))
        >>> [round(float(values[0]), 2) for values in run.interval()]
        [0.3, 0.2]
        """
        return interval(self.shares, axis=0)


def long_run(
    open_to: Iterable[str],
    copying: Copying | None = None,
    *,
    start: Iterable[str] = (),
    span: int = 1000,
    villages: int = 20,
    rng: np.random.Generator,
) -> LongRun:
    """Averages over the second half of `span` days.

    >>> run = long_run(["reciprocate"], span=200, villages=4, rng=np.random.default_rng(1))
    >>> run.shares.shape, run.welfare.round(1).tolist()
    ((4, 6), [4.0, 4.0, 4.0, 4.0])
    """
    seen = islice(days(open_to, copying, start=start, villages=villages, rng=rng), span // 2, span)
    pairs = [(day.shares, day.welfare) for day in seen]
    shares, welfare = (np.mean(values, axis=0) for values in zip(*pairs, strict=True))
    return LongRun(shares, welfare)
