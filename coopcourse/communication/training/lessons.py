"""A school for the lever game: draw teams, let them pull, correct them, and test now and then.

Chapter: notebooks/09-communication
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from coopcourse.communication.commnet import (
    Array,
    CommNet,
    Memory,
    Params,
    adam,
    control,
    forward,
    gradients,
    initial,
)
from coopcourse.communication.lever import LeverGame, ranks, reward, teams
from coopcourse.communication.training.losses import own_part, reinforced, sampled, toward

Teacher: TypeAlias = Callable[[Array, Array, np.random.Generator], Array]
TESTS = 500  # teams, as in the paper
FINAL_RATE = 0.1  # of the first learning rate, reached evenly on a log scale


@dataclass(frozen=True)
class Course:
    """How a team is taught: the game, who may talk, how often and in which batches.

    >>> Course(LeverGame(50, 3), kind="Independent").net.channel.carry.__name__
    'nothing'
    """

    game: LeverGame = LeverGame()  # noqa: RUF009  it is frozen
    kind: str = "CommNet"
    width: int = 64
    updates: int = 6000
    batch: int = 64
    rate: float = 2e-3

    @property
    def net(self) -> CommNet:
        """The untrained network of this course."""
        plain = CommNet(self.game.people, self.width, self.game.levers)
        return control(self.kind, plain, self.game.levers)

    def rate_at(self, update: int) -> float:
        """The learning rate, which falls to a tenth by the end."""
        return float(self.rate * FINAL_RATE ** (update / self.updates))


@dataclass(frozen=True)
class Report:
    """How a team stands after so many updates: its share of levers on teams drawn for the test."""

    update: int
    share: float
    params: Params


def supervised(scores: Array, identities: Array, rng: np.random.Generator) -> Array:
    """Show everyone the lever of their rank.

    >>> slope = supervised(np.zeros((1, 2, 2)), np.array([[9, 4]]), np.random.default_rng(1))
    >>> slope.tolist()
    [[[0.5, -0.5], [-0.5, 0.5]]]
    """
    return toward(scores, ranks(identities))


def reinforcement(scores: Array, identities: Array, rng: np.random.Generator) -> Array:
    """Let everyone try, and tell each what her pull added. Which lever is whose is left open.

    >>> tried = reinforcement(np.zeros((1, 2, 2)), np.array([[9, 4]]), np.random.default_rng(1))
    >>> tried.shape
    (1, 2, 2)
    """
    pulls = sampled(scores, rng=rng)
    return reinforced(scores, pulls, own_part(scores, pulls))


def lessons(
    course: Course, teacher: Teacher, *, rng: np.random.Generator, every: int = 500
) -> Iterator[Report]:
    """Teach a new team, and report before the first and after each `every` updates.

    >>> course = Course(LeverGame(6, 2), updates=200, width=16)
    >>> first, last = lessons(course, supervised, rng=np.random.default_rng(1), every=200)
    >>> first.share < last.share
    True
    """
    net, memory = course.net, Memory()
    params = initial(net, rng=rng)
    exam = teams(course.game, TESTS, rng=rng)
    for update in range(course.updates + 1):
        if update % every == 0:
            yield Report(update, share(course, params, exam), params)
        identities = teams(course.game, course.batch, rng=rng)
        past = forward(net, params, identities[..., None])
        slope = teacher(past.scores, identities, rng).astype(past.scores.dtype)
        slopes = gradients(net, params, past, slope)
        params, memory = adam(params, slopes, memory, course.rate_at(update))


def share(course: Course, params: Params, exam: Array) -> float:
    """The mean share of distinct levers when each agent pulls the one she scores highest.

    >>> course = Course(LeverGame(6, 2), width=4)
    >>> params = initial(course.net, rng=np.random.default_rng(1))
    >>> 0.5 <= share(course, params, np.array([[0, 5], [1, 2]])) <= 1
    True
    """
    pulls = pulled(course.net, params, exam)
    return float(reward(pulls, course.game.levers).mean())


def pulled(net: CommNet, params: Params, identities: Array) -> Array:
    """The lever that each agent scores highest, shape (teams, agents).

    >>> net = CommNet(codes=6, width=4, outputs=2)
    >>> params = initial(net, rng=np.random.default_rng(1))
    >>> pulled(net, params, np.array([[0, 5]])).shape
    (1, 2)
    """
    scores = forward(net, params, identities[..., None]).scores
    best: Array = scores.argmax(axis=-1)
    return best
