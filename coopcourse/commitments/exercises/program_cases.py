"""The situations that checks on programs are tried in: telling ones, then random ones.

Chapter: notebooks/10-commitments
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 8  # random cases beside the telling ones


def for_twin(rng: np.random.Generator) -> list[Case]:
    """Return (part, threat): two different moves of five.

    >>> for_twin(np.random.default_rng(1))[0]
    (0, 1)
    """
    pairs = [(i, j) for i in range(5) for j in range(5) if i != j]
    return [(0, 1), (4, 2), *(pairs[each] for each in rng.permutation(len(pairs))[:RANDOM])]


def for_mended(rng: np.random.Generator) -> list[Case]:
    """Return (percent,): how often of 100 games the program does not look.

    >>> for_mended(np.random.default_rng(1))[0]
    (20,)
    """
    choices = [12, 15, 18, 20, 22, 25]
    return [(20,), *((choices[each],) for each in rng.permutation(6)), (20,)]


def for_strangers(rng: np.random.Generator) -> list[Case]:
    """Return (limit,): the fuel of a simulation, enough for a slow friend or not.

    >>> for_strangers(np.random.default_rng(1))[:2]
    [(800,), (6000,)]
    """
    return [(800,), (6000,), *((int(each),) for each in 100 * rng.integers(6, 70, size=RANDOM))]


def for_kindness(rng: np.random.Generator) -> list[Case]:
    """Return (epsilon, deepest): the coin, and how many simulations may be inside each other.

    >>> for_kindness(np.random.default_rng(1))[0]
    (0.5, 1)
    """
    percents, depths = rng.integers(2, 60, size=RANDOM), rng.integers(0, 40, size=RANDOM)
    drawn = [(int(p) / 100, int(d)) for p, d in zip(percents, depths, strict=True)]
    return [(0.5, 1), (0.05, 60), (0.1, 0), *drawn]


def for_held(rng: np.random.Generator) -> list[Case]:
    """Return (row, column): the Prisoner's Dilemma, Chicken, then random tables.

    >>> for_held(np.random.default_rng(1))[0]
    ([[3, 0], [5, 1]], [[3, 5], [0, 1]])
    """
    telling: list[Case] = [
        ([[3, 0], [5, 1]], [[3, 5], [0, 1]]),
        ([[0, -1], [1, -9]], [[0, 1], [-1, -9]]),
        ([[1, -1], [-1, 1]], [[-1, 1], [1, -1]]),
    ]
    tables = [
        rng.integers(0, 9, size=(2, rows, columns)).tolist()
        for rows, columns in rng.integers(2, 4, size=(RANDOM, 2)).tolist()
    ]
    return telling + [(row, column) for row, column in tables]
