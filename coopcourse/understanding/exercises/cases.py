"""The situations that checks on understanding are tried in: telling ones, then random ones.

Chapter: notebooks/08-understanding
"""

from itertools import product
from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones
NAMES = ("chop", "plate", "deliver")


def _chances(rng: np.random.Generator, size: int) -> list[float]:
    """Return chances in twentieths, none of them zero."""
    parts = rng.multinomial(20 - size, np.full(size, 1 / size)) + 1
    return [int(part) / 20 for part in parts]


def for_posterior(rng: np.random.Generator) -> list[Case]:
    """Return (prior, likelihoods), of two to four tasks.

    >>> for_posterior(np.random.default_rng(1))[0]
    ([0.75, 0.25], [0.2, 0.6])
    """
    telling: list[Case] = [
        ([0.75, 0.25], [0.2, 0.6]),
        ([0.5, 0.3, 0.2], [0.1, 0.9, 0.4]),
        ([0.5, 0.5], [0.0, 0.4]),
    ]
    sizes = rng.integers(2, 5, size=RANDOM).tolist()
    likely = [(rng.integers(1, 10, size=size) / 10).tolist() for size in sizes]
    return telling + [(_chances(rng, n), q) for n, q in zip(sizes, likely, strict=True)]


def for_move_chances(rng: np.random.Generator) -> list[Case]:
    """Return (costs, beta), of two to five moves.

    >>> for_move_chances(np.random.default_rng(1))[0]
    ([1, 2], 1.3)
    """
    telling: list[Case] = [([1, 2], 1.3), ([3, 3, 5.2], 0.5), ([4.4, 6.6, 5.5], 2), ([1, 9], 0)]
    sizes = rng.integers(2, 6, size=RANDOM).tolist()
    betas = rng.choice([0.2, 0.5, 1.3, 2.0], size=RANDOM).tolist()
    return telling + [
        ((rng.integers(1, 8, size=n) * 1.1).round(1).tolist(), beta)
        for n, beta in zip(sizes, betas, strict=True)
    ]


def for_watch(rng: np.random.Generator) -> list[Case]:
    """Return (prior, chances of each move under each task, moves), some moves repeated.

    >>> for_watch(np.random.default_rng(1))[0][2]
    ['left', 'left', 'right']
    """
    table = {"left": [0.6, 0.1], "right": [0.1, 0.6], "stay": [0.3, 0.3]}
    telling: list[Case] = [
        ([0.5, 0.5], table, ["left", "left", "right"]),
        ([0.25, 0.75], table, ["left", "stay", "left"]),
        ([0.5, 0.5], table, ["left", "right", "right"]),
    ]
    return telling + [_walk(rng) for _ in range(RANDOM)]


def _walk(rng: np.random.Generator) -> Case:
    size = int(rng.integers(2, 4))
    columns = [_chances(rng, 3) for _ in range(size)]  # a column for each task
    table = {
        move: [column[row] for column in columns]
        for row, move in enumerate(("left", "right", "stay"))
    }
    return _chances(rng, size), table, rng.choice(list(table), size=rng.integers(2, 6)).tolist()


def for_best_place(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs, belief): rows are your places, columns the other's.

    >>> for_best_place(np.random.default_rng(1))[0]
    ([[1, 0], [0, 3]], [0.7, 0.3])
    """
    telling: list[Case] = [
        ([[1, 0], [0, 3]], [0.7, 0.3]),
        ([[1, 0], [0, 3]], [0.8, 0.2]),
        ([[4, 0, 0], [0, 9, 0], [3, 3, 3]], [0.6, 0.1, 0.3]),
        ([[2, 2], [5, 0]], [0.3, 0.7]),
    ]
    sizes = rng.integers(2, 5, size=RANDOM).tolist()
    return telling + [(rng.integers(0, 7, size=(n, n)).tolist(), _chances(rng, n)) for n in sizes]


def for_self_play_gap(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs,), a square matrix.

    >>> for_self_play_gap(np.random.default_rng(1))[0]
    ([[1, 0.25], [0.25, 1]],)
    """
    telling: list[Case] = [
        ([[1, 0.25], [0.25, 1]],),
        ([[1, 0, 0], [0, 1, 0], [1, 0, 1]],),
        ([[0.9, 0.9], [0.9, 0.9]],),
    ]
    sizes = rng.integers(2, 6, size=RANDOM).tolist()
    return telling + [((rng.integers(0, 11, size=(n, n)) / 10).tolist(),) for n in sizes]


def for_divided_prior(rng: np.random.Generator) -> list[Case]:
    """Return (allocations, costs), shared sub-tasks among them.

    >>> for_divided_prior(np.random.default_rng(1))[0][1]
    {'chop': 4, 'plate': 2, 'deliver': 8}
    """
    pairs = list(product(NAMES, repeat=2))
    telling: list[Case] = [(pairs, {"chop": 4, "plate": 2, "deliver": 8})]
    for _ in range(RANDOM):
        kept = [pairs[n] for n in sorted(rng.choice(9, size=7, replace=False).tolist())]
        costs = dict(zip(NAMES, (rng.permutation(8)[:3] + 1).tolist(), strict=True))
        telling.append((kept, costs))
    return telling
