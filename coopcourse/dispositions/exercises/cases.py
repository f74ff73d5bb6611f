"""The situations that checks on dispositions are tried in: telling ones, then random ones.

Chapter: notebooks/07-dispositions
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones


def for_felt_payoff(rng: np.random.Generator) -> list[Case]:
    """Return (own, other, envy, guilt), ahead, behind and even.

    >>> for_felt_payoff(np.random.default_rng(1))[0]
    (8, 2, 0.5, 0.25)
    """
    telling: list[Case] = [(8, 2, 0.5, 0.25), (2, 8, 0.5, 0.25), (5, 5, 1, 0.5), (0, 10, 2, 0)]
    pays = rng.integers(0, 11, size=(RANDOM, 2)).tolist()
    feelings = (rng.integers(1, 9, size=(RANDOM, 2)) / 8).tolist()
    return telling + [(*pay, *felt) for pay, felt in zip(pays, feelings, strict=True)]


def for_best_offer(rng: np.random.Generator) -> list[Case]:
    """Return (cake, limits): the least that each responder takes.

    >>> for_best_offer(np.random.default_rng(1))[0]
    (10, [1, 3, 6])
    """
    telling: list[Case] = [(10, [1, 3, 6]), (10, [0, 0, 5]), (10, [2, 4, 4, 5]), (20, [9])]
    sizes = rng.integers(2, 7, size=RANDOM)
    return telling + [(10, sorted(rng.integers(0, 6, size=size).tolist())) for size in sizes]


def for_helps_in_rounds(rng: np.random.Generator) -> list[Case]:
    """Return (opens, repays, other): two dispositions, and the moves of the other.

    >>> for_helps_in_rounds(np.random.default_rng(1))[0]
    (True, True, [0, 1, 1])
    """
    telling: list[Case] = [
        (True, True, [0, 1, 1]),
        (False, True, [1, 0, 1]),
        (True, False, [0, 0, 0]),
        (False, False, [1, 1]),
    ]
    moves = [rng.integers(0, 2, size=rng.integers(2, 7)).tolist() for _ in range(RANDOM)]
    traits = rng.integers(0, 2, size=(RANDOM, 2)).astype(bool).tolist()
    return telling + [(*held, other) for held, other in zip(traits, moves, strict=True)]


def for_disposition_pays(rng: np.random.Generator) -> list[Case]:
    """Return (known, fooled, share, payoffs), away from the border.

    >>> for_disposition_pays(np.random.default_rng(1))[0]
    (0.9, 0.3, 0.5, (5, 3, 1, 0))
    """
    usual = (5, 3, 1, 0)
    telling: list[Case] = [
        (0.9, 0.3, 0.5, usual),
        (0.9, 0.3, 0.2, usual),
        (0.4, 0.3, 0.5, usual),
        (0.7, 0.3, 0.3, usual),
        (0.8, 0.6, 0.9, usual),
        (1, 0, 0.1, (9, 4, 2, 1)),
    ]
    chances = (rng.integers(1, 10, size=(RANDOM, 3)) / 10 + 0.013).round(3).tolist()
    dilemmas = _dilemmas(rng)
    return telling + [(*three, four) for three, four in zip(chances, dilemmas, strict=True)]


def for_tipping_share(rng: np.random.Generator) -> list[Case]:
    """Return (known, fooled, payoffs), in some of which no share is enough.

    >>> for_tipping_share(np.random.default_rng(1))[0]
    (0.9, 0.3, (5, 3, 1, 0))
    """
    usual = (5, 3, 1, 0)
    telling: list[Case] = [(0.9, 0.3, usual), (0.5, 0.5, usual), (1, 0.25, usual), (1, 0, usual)]
    known = (rng.integers(5, 11, size=RANDOM) / 10).tolist()
    fooled = (rng.integers(1, 5, size=RANDOM) / 10).tolist()
    return telling + list(zip(known, fooled, _dilemmas(rng), strict=True))


def _dilemmas(rng: np.random.Generator) -> list[tuple[int, int, int, int]]:
    steps = rng.integers(1, 4, size=(RANDOM, 4)).cumsum(axis=1)[:, ::-1].tolist()
    return [(high, reward, low, least) for high, reward, low, least in steps]


def for_most_antisocial(rng: np.random.Generator) -> list[Case]:
    """Return (gain, fine, others, punishers), in some of which the rule is lost already.

    >>> for_most_antisocial(np.random.default_rng(1))[0]
    (12, 8, 3, 0.75)
    """
    telling: list[Case] = [(12, 8, 3, 0.75), (12, 6, 3, 0.5), (6, 8, 2, 0.5), (1, 5, 4, 0.9)]
    numbers = rng.integers((2, 3, 2), (13, 12, 6), size=(RANDOM, 3)).tolist()
    shares = (rng.integers(2, 10, size=RANDOM) / 10).tolist()
    return telling + [(*three, share) for three, share in zip(numbers, shares, strict=True)]


def for_is_stable(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs, home): against rows, a hunt, hawks and doves, ties that hold and that fall.

    >>> for_is_stable(np.random.default_rng(1))[0]
    ([[5, 5], [5, 4]], 0)
    """
    telling: list[Case] = [
        ([[5, 5], [5, 4]], 0),
        ([[5, 5], [5, 5]], 0),
        ([[3, 0], [2, 2]], 0),
        ([[3, 0], [5, 1]], 0),
        ([[3, 0], [5, 1]], 1),
        ([[-2, 4], [0, 2]], 0),
        ([[3, 0, 3], [5, 1, 0], [3, 2, 3]], 0),
    ]
    sizes = rng.integers(2, 4, size=RANDOM).tolist()
    tables = [rng.integers(0, 4, size=(size, size)).tolist() for size in sizes]
    return telling + [(table, int(rng.integers(len(table)))) for table in tables]
