"""A planner who goes slowly: people learn along while it tries smaller and smaller boxes of rates.

Chapter: notebooks/11-institutions
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from coopcourse.economist.learning.choosing import Learner
from coopcourse.economist.learning.school import Lesson, Rules, Timetable, school
from coopcourse.economist.metrics import equality_productivity
from coopcourse.economist.planning.surface import fit, top
from coopcourse.economist.schedules import Array

WIDTHS = (1.0, 0.7, 0.45, 0.3)  # of the boxes of rates
TERMS = (16, 12, 12, 12)  # tax periods in each box
LIFE = 10  # tax periods of a world; those that end earlier began in the middle


def plan_in_step(
    learner: Learner, labour: float, *, rng: np.random.Generator, worlds: int = 256
) -> Iterator[Array]:
    """The planner's rates after each tax period, (brackets,), while people practise in its box.

    In each box the top of a response surface, fitted to the worlds that ended, is where the next
    box is put. What is measured is so always people who know such taxes.

    >>> from coopcourse.economist.learning.choosing import new_learner
    >>> rng = np.random.default_rng(1)
    >>> next(plan_in_step(new_learner(rng=rng), 0.21, rng=rng, worlds=8)).tolist()
    [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]
    """
    box = Box(np.full(7, 0.5), WIDTHS[0])

    def draw(many: int, rng: np.random.Generator) -> Rules:
        return rng.uniform(*box.ends, (many, 7)), np.full(many, labour)  # the box of the day

    turns = dict(zip(np.cumsum(TERMS).tolist(), [*WIDTHS[1:], WIDTHS[-1]], strict=True))
    timetable = Timetable.again(sum(TERMS), worlds=worlds)
    ended: list[Lesson] = []
    for term, lesson in enumerate(school(learner, draw, timetable, rng=rng), 1):
        ended += [lesson] if term > LIFE else []
        if term in turns:
            box = box.moved(ended, turns[term], rng=rng)
        yield box.centre


@dataclass(frozen=True)
class Box:
    """The rates around a centre, (brackets,), that the planner tries at present."""

    centre: Array
    width: float

    @property
    def ends(self) -> tuple[Array, Array]:
        """The lowest and the highest rates in it; both (brackets,)."""
        low, high = np.clip([self.centre - self.width / 2, self.centre + self.width / 2], 0.0, 1.0)
        return low, high

    def moved(self, ended: list[Lesson], width: float, *, rng: np.random.Generator) -> "Box":
        """A box of this width around the rates that were best in the worlds that ended.

        >>> lesson = Lesson(None, np.array([[0.2], [0.8]]), np.ones((2, 4)), np.zeros((2, 4)))
        >>> Box(np.array([0.5]), 1.0).moved([lesson], 0.7, rng=np.random.default_rng(1)).width
        0.7
        """
        rates = np.concatenate([each.rates for each in ended])
        value = equality_productivity(np.concatenate([each.coin for each in ended]))
        luck = np.concatenate([each.luck for each in ended])
        near = (np.abs(rates - self.centre) <= self.width).all(axis=1)
        surface = fit(rates[near], value[near], luck[near])
        return Box(top(surface, *self.ends, rng=rng), width)
