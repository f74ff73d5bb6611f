"""A school for drivers: they try, crash, and learn how much worse than expected that was.

Chapter: notebooks/09-communication
"""

from collections.abc import Iterator
from dataclasses import dataclass

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
from coopcourse.communication.traffic import (
    Driver,
    Junction,
    Traffic,
    arrive,
    busier,
    codes_seen,
    crashed,
    drive,
    empty,
    record,
    rewards,
)
from coopcourse.communication.traffic.junction import SPAN
from coopcourse.communication.training.losses import reinforced, sampled, spread

GAS = 1  # the second action; the third output is what the driver expects to get
SCALE = 0.1  # of rewards, so that a crash counts 1
TESTS = 1000  # games


@dataclass(frozen=True)
class RoadCourse:
    """How drivers are taught: who may talk, how far they see, how often and in which batches.

    Arrivals grow from a third of the junction's to all of it in the first half of the course.

    >>> round(RoadCourse().junction_at(0).arrivals, 3)
    0.1
    """

    kind: str = "CommNet"
    sight: int = 0
    junction: Junction = Junction()  # noqa: RUF009  it is frozen
    width: int = 32
    steps: int = 2
    updates: int = 600
    batch: int = 64
    rate: float = 5e-3

    @property
    def net(self) -> CommNet:
        """The untrained drivers: two actions and an expectation each."""
        plain = CommNet(self.junction.codes, self.width, outputs=3, steps=self.steps)
        return control(self.kind, plain, self.junction.cars)

    def junction_at(self, update: int) -> Junction:
        """The junction as busy as it is at this point of the course."""
        busy = min(1.0, (1 + 4 * update / self.updates) / 3)
        return busier(self.junction, self.junction.arrivals * busy)

    def left(self, update: int) -> float:
        """The share of the course that is still to come, at least a twentieth."""
        return max(0.05, 1 - update / self.updates)


@dataclass(frozen=True)
class Drive:
    """A batch of episodes step by step: stacks of shape (steps, games, cars, ...)."""

    codes: Array
    present: Array
    actions: Array
    returns: Array


@dataclass(frozen=True)
class RoadReport:
    """How drivers stand after so many updates: share of games with a crash, cars through a game."""

    update: int
    failures: float
    through: float
    params: Params


def road_lessons(
    course: RoadCourse, *, rng: np.random.Generator, every: int = 100
) -> Iterator[RoadReport]:
    """Teach new drivers by policy gradient, and report after each `every` updates.

    >>> course = RoadCourse(updates=1, batch=2)
    >>> len(list(road_lessons(course, rng=np.random.default_rng(1), every=1)))
    2
    """
    net, memory = course.net, Memory()
    params = initial(net, rng=rng)
    for update in range(course.updates + 1):
        if update % every == 0:
            driver = trained(net, params, course.sight)
            seen = record(course.junction, driver, TESTS, rng=rng)
            yield RoadReport(update, seen.failures, seen.through, params)
        tried = practice(course, params, course.junction_at(update), rng=rng)
        slopes = lesson(course, params, tried, course.left(update))
        params, memory = adam(params, slopes, memory, course.rate * course.left(update))


def trained(net: CommNet, params: Params, sight: int) -> Driver:
    """A driver who gives gas when her network scores it above the brake.

    >>> course = RoadCourse()
    >>> driver = trained(course.net, initial(course.net, rng=np.random.default_rng(1)), 0)
    >>> driver(Junction(), empty(Junction(), 2)).shape
    (2, 5)
    """

    def driver(junction: Junction, traffic: Traffic) -> Array:
        here = traffic.present.astype(np.float32)
        scores = forward(net, params, codes_seen(junction, traffic, sight), here).scores
        gas: Array = scores[..., GAS] > scores[..., 0]
        return gas

    return driver


def practice(
    course: RoadCourse, params: Params, junction: Junction, *, rng: np.random.Generator
) -> Drive:
    """A batch of episodes with actions drawn from the chances of the network."""
    traffic = arrive(junction, empty(junction, course.batch), rng=rng)
    seen, paid = [], []
    for _ in range(SPAN):
        codes, here = codes_seen(junction, traffic, course.sight), traffic.present
        scores = forward(course.net, params, codes, here.astype(np.float32)).scores
        actions = sampled(scores[..., :2], rng=rng)
        moved = drive(junction, traffic, actions == GAS)
        paid.append(rewards(traffic, moved, crashed(junction, moved)))
        seen.append((codes, here, actions, moved.present))
        traffic = arrive(junction, moved, rng=rng)
    codes, here, actions, stays = (np.stack(each) for each in zip(*seen, strict=True))
    return Drive(codes, here, actions, returns(np.stack(paid), stays))


def returns(paid: Array, stays: Array) -> Array:
    """What each car still gets from each step on, shapes (steps, games, cars); it may leave.

    >>> returns(np.array([[[1.0]], [[2.0]]]), np.array([[[True]], [[True]]])).ravel()
    array([3., 2.])
    """
    total = np.zeros_like(paid)
    total[-1] = paid[-1]
    for step in reversed(range(len(paid) - 1)):
        total[step] = paid[step] + stays[step] * total[step + 1]
    return total


def lesson(course: RoadCourse, params: Params, tried: Drive, left: float) -> Params:
    """The slopes of one batch: better than expected gets likelier, and expectations move.

    Source: Williams (1992), with a learned baseline; the entropy term fades as `left` does.
    """
    flat = Drive(*(each.reshape(-1, *each.shape[2:]) for each in vars(tried).values()))
    here = flat.present.astype(np.float32)
    past = forward(course.net, params, flat.codes, here)
    actions, hope = past.scores[..., :2], past.scores[..., 2]
    better = SCALE * flat.returns - hope
    slope = np.zeros_like(past.scores)
    slope[..., :2] = reinforced(actions, flat.actions, better) + 0.02 * left * spread(actions)
    slope[..., 2] = -0.5 * better / len(hope)
    slope *= here[..., None] * SPAN
    return gradients(course.net, params, past, slope)
