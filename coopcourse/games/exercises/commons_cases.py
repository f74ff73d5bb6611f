"""The situations that checks on collective action are tried in: telling ones, then random ones.

Chapter: notebooks/04-collective-action
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones


def for_public_good_payoffs(rng: np.random.Generator) -> list[Case]:
    """Return (gives, beta): who gives, and the return to each.

    >>> for_public_good_payoffs(np.random.default_rng(1))[0]
    ([1, 0, 0, 0], 0.5)
    """
    telling: list[Case] = [([1, 0, 0, 0], 0.5), ([0, 0, 0], 0.4), ([1, 1], 0.75)]
    crowds = [rng.integers(0, 2, size=rng.integers(2, 7)).tolist() for _ in range(RANDOM)]
    return telling + [(crowd, int(rng.integers(1, 10)) / 10) for crowd in crowds]


def for_kind_of_good(rng: np.random.Generator) -> list[Case]:
    """Return (players, beta), away from the borders, of all three kinds.

    >>> for_kind_of_good(np.random.default_rng(1))[0]
    (4, 0.5)
    """
    telling: list[Case] = [(4, 0.5), (4, 0.2), (4, 0.3), (4, 1.5), (100, 0.02), (2, 0.4), (2, 0.6)]
    sizes = rng.integers(2, 12, size=RANDOM).tolist()
    factors = rng.choice([0.6, 1.05, 1.4], size=RANDOM).tolist()  # of the border 1/n
    return telling + [(n, round(f / n, 3)) for n, f in zip(sizes, factors, strict=True)]


def for_stable_numbers(rng: np.random.Generator) -> list[Case]:
    """Return (contribute, free_ride): a public good, a hunt, a bridge, then random ones with ties.

    >>> for_stable_numbers(np.random.default_rng(1))[1]
    ([0, 0, 3], [1, 1, 1])
    """
    telling: list[Case] = [
        ([-1, 1, 3], [0, 2, 4]),
        ([0, 0, 3], [1, 1, 1]),
        ([-1, -1, 1, 1, 1], [0, 0, 0, 2, 2]),
        ([0, 0], [0, 0]),
        ([1, 2, 0], [0, 0, 1]),
    ]
    sizes = rng.integers(2, 6, size=RANDOM)
    tables = [rng.integers(-2, 3, size=(2, size)).tolist() for size in sizes]
    return telling + [(give, ride) for give, ride in tables]


def for_next_stock(rng: np.random.Generator) -> list[Case]:
    """Return (stock, catches, growth, capacity), some catches larger than the stock.

    >>> for_next_stock(np.random.default_rng(1))[0]
    (100, [10, 10], 0.5, 160)
    """
    telling: list[Case] = [
        (100, [10, 10], 0.5, 160),
        (50, [30, 40], 0.8, 160),
        (160, [], 0.5, 160),
        (120, [20, 20], 1, 160),
    ]
    return telling + [
        (int(stock), catches.tolist(), int(tenths) / 10, 160)
        for stock, tenths, catches in zip(
            rng.integers(20, 160, size=RANDOM),
            rng.integers(2, 11, size=RANDOM),
            rng.integers(0, 30, size=(RANDOM, 3)),
            strict=True,
        )
    ]


def for_full_seasons(rng: np.random.Generator) -> list[Case]:
    """Return (stock, catch, growth, capacity), in some of which the catch lasts.

    >>> for_full_seasons(np.random.default_rng(1))[0]
    (160, 60, 1, 160)
    """
    telling: list[Case] = [
        (160, 60, 1, 160),
        (160, 40, 1, 160),
        (40, 38, 1, 160),
        (30, 60, 1, 160),
        (160, 45, 1, 160),
    ]
    stocks = rng.integers(60, 161, size=RANDOM).tolist()
    catches = rng.integers(10, 60, size=RANDOM).tolist()
    tenths = rng.integers(3, 11, size=RANDOM).tolist()
    return telling + [
        (stock, catch, tenth / 10, 160)
        for stock, catch, tenth in zip(stocks, catches, tenths, strict=True)
    ]


def for_shared_effort(rng: np.random.Generator) -> list[Case]:
    """Return (users, value, crowding, cost), a sole owner among them.

    >>> for_shared_effort(np.random.default_rng(1))[0]
    (3, 20, 0.5, 4)
    """
    telling: list[Case] = [(3, 20, 0.5, 4), (1, 20, 0.5, 4), (8, 23, 0.25, 5), (2, 10, 1, 1)]
    return telling + [
        (users, value, halves / 2, cost)
        for users, value, halves, cost in rng.integers(
            (1, 10, 1, 1), (10, 40, 5, 9), size=(RANDOM, 4)
        ).tolist()
    ]


def for_curing_tax(rng: np.random.Generator) -> list[Case]:
    """Return (users, value, cost), a sole owner among them.

    >>> for_curing_tax(np.random.default_rng(1))[0]
    (4, 20, 4)
    """
    telling: list[Case] = [(4, 20, 4), (1, 20, 4), (2, 10, 2), (8, 23, 5)]
    return telling + [
        tuple(case) for case in rng.integers((2, 10, 1), (12, 40, 9), size=(RANDOM, 3)).tolist()
    ]
