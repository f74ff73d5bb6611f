"""The situations that checks on communication are tried in: telling ones, then random ones.

Chapter: notebooks/09-communication
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones


def for_understood(rng: np.random.Generator) -> list[Case]:
    """Return (speaks, acts): a word for each state, an act for each word.

    >>> for_understood(np.random.default_rng(1))[0]
    ([1, 0, 0], [1, 0])
    """
    telling: list[Case] = [([1, 0, 0], [1, 0]), ([1, 2, 0], [2, 0, 1]), ([0, 1], [1, 0])]
    sizes = rng.integers(3, 7, size=RANDOM).tolist()
    drawn = [(rng.permutation(n), rng.permutation(n)) for n in sizes]
    return telling + [(speaks.tolist(), acts.tolist()) for speaks, acts in drawn]


def for_heard(rng: np.random.Generator) -> list[Case]:
    """Return (thoughts,): a number in each agent's mind, two agents or more.

    >>> for_heard(np.random.default_rng(1))[0]
    ([3, 6, 9],)
    """
    telling: list[Case] = [([3, 6, 9],), ([1, 5],), ([-2, 0, 2, 8],)]
    crowds = [rng.integers(-9, 10, size=rng.integers(2, 7)) for _ in range(RANDOM)]
    return telling + [(crowd.tolist(),) for crowd in crowds]


def for_weight_slope(rng: np.random.Generator) -> list[Case]:
    """Return (x, weight, wish): input, weight, and the slope of the loss in the output.

    >>> for_weight_slope(np.random.default_rng(1))[0]
    (2, 0, 0.5)
    """
    telling: list[Case] = [(2, 0, 0.5), (1, 1, 1), (2, 0.5, -1), (0, 3, 1)]
    return telling + [
        (x / 4, weight / 4, wish / 4)
        for x, weight, wish in rng.integers(-8, 9, size=(RANDOM, 3)).tolist()
    ]


def for_protocol(rng: np.random.Generator) -> list[Case]:
    """Return (places, bits), more words than places among them.

    >>> for_protocol(np.random.default_rng(1))[0]
    (5, 1)
    """
    telling: list[Case] = [(5, 1), (8, 2), (3, 2), (6, 0), (10, 2)]
    places, bits = rng.integers(4, 20, size=RANDOM), rng.integers(1, 4, size=RANDOM)
    return telling + list(zip(places.tolist(), bits.tolist(), strict=True))


def for_channel_worth(rng: np.random.Generator) -> list[Case]:
    """Return (talking, cut, levers): the pulls of the same teams with and without a channel.

    >>> for_channel_worth(np.random.default_rng(1))[0]
    ([[0, 1], [1, 0]], [[0, 0], [0, 1]], 2)
    """
    telling: list[Case] = [([[0, 1], [1, 0]], [[0, 0], [0, 1]], 2)]
    sizes = rng.integers(3, 6, size=RANDOM).tolist()
    return telling + [
        (
            [rng.permutation(m).tolist() for _ in range(4)],
            rng.integers(m, size=(4, m)).tolist(),
            m,
        )
        for m in sizes
    ]


def for_borders(rng: np.random.Generator) -> list[Case]:
    """Return (bias, words), more words than are believed among them.

    >>> for_borders(np.random.default_rng(1))[0]
    (0.125, 2)
    """
    telling: list[Case] = [(0.125, 2), (0.05, 3), (0.3, 2), (0.1, 3), (0.2, 1)]
    words = rng.integers(2, 5, size=RANDOM).tolist()
    shares = rng.choice([0.2, 0.4, 0.6, 0.8], size=RANDOM).tolist()
    return telling + [
        (round(part / (2 * n * (n - 1)), 4), n) for n, part in zip(words, shares, strict=True)
    ]
