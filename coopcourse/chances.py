"""Chances: scores become chances, and luck picks a choice, in proportion to its weight.

Chapter: notebooks/05a-evolution
"""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array: TypeAlias = NDArray[Any]


def softmax(scores: Array) -> Array:
    """Chances in proportion to the exponential of scores, along the last axis.

    >>> softmax(np.array([0.0, np.log(3)])).round(2).tolist()
    [0.25, 0.75]
    """
    raised = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def entropy_slope(chances: Array) -> Array:
    """How much the entropy of softmax chances grows with each score; the shape of `chances`.

    >>> entropy_slope(np.array([0.5, 0.5])).round(6).tolist()  # nothing makes them more even
    [0.0, 0.0]
    """
    surprise = -np.log(chances + 1e-12)
    entropy = (chances * surprise).sum(axis=-1, keepdims=True)
    return np.asarray(chances * (surprise - entropy))


def picked(weights: Array, luck: ArrayLike) -> NDArray[np.intp]:
    """The choice at each place, from 0 to 1, of weights laid end to end along the last axis.

    Weights are 0 or more, one of them above 0: chances, payoffs, balls in an urn.

    >>> picked(np.array([[3, 1], [1, 3]]), luck=[0.5, 0.5]).tolist()
    [0, 1]
    """
    upto = weights.cumsum(axis=-1)
    place = np.asarray(luck)[..., None] * upto[..., -1:]
    return np.asarray((upto[..., :-1] <= place).sum(axis=-1), np.intp)


def draw(weights: Array, *, rng: np.random.Generator) -> NDArray[np.intp]:
    """A choice for each row of weights; the shape of `weights` without its last axis.

    >>> draw(np.array([[0, 5], [2, 0]]), rng=np.random.default_rng(1)).tolist()
    [1, 0]
    """
    return picked(weights, rng.random(weights.shape[:-1]))
