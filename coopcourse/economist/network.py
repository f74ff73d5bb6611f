"""A small network that learns: two hidden layers, gradients by hand, steps by Adam.

Chapter: notebooks/11-institutions
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from coopcourse.economist.schedules import Array

Weights = tuple[Array, ...]  # matrix, bias, matrix, bias, ...

SINGLE: np.dtype[Any] = np.dtype(np.float32)  # half the digits, which is quicker


def network(sizes: Sequence[int], *, rng: np.random.Generator) -> Weights:
    """Random weights of a network with layers of these sizes; the last layer starts near 0.

    >>> [each.shape for each in network([3, 8, 2], rng=np.random.default_rng(1))]
    [(3, 8), (8,), (8, 2), (2,)]
    """
    layers: list[Array] = []
    last = len(sizes) - 2
    for k, (width, out) in enumerate(pairwise(sizes)):
        scale = 0.01 if k == last else width**-0.5
        layers += [scale * rng.standard_normal((width, out)), np.zeros(out)]
    return tuple(layers)


def forward(weights: Weights, inputs: Array) -> list[Array]:
    """What each layer says, from the inputs to the answers; hidden layers squash by tanh.

    >>> weights = network([3, 8, 2], rng=np.random.default_rng(1))
    >>> forward(weights, np.zeros((5, 3)))[-1].shape
    (5, 2)
    """
    layers = [inputs]
    for k in range(0, len(weights), 2):
        raw = layers[-1] @ weights[k] + weights[k + 1]
        layers.append(raw if k == len(weights) - 2 else np.tanh(raw))
    return layers


def backward(weights: Weights, layers: list[Array], slope: Array) -> Weights:
    """The gradient for all weights, from the slope of the goal in the answers, summed over rows.

    >>> weights = network([1, 1], rng=np.random.default_rng(1))
    >>> [each.tolist() for each in backward(weights, [np.array([[3.0]])], np.array([[2.0]]))]
    [[[6.0]], [2.0]]
    """
    gradient: list[Array] = []
    for k in range(len(weights) - 2, -1, -2):
        below = layers[k // 2]
        gradient = [below.T @ slope, slope.sum(axis=0), *gradient]
        slope = (slope @ weights[k].T) * (1 - below**2)
    return tuple(gradient)


# CommNet learns by Adam too, and rounds in another order. Shipped weights hang on the last bits,
# so each wing keeps the order in which its own were learned.
@dataclass(frozen=True)
class Adam:
    """Weights on their way up a gradient, with running means. Source: Kingma and Ba (2015).

    >>> Adam.start((np.zeros(2),)).climb((np.array([1.0, -5.0]),), pace=0.1).weights[0].round(3)
    array([ 0.1, -0.1])
    """

    weights: Weights
    mean: Weights
    square: Weights
    steps: int = 0

    @classmethod
    def start(cls, weights: Weights) -> "Adam":
        """Weights that have not moved yet."""
        zeros = tuple(np.zeros_like(each) for each in weights)
        return cls(weights, zeros, zeros)

    def climb(self, gradient: Weights, pace: float) -> "Adam":
        """The weights a step further."""
        steps = self.steps + 1
        mean = _blend(self.mean, gradient, 0.9)
        square = _blend(self.square, tuple(each**2 for each in gradient), 0.999)
        moved = tuple(
            each + pace * (m / (1 - 0.9**steps)) / (np.sqrt(s / (1 - 0.999**steps)) + 1e-8)
            for each, m, s in zip(self.weights, mean, square, strict=True)
        )
        return Adam(moved, mean, square, steps)


def _blend(old: Weights, new: Weights, keep: float) -> Weights:
    return tuple(keep * a + (1 - keep) * b for a, b in zip(old, new, strict=True))
