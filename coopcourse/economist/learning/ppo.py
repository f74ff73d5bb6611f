"""Lean towards choices that turned out well, but never far from the chances they were made with.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.chances import entropy_slope
from coopcourse.economist.learning.choosing import Learner, chances
from coopcourse.economist.network import Adam, Weights, backward, forward
from coopcourse.economist.schedules import Array
from coopcourse.economist.world.actions import Flags
from coopcourse.economist.world.land import Ints

NEAR = 0.2  # how far a chance may move from what it was, as a share of it
LONGEST = 0.5  # length of a gradient
BATCH = 2048  # choices in a step
PART = 512  # choices whose gradient fits a processor's cache


@dataclass(frozen=True)
class Choices:
    """Choices and what came of them, each with choices along its first axis."""

    seen: Array
    mask: Flags
    choice: Ints
    chance: Array
    better: Array
    worth: Array

    def some(self, rows: Ints | slice) -> "Choices":
        """A part of them."""
        return Choices(
            self.seen[rows],
            self.mask[rows],
            self.choice[rows],
            self.chance[rows],
            self.better[rows],
            self.worth[rows],
        )

    def parts(self) -> list["Choices"]:
        """All of them, in parts of `PART`."""
        starts = range(0, len(self.choice), PART)
        return [self.some(slice(start, start + PART)) for start in starts]


@dataclass(frozen=True)
class Pace:
    """How fast to learn, what a unit of entropy is worth, and how often each choice is used.

    Entropy is worth something because it keeps people trying.
    """

    step: float
    curiosity: float
    rounds: int = 3


def learn(learner: Learner, choices: Choices, pace: Pace, *, rng: np.random.Generator) -> Learner:
    """Go a few times through the choices in a random order, and lean after each batch."""
    for _ in range(pace.rounds):
        order = rng.permutation(len(choices.choice))
        for start in range(0, len(order) - BATCH // 2, BATCH):
            learner = lean(learner, choices.some(order[start : start + BATCH]), pace)
    return learner


def lean(learner: Learner, batch: Choices, pace: Pace) -> Learner:
    """One step up both gradients."""
    parts = batch.parts()
    choosing = [choosing_gradient(learner.chooser.weights, p, pace.curiosity) for p in parts]
    guessing = [guessing_gradient(learner.guess.weights, p) for p in parts]
    share = np.float32(1 / len(batch.choice))
    return Learner(
        _climb(learner.chooser, _summed(choosing, share), pace.step),
        _climb(learner.guess, _summed(guessing, share), pace.step),
    )


def choosing_gradient(weights: Weights, batch: Choices, curiosity: float) -> Weights:
    """The gradient of the clipped goal and of curiosity, summed over a batch.

    Source: Schulman et al. (2017), Proximal policy optimization.
    """
    layers = forward(weights, batch.seen)
    each = chances(layers[-1], batch.mask)
    rows = np.arange(len(each))
    ratio = each[rows, batch.choice] / batch.chance
    too_far = np.where(batch.better > 0, ratio > 1 + NEAR, ratio < 1 - NEAR)
    push = np.where(too_far, 0, ratio * batch.better)
    slope = -push[:, None] * each
    slope[rows, batch.choice] += push
    slope += curiosity * entropy_slope(each)
    return backward(weights, layers, slope)


def guessing_gradient(weights: Weights, batch: Choices) -> Weights:
    """The gradient of minus half the squared error of the guesses, summed over a batch."""
    layers = forward(weights, batch.seen)
    return backward(weights, layers, batch.worth[:, None] - layers[-1])


def _summed(gradients: list[Weights], share: np.float32) -> Weights:
    return tuple(share * sum(each[1:], each[0]) for each in zip(*gradients, strict=True))


def _climb(adam: Adam, gradient: Weights, step: float) -> Adam:
    length = float(np.sqrt(sum(float((part**2).sum()) for part in gradient)))
    shrink = np.float32(min(1.0, LONGEST / (length + 1e-9)))
    return adam.climb(tuple(part * shrink for part in gradient), step)
