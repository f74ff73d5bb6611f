"""The outcomes that checks on welfare are tried on: a few telling ones, then random ones.

Chapter: notebooks/03-welfare
"""

import numpy as np

from coopcourse.games.exercises.cases import RANDOM, Case

PRISONERS = np.array([[-1, -1], [-3, 0], [0, -3], [-2, -2]])  # (outcomes, players)
PLANS = np.array([[14, 4, 2], [9, 6, 4], [6, 5, 5], [5, 5, 5], [3, 3, 3]])
CHESS = np.array([[1, -1], [0, 0], [-1, 1]])


def for_pareto_improvements(rng: np.random.Generator) -> list[Case]:
    """Return (outcomes, here), with and without an improvement.

    >>> for_pareto_improvements(np.random.default_rng(1))[0][1]
    3
    """
    telling: list[Case] = [(PRISONERS, 3), (PRISONERS, 0), (PLANS, 3), (PLANS, 4), (CHESS, 1)]
    tables = [_outcomes(rng) for _ in range(RANDOM)]
    return telling + [(table, int(rng.integers(len(table)))) for table in tables]


def for_efficient_outcomes(rng: np.random.Generator) -> list[Case]:
    """Return (outcomes,).

    >>> len(for_efficient_outcomes(np.random.default_rng(1)))
    15
    """
    tables = [PRISONERS, PLANS, CHESS, *(_outcomes(rng) for _ in range(RANDOM))]
    return [(table,) for table in tables]


def for_distance_to_best(rng: np.random.Generator) -> list[Case]:
    """Return (outcomes, here), some of them efficient.

    >>> len(for_distance_to_best(np.random.default_rng(1)))
    17
    """
    return for_pareto_improvements(rng)


def for_leximin_prefers(rng: np.random.Generator) -> list[Case]:
    """Return (one, other); many agree in the least payoff, some are reorderings.

    >>> len(for_leximin_prefers(np.random.default_rng(1))[0])
    2
    """
    telling: list[Case] = [
        (PLANS[2], PLANS[3]),
        (PLANS[3], PLANS[2]),
        (PLANS[0], PLANS[4]),
        (np.array([5, 1, 3]), np.array([3, 5, 1])),
        (np.array([1, 9]), np.array([2, 2])),
    ]
    pairs = rng.integers(0, 4, size=(RANDOM, 2, 4))
    return telling + [(one, other) for one, other in pairs]


def for_nash_choice(rng: np.random.Generator) -> list[Case]:
    """Return (outcomes, disagreement) with one largest product, and often two losses as well.

    >>> len(for_nash_choice(np.random.default_rng(1)))
    15
    """
    telling: list[Case] = [
        (np.array([[8, 1], [5, 4], [4, 6]]), np.array([1, 0])),
        (np.array([[5, 5], [9, 2]]), np.array([4, 1])),
        (np.array([[3, 4], [-9, -9], [6, 1]]), np.array([0, 0])),
    ]
    while len(telling) < RANDOM + 3:
        table, low = rng.integers(-6, 9, size=(4, 2)), rng.integers(-2, 3, size=2)
        gains = np.where((table > low).all(axis=1), (table - low).prod(axis=1), 0)
        if (gains == gains.max()).sum() == 1:  # no tie, and somebody gains
            telling.append((table, low))
    return telling


def for_equal_share(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs, aversion); 1 is among the aversions.

    >>> len(for_equal_share(np.random.default_rng(1)))
    16
    """
    plan = PLANS[0].astype(np.float64)
    telling: list[Case] = [(plan, 0), (plan, 1), (plan, 2), (np.array([4.0, 1.0]), 0.5)]
    random = [
        (rng.integers(1, 10, size=3).astype(np.float64), float(rng.choice([0.5, 1, 2, 3])))
        for _ in range(RANDOM)
    ]
    return telling + random


def for_anarchy_price(rng: np.random.Generator) -> list[Case]:
    """Return (costs, others), all above zero, with one equilibrium or two.

    >>> len(for_anarchy_price(np.random.default_rng(1)))
    15
    """
    roads = np.array([[2.0, 2.0], [1.0, 2.0]])
    hunters = np.array([[1.0, 4.0], [2.0, 3.0]])
    years = np.array([[1.0, 3.0], [0.5, 2.0]])
    tables = [(table, table.T.copy()) for table in (roads, hunters, years)]
    while len(tables) < RANDOM + 3:
        costs, others = rng.integers(1, 9, size=(2, 3, 3)).astype(np.float64)
        stays = (costs == costs.min(axis=0)) & (others == others.min(axis=1)[:, None])
        if stays.any():
            tables.append((costs, others))
    return list(tables)


def _outcomes(rng: np.random.Generator) -> np.ndarray:
    count, players = int(rng.integers(4, 7)), int(rng.integers(2, 4))
    return rng.integers(0, 5, size=(count, players))
