"""The situations that checks of the first chapter are tried in: telling ones, then random ones.

Chapter: notebooks/01-motivation
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones


def for_count_pairs(rng: np.random.Generator) -> list[Case]:
    """Return (humans, machines), the single human with a single machine first.

    >>> for_count_pairs(np.random.default_rng(1))[0]
    (1, 1)
    """
    telling: list[Case] = [(1, 1), (3, 2), (0, 4), (5, 0)]
    return telling + [tuple(case) for case in rng.integers(0, 30, size=(RANDOM, 2)).tolist()]


def for_sell_now(rng: np.random.Generator) -> list[Case]:
    """Return (trades, share, left), in some of which hardly anything is left.

    >>> for_sell_now(np.random.default_rng(1))[0]
    ([100, 300], 0.1, 5000)
    """
    telling: list[Case] = [([100, 300], 0.1, 5000), ([50, 50, 50], 0.09, 2), ([80, 0], 0.5, 0)]
    return telling + [
        (rng.integers(0, 900, size=rng.integers(2, 7)).tolist(), int(hundredths) / 100, int(left))
        for hundredths, left in zip(
            rng.integers(1, 20, size=RANDOM), rng.choice([3, 40, 75_000], size=RANDOM), strict=True
        )
    ]


def for_critical_risk(rng: np.random.Generator) -> list[Case]:
    """Return (players, needed, cost) with at least one other payer and one who need not pay.

    >>> for_critical_risk(np.random.default_rng(1))[0]
    (6, 3, 0.1)
    """
    telling: list[Case] = [(6, 3, 0.1), (3, 2, 0.2), (12, 6, 0.05), (7, 4, 0.1)]
    sizes = rng.integers(4, 15, size=RANDOM).tolist()
    return telling + [
        (size, int(rng.integers(2, size)), int(rng.integers(1, 20)) / 100) for size in sizes
    ]


def for_bargains(rng: np.random.Generator) -> list[Case]:
    """Return (win, cost_a, cost_b), some with a cost that is larger than what is at stake.

    >>> for_bargains(np.random.default_rng(1))[0]
    (0.5, 0.25, 0.125)
    """
    telling: list[Case] = [(0.5, 0.25, 0.125), (0.875, 0.125, 0.5), (0.125, 0.25, 0.25)]
    eighths = rng.integers((0, 1, 1), (9, 5, 5), size=(RANDOM, 3)).tolist()
    return telling + [tuple(each / 8 for each in case) for case in eighths]


def for_vaccinated(rng: np.random.Generator) -> list[Case]:
    """Return (r0, risk), in some of which nobody gets vaccinated.

    >>> for_vaccinated(np.random.default_rng(1))[0]
    (10, 0.5)
    """
    telling: list[Case] = [(10, 0.5), (10, 0), (2, 0.75), (15, 0.1), (5, 0.9)]
    numbers = rng.integers((2, 0), (17, 19), size=(RANDOM, 2)).tolist()
    return telling + [(r0, twentieths / 20) for r0, twentieths in numbers]


def for_wine_prices(rng: np.random.Generator) -> list[Case]:
    """Return (cloth_a, wine_a, cloth_b, wine_b), Ricardo's countries among them.

    >>> for_wine_prices(np.random.default_rng(1))[1]
    (100, 120, 90, 80)
    """
    telling: list[Case] = [(10, 10, 5, 10), (100, 120, 90, 80), (90, 80, 100, 120), (4, 2, 8, 1)]
    return telling + [tuple(case) for case in rng.integers(1, 50, size=(RANDOM, 4)).tolist()]
