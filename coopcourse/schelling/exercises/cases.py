"""The situations that checks on towns are tried in: telling ones, then random ones.

Chapter: notebooks/06-schelling
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones


def for_neighbours(rng: np.random.Generator) -> list[Case]:
    """Return (town, row, column) of a person, corners and a lonely one among them.

    >>> for_neighbours(np.random.default_rng(1))[0]
    ([[1, 1, 2], [0, 2, 2]], 0, 1)
    """
    town = [[1, 1, 2], [0, 2, 2]]
    full = [[1, 2, 1], [2, 1, 2], [1, 1, 1]]
    telling: list[Case] = [(town, 0, 1), (town, 1, 2), (full, 1, 1), (full, 0, 0), (full, 2, 2)]
    telling.append(([[1, 0, 0], [0, 0, 2]], 0, 0))
    return telling + [_someone(rng) for _ in range(RANDOM)]


def _someone(rng: np.random.Generator) -> Case:
    town = rng.choice([0, 1, 1, 2, 2], size=rng.integers(3, 6, size=2))
    town[0, 0] = 1
    people = np.argwhere(town)
    row, column = people[rng.integers(len(people))].tolist()
    return town.tolist(), row, column


def for_unhappy_people(rng: np.random.Generator) -> list[Case]:
    """Return (likes, totals, twentieths), shares that floats miss and lonely people among them.

    >>> for_unhappy_people(np.random.default_rng(1))[0]
    ([3, 2, 0], [5, 5, 0], 12)
    """
    telling: list[Case] = [
        ([3, 2, 0], [5, 5, 0], 12),
        ([1, 4, 8], [2, 8, 8], 10),
        ([0, 1, 2], [0, 3, 8], 6),
        ([0, 0, 1], [0, 4, 4], 0),
    ]
    return telling + [
        (*_counts(rng), int(steps)) for steps in rng.choice([5, 6, 7, 10, 12], size=RANDOM)
    ]


def _counts(rng: np.random.Generator, people: int = 8) -> tuple[list[int], list[int]]:
    totals = rng.integers(0, 9, size=people)
    return rng.integers(0, totals + 1).tolist(), totals.tolist()


def for_mean_similarity(rng: np.random.Generator) -> list[Case]:
    """Return (likes, totals), the lonely among them, never lonely people alone.

    >>> for_mean_similarity(np.random.default_rng(1))[0]
    ([1, 8, 0], [2, 8, 0])
    """
    telling: list[Case] = [([1, 8, 0], [2, 8, 0]), ([0, 2], [4, 2]), ([3], [6])]
    random = [_counts(rng) for _ in range(RANDOM)]
    return telling + [([*likes, 2], [*totals, 3]) for likes, totals in random]


def for_good_homes(rng: np.random.Generator) -> list[Case]:
    """Return (street, home) of a person on a street with empty places.

    >>> for_good_homes(np.random.default_rng(1))[0]
    ([0, 1, 0, 2, 0], 1)
    """
    telling: list[Case] = [
        ([0, 1, 0, 2, 0], 1),
        ([1, 0, 2, 1, 0, 1], 3),
        ([2, 0, 0, 0, 1], 4),
        ([1, 2, 1], 1),
    ]
    streets = [rng.choice([0, 0, 1, 2], size=9).tolist() for _ in range(RANDOM)]
    homes = rng.integers(0, 9, size=RANDOM).tolist()
    for street, home in zip(streets, homes, strict=True):
        street[home] = 1 + home % 2
    return telling + list(zip(streets, homes, strict=True))


def for_dissimilarity(rng: np.random.Generator) -> list[Case]:
    """Return (districts,): pairs of head counts, groups of unequal size.

    >>> for_dissimilarity(np.random.default_rng(1))[0]
    ([[3, 1], [1, 3]],)
    """
    telling: list[Case] = [
        ([[3, 1], [1, 3]],),
        ([[4, 0], [0, 9]],),
        ([[2, 6], [1, 3]],),
        ([[10, 1], [0, 1], [5, 0]],),
    ]
    sizes = rng.integers(2, 6, size=RANDOM)
    return telling + [(rng.integers(1, 30, size=(size, 2)).tolist(),) for size in sizes]


def for_even_mixture(rng: np.random.Generator) -> list[Case]:
    """Return (size, most), with tolerances on both sides of 3.

    >>> for_even_mixture(np.random.default_rng(1))[0]
    (100, 4)
    """
    telling: list[Case] = [(100, 4), (100, 2.5), (60, 5), (100, 2)]
    sizes = rng.integers(20, 200, size=RANDOM).tolist()
    halves = rng.choice([3, 4, 5, 7, 8, 9], size=RANDOM).tolist()
    return telling + [(size, half / 2) for size, half in zip(sizes, halves, strict=True)]
