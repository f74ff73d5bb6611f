"""One small network chooses for everybody; people differ in what they see.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.chances import draw, softmax
from coopcourse.economist.intents.names import CHOICES
from coopcourse.economist.intents.seeing import SEES
from coopcourse.economist.network import SINGLE, Adam, Weights, forward, network
from coopcourse.economist.schedules import Array
from coopcourse.economist.world.actions import Flags
from coopcourse.economist.world.land import Ints

WIDTH = 64  # of the two hidden layers
NEVER = -1e9  # the score of what is not allowed


@dataclass(frozen=True)
class Learner:
    """The network that chooses, and the one that guesses what a situation is worth."""

    chooser: Adam
    guess: Adam


def new_learner(*, rng: np.random.Generator) -> Learner:
    """A learner that knows nothing.

    >>> new_learner(rng=np.random.default_rng(1)).chooser.weights[0].shape
    (49, 64)
    """
    chooser = single(network([SEES, WIDTH, WIDTH, CHOICES], rng=rng))
    guess = single(network([SEES, WIDTH, WIDTH, 1], rng=rng))
    return Learner(Adam.start(chooser), Adam.start(guess))


def single(weights: Weights) -> Weights:
    """The same weights with half the digits, which is quicker.

    >>> single((np.zeros(2),))[0].dtype
    dtype('float32')
    """
    return tuple(each.astype(SINGLE) for each in weights)


def chances(scores: Array, mask: Flags) -> Array:
    """The chance of each choice, 0 for what is not allowed; (some, CHOICES).

    >>> chances(np.zeros((1, 3), np.float32), np.array([[True, True, False]])).tolist()
    [[0.5, 0.5, 0.0]]
    """
    return softmax(np.where(mask, scores, NEVER))


def choose(
    weights: Weights, seen: Array, mask: Flags, *, rng: np.random.Generator
) -> tuple[Ints, Array]:
    """One choice each by the network's chances, and the chance it had; both (some,).

    >>> rng = np.random.default_rng(1)
    >>> mask = np.arange(CHOICES) == 5
    >>> weights = new_learner(rng=rng).chooser.weights
    >>> choose(weights, np.zeros((1, SEES), np.float32), mask[None], rng=rng)[0].tolist()
    [5]
    """
    each = chances(forward(weights, seen)[-1], mask)
    choice = draw(np.asarray(each, np.float64), rng=rng)
    return choice, each[np.arange(len(choice)), choice]
