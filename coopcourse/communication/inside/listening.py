"""What does a monitor hear? Messages as points on a map, and what can be guessed from them.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.communication.commnet import Array, CommNet, Params, forward


def said(net: CommNet, params: Params, codes: Array, present: Array | None = None) -> Array:
    """What each agent says in the first exchange: her h after one step, (games, agents, width).

    >>> from coopcourse.communication.commnet import initial
    >>> net = CommNet(9, 4, 2)
    >>> params = initial(net, rng=np.random.default_rng(1))
    >>> said(net, params, np.array([[[0], [8]]])).shape
    (1, 2, 4)
    """
    message: Array = forward(net, params, codes, present).hidden[1]
    return message


@dataclass(frozen=True)
class Map:
    """Points on the two axes along which messages vary most; `share` of all that varies is shown.

    >>> projected(np.array([[0.0, 0.0], [4.0, 0.0], [2.0, 0.0]])).share
    1.0
    """

    points: Array
    share: float


def projected(messages: Array) -> Map:
    """Messages, (many, width), as points in a plane by principal components.

    Source: Pearson (1901), On lines and planes of closest fit.

    >>> projected(np.array([[0.0, 0.0], [4.0, 0.0], [2.0, 0.0]])).points.shape
    (3, 2)
    """
    spread = messages - messages.mean(axis=0)
    _, sizes, directions = np.linalg.svd(spread, full_matrices=False)
    share = float((sizes[:2] ** 2).sum() / (sizes**2).sum())
    return Map(spread @ directions[:2].T, share)


def readable(messages: Array, facts: Array) -> float:
    """How much of a fact a monitor can read off by straight lines: R squared on the second half.

    She learns from the first half of the messages, (many, width), and of the facts, (many,).
    1 is everything; 0 and less, nothing.

    >>> words = np.random.default_rng(1).standard_normal((200, 3))
    >>> round(readable(words, words @ np.array([1.0, 2.0, 0.0])), 3)
    1.0
    """
    half = len(messages) // 2
    table = np.column_stack([messages, np.ones(len(messages))]).astype(np.float64)
    weights, *_ = np.linalg.lstsq(table[:half], facts[:half], rcond=None)
    errors = facts[half:] - table[half:] @ weights
    return float(1 - (errors**2).mean() / facts[half:].var())
