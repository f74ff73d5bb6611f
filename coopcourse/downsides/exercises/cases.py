"""The situations that checks of the last chapter are tried in: telling ones, then random ones.

Chapter: notebooks/12-downsides
"""

from itertools import combinations
from typing import Any

import numpy as np

from coopcourse.downsides.pricing import Market, Sessions, circles, follow

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones
PERIODS, CUT_AT = 24, 2


def for_price_path(rng: np.random.Generator) -> list[Case]:
    """Return (plan_a, plan_b, start, periods) over menus of two to four prices.

    >>> for_price_path(np.random.default_rng(1))[0]
    ([[1, 0], [0, 0]], [[1, 1], [1, 1]], [0, 0], 2)
    """
    telling: list[Case] = [
        ([[1, 0], [0, 0]], [[1, 1], [1, 1]], [0, 0], 2),
        ([[0, 0], [0, 1]], [[0, 0], [0, 1]], [1, 1], 3),  # grim, and nobody cuts
        ([[0, 1], [0, 1]], [[0, 1], [0, 1]], [0, 1], 4),  # each does what the other did
    ]
    sizes = rng.integers(2, 5, size=RANDOM).tolist()
    return telling + [
        (*rng.integers(m, size=(2, m, m)).tolist(), rng.integers(m, size=2).tolist(), 4)
        for m in sizes
    ]


def for_collusive(rng: np.random.Generator) -> list[Case]:
    """Return (prices, cut_at): rivals, pairs that take no notice, and pairs that have learned.

    >>> prices, cut_at = for_collusive(np.random.default_rng(1))[0]
    >>> prices[cut_at]
    [1.47, 1.47]
    """
    rivals, high, cut, low = [1.47, 1.47], [1.8, 1.8], [1.6, 1.8], [1.5, 1.5]
    rest = PERIODS - CUT_AT - 1
    telling: list[Case] = [
        ([rivals, rivals, rivals] + [rivals] * rest, CUT_AT),
        ([rivals, rivals, [1.43, 1.47]] + [rivals] * rest, CUT_AT),
        ([high, high, cut] + [high] * rest, CUT_AT),
        ([high, high, cut] + [low] * 4 + [high] * (rest - 4), CUT_AT),
        ([high, high, cut, [1.8, 1.8]] + [low] * 4 + [high] * (rest - 5), CUT_AT),
        ([high, high, cut, [1.8, 1.7]] + [high] * (rest - 1), CUT_AT),
    ]
    return telling + [(path, CUT_AT) for sight in (0.95, 0.0) for path in _learned(rng, sight)]


def _learned(rng: np.random.Generator, discount: float) -> list[list[list[float]]]:
    """What some pairs, at rest until then, do when Alice takes the best price for a period."""
    market, every = Market(), Sessions.shipped(discount)
    calm = np.flatnonzero(circles(every).length == 1)
    chosen = rng.choice(calm, size=min(RANDOM, len(calm)), replace=False)
    found = []
    for session in chosen.tolist():
        one = every[session : session + 1]
        start = circles(one).path[0]
        best = market.profits[:, start[0, 1]].argmax()
        orders = {CUT_AT: np.array([[best, -1]], dtype=np.int64)}
        path = follow(one, start, PERIODS - 1, orders)[:, 0]
        found.append(market.menu[path].round(2).tolist())
    return found


def for_ransom(rng: np.random.Generator) -> list[Case]:
    """Return (harm, cost), in some of which striking costs more than there is to get.

    >>> for_ransom(np.random.default_rng(1))[0]
    (10, 2)
    """
    telling: list[Case] = [(10, 2), (10, 0), (4, 6), (5, 5)]
    return telling + [tuple(pair) for pair in rng.integers((1, 0), (30, 12), (RANDOM, 2)).tolist()]


def for_both_bound(rng: np.random.Generator) -> list[Case]:
    """Return (claim, reliability), with good devices and bad ones.

    >>> for_both_bound(np.random.default_rng(1))[0]
    (0.75, 1)
    """
    telling: list[Case] = [(0.75, 1), (0.75, 0.25), (0.9, 0.5), (0.6, 0.9)]
    hundredths = rng.integers((51, 5), (100, 101), (RANDOM, 2)).tolist()
    return telling + [(claim / 100, reliability / 100) for claim, reliability in hundredths]


def for_decoy_fear(rng: np.random.Generator) -> list[Case]:
    """Return (harm, cost, decoy_cost) of threats that pay.

    >>> for_decoy_fear(np.random.default_rng(1))[0]
    (10, 2, 2)
    """
    telling: list[Case] = [(10, 2, 2), (10, 2, 0), (10, 2, 5), (9, 1, 3)]
    tenths = rng.integers((60, 1, 1), (300, 50, 50), (RANDOM, 3)).tolist()
    return telling + [tuple(each / 10 for each in case) for case in tenths]


def for_norms(rng: np.random.Generator) -> list[Case]:
    """Return (players, cost, benefit, fine), good norms and bad ones.

    >>> for_norms(np.random.default_rng(1))[0]
    (4, 20, 32, 6)
    """
    telling: list[Case] = [(4, 20, 32, 6), (4, 20, -16, 9), (4, 20, -16, 6), (2, 5, 4, 3)]
    low, high = (2, 5, -30, 1), (9, 30, 50, 15)
    return telling + [tuple(case) for case in rng.integers(low, high, (RANDOM, 4)).tolist()]


def for_safe_sharing(rng: np.random.Generator) -> list[Case]:
    """Return (ab, ac, bc, whole), on both sides of the border.

    >>> for_safe_sharing(np.random.default_rng(1))[0]
    (60, 60, 60, 100)
    """
    telling: list[Case] = [
        (60, 60, 60, 100),
        (100, 100, 100, 100),
        (100, 40, 40, 100),
        (110, 20, 20, 100),
        (90, 80, 60, 100),
    ]
    pairs = rng.integers(20, 111, size=(RANDOM, 3)).tolist()
    return telling + [(*three, 100) for three in pairs]


def for_fair_shares(rng: np.random.Generator) -> list[Case]:
    """Return (worth,): what each coalition of two to four players can earn.

    >>> for_fair_shares(np.random.default_rng(1))[0]
    ({'A': 0, 'B': 2, 'AB': 6},)
    """
    gloves = {"A": 0, "B": 0, "C": 0, "AB": 0, "AC": 1, "BC": 1, "ABC": 1}
    telling: list[Case] = [({"A": 0, "B": 2, "AB": 6},), (gloves,)]
    return telling + [(_worth(rng, "ABCD"[:size]),) for size in (2, 3, 3, 3, 4, 4)]


def _worth(rng: np.random.Generator, players: str) -> dict[str, int]:
    groups = ["".join(g) for k in range(1, len(players) + 1) for g in combinations(players, k)]
    return {group: int(rng.integers(0, 5)) + 3 * (len(group) - 1) for group in groups}
