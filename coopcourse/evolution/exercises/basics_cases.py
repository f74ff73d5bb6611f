"""The situations that checks on selection are tried in: telling ones, then random ones.

Chapter: notebooks/05a-evolution
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones


def for_next_share(rng: np.random.Generator) -> list[Case]:
    """Return (share, give, take), payoffs above 0.

    >>> for_next_share(np.random.default_rng(1))[0]
    (0.5, 1, 3)
    """
    telling: list[Case] = [(0.5, 1, 3), (0.9, 2, 2), (0.0, 2, 5), (1.0, 2, 5)]
    tenths = rng.integers(1, 10, size=(RANDOM, 3)).tolist()
    return telling + [(share / 10, give, take) for share, give, take in tenths]


def for_chance_to_win(rng: np.random.Generator) -> list[Case]:
    """Return (odds,), one entry for each count of mutants from 1.

    >>> for_chance_to_win(np.random.default_rng(1))[0]
    ([1, 1, 1],)
    """
    telling: list[Case] = [([1, 1, 1],), ([0.5] * 4,), ([2, 2, 0.5],), ([3],)]
    sizes = rng.integers(2, 8, size=RANDOM)
    return telling + [((rng.integers(2, 20, size=size) / 10).tolist(),) for size in sizes]


def for_share_of_time(rng: np.random.Generator) -> list[Case]:
    """Return (gain, loss), two chances above 0.

    >>> for_share_of_time(np.random.default_rng(1))[0]
    (0.03, 0.01)
    """
    telling: list[Case] = [(0.03, 0.01), (0.01, 0.04)]
    pairs = rng.integers(1, 60, size=(RANDOM, 2)).tolist()
    return telling + [(gain / 1000, loss / 1000) for gain, loss in pairs]


def for_ways_to_win(rng: np.random.Generator) -> list[Case]:
    """Return (payoff,): known games, ties, then random ones.

    >>> for_ways_to_win(np.random.default_rng(1))[0]
    ([[4, 0], [2, 1]],)
    """
    telling: list[Case] = [
        ([[4, 0], [2, 1]],),
        ([[2, -1], [3, 0]],),
        ([[3, 0], [2, 1]],),
        ([[2, 1], [2, 1]],),
        ([[4, 1], [0, 2]],),
    ]
    return telling + [(table,) for table in rng.integers(-2, 6, size=(2 * RANDOM, 2, 2)).tolist()]


def for_critical_ratio(rng: np.random.Generator) -> list[Case]:
    """Return (per_b, per_c): what a unit of b and a unit of c add to the four payoffs.

    >>> for_critical_ratio(np.random.default_rng(1))[0]
    ([[2, 0], [1, 0]], [[-3, -1], [0, 0]])
    """
    telling: list[Case] = [([[2, 0], [1, 0]], [[-3, -1], [0, 0]])]
    for r in (0.25, 0.5):
        telling.append(([[1 + r, r], [1, 0]], [[-(1 + r), -1], [-r, 0]]))
    for _ in range(RANDOM):
        cheat, lone, gain = rng.integers(1, 6, size=3).tolist()
        paid, saved = rng.integers(2, 9, size=2).tolist()
        per_c = [[-paid - saved, -saved], [-saved + 1, 0]]
        telling.append(([[cheat + gain, lone / 10], [cheat, 0]], per_c))
    return telling


def for_heir_gives(rng: np.random.Generator) -> list[Case]:
    """Return (gives, gifts, b, strength) of the neighbours of a free place.

    >>> for_heir_gives(np.random.default_rng(1))[0]
    ([1, 0], [1, 1], 4, 0.1)
    """
    telling: list[Case] = [
        ([1, 0], [1, 1], 4, 0.1),
        ([0, 0, 0], [1, 2, 0], 3, 0.1),
        ([1, 1], [2, 1], 3, 0.2),
        ([1, 0, 0, 1], [3, 1, 0, 2], 5, 0.05),
    ]
    for size in rng.integers(2, 6, size=RANDOM).tolist():
        gives = rng.integers(0, 2, size=size)
        gives[:2] = (1, 0)
        gifts = rng.integers(0, size + 1, size=size)
        telling.append((gives.tolist(), gifts.tolist(), int(rng.integers(2, 8)), 0.1))
    return telling
