"""The games that checks are played on: a few telling ones, then random ones.

Small whole numbers keep a failing case readable, and make ties common.

Chapter: notebooks/02-games
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 12  # random cases beside the telling ones

PRISONERS = np.array([[-1, -3], [0, -2]])  # Silent, Betray; years in prison, negative
HUNTERS = np.array([[3, 0], [2, 1]])  # Stag, Rabbit
PENNIES = np.array([[1, -1], [-1, 1]])
TIED = np.array([[2, 1, 0], [2, 0, 3]])


def for_expected_payoff(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs, row mix, column mix); probabilities are tenths.

    >>> len(for_expected_payoff(np.random.default_rng(1)))
    15
    """
    telling: list[Case] = [
        (PRISONERS, np.array([0.0, 1.0]), np.array([1.0, 0.0])),
        (PENNIES, np.array([0.5, 0.5]), np.array([0.5, 0.5])),
        (HUNTERS, np.array([1.0, 0.0]), np.array([0.3, 0.7])),
    ]
    tables = [_table(rng) for _ in range(RANDOM)]
    return telling + [(one, _mix(rng, one.shape[0]), _mix(rng, one.shape[1])) for one in tables]


def for_best_replies(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs, column), ties among them.

    >>> for_best_replies(np.random.default_rng(1))[1][1]
    1
    """
    telling: list[Case] = [(PRISONERS, 0), (HUNTERS, 1), (TIED, 0), (TIED, 2)]
    tables = [_table(rng) for _ in range(RANDOM)]
    return telling + [(one, int(rng.integers(one.shape[1]))) for one in tables]


def for_is_nash(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs, others, row, column), about half of them equilibria.

    >>> for_is_nash(np.random.default_rng(1))[0][2:]
    (1, 1)
    """
    telling: list[Case] = [
        (PRISONERS, PRISONERS.T, 1, 1),
        (PRISONERS, PRISONERS.T, 0, 0),
        (HUNTERS, HUNTERS.T, 1, 1),
        (PENNIES, -PENNIES, 0, 0),
        (np.ones((2, 2), dtype=np.int64), np.ones((2, 2), dtype=np.int64), 0, 1),
    ]
    return telling + [_cell(rng, settle=number % 2 == 0) for number in range(RANDOM)]


def for_dominated_rows(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs,), with strict dominance, with ties and without.

    >>> len(for_dominated_rows(np.random.default_rng(1))[0])
    1
    """
    third = np.array([[3, 1, 2], [2, 0, 1], [1, 4, 0]])
    tables = [PRISONERS, HUNTERS, TIED, third, np.array([[5, 5], [5, 4], [4, 3]])]
    tables += [_table(rng) for _ in range(RANDOM)]
    return [(table,) for table in tables]


def for_stag_share(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs,) of stag hunts: each animal pays best where the other hunts it too.

    >>> for_stag_share(np.random.default_rng(1))[0][0].shape
    (2, 2)
    """
    tables = [HUNTERS, np.array([[5, 0], [2, 1]]), np.array([[4, -2], [3, 2]])]
    for _ in range(RANDOM):
        rabbit, alone = rng.integers(1, 6), rng.integers(-3, 1)
        stag_gain, rabbit_gain = rng.integers(1, 9, size=2)
        tables.append(np.array([[rabbit + stag_gain, alone], [rabbit, alone + rabbit_gain]]))
    return [(table,) for table in tables]


def for_kind_of_sum(rng: np.random.Generator) -> list[Case]:
    """Return (payoffs, others) of the three kinds, and one whose grand total alone is zero.

    >>> len(for_kind_of_sum(np.random.default_rng(1))[0])
    2
    """
    telling: list[Case] = [
        (PENNIES, -PENNIES),
        (PRISONERS, PRISONERS.T),
        (PENNIES, 1 - PENNIES),
        (PENNIES, PENNIES.T),
    ]
    tables = [_table(rng) for _ in range(RANDOM)]
    partners = (np.negative, lambda one: 7 - one, rng.permutation)
    return telling + [(one, partners[number % 3](one)) for number, one in enumerate(tables)]


def for_indifferent_mix(rng: np.random.Generator) -> list[Case]:
    """Return (others,) of two-by-two games where the better column depends on the row.

    >>> for_indifferent_mix(np.random.default_rng(1))[0][0].shape
    (2, 2)
    """
    tables = [-PENNIES, HUNTERS.T, np.array([[2, 0], [0, 1]])]
    for _ in range(RANDOM):
        low, gain = rng.integers(-3, 4, size=2), rng.integers(1, 7, size=2)
        swapped = np.array([[low[0] + gain[0], low[0]], [low[1], low[1] + gain[1]]])
        tables.append(swapped[:, :: rng.choice([1, -1])])
    return [(table,) for table in tables]


def _table(rng: np.random.Generator) -> np.ndarray:
    shape = rng.integers(2, 5, size=2)
    return rng.integers(-3, 4, size=tuple(shape))


def _mix(rng: np.random.Generator, count: int) -> np.ndarray:
    tenths = rng.multinomial(10, np.full(count, 1 / count))
    return tenths / 10


def _cell(rng: np.random.Generator, *, settle: bool) -> Case:
    payoffs = _table(rng)
    others = rng.integers(-3, 4, size=payoffs.shape)
    row, column = (int(rng.integers(size)) for size in payoffs.shape)
    if settle:  # a random cell is seldom an equilibrium: raise it to the best reply, ties and all
        payoffs[row, column] = payoffs[:, column].max()
        others[row, column] = others[row, :].max()
    return payoffs, others, row, column
