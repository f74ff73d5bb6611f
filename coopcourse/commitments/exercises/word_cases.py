"""The situations that checks on proofs and words are tried in: telling ones, then random ones.

Chapter: notebooks/10-commitments
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 12  # random cases beside the telling ones


def for_provable(rng: np.random.Generator) -> list[Case]:
    """Return (held, trust): a statement's worlds, most of them true, and a level of trust.

    >>> for_provable(np.random.default_rng(1))[0]
    ([True, True, False, True], 0)
    """
    yes, no = True, False
    telling: list[Case] = [
        ([yes, yes, no, yes], 0),
        ([no, yes, yes, yes], 0),
        ([no, yes, yes, yes], 1),
        ([yes, no, yes, no, yes], 1),
        ([no, no, yes, yes, yes], 2),
    ]
    rows = rng.random((RANDOM, 6)) < 0.75
    trusts = rng.integers(0, 3, size=RANDOM).tolist()
    return telling + list(zip(rows.tolist(), trusts, strict=True))


def for_prudent(rng: np.random.Generator) -> list[Case]:
    """Return (with_me, with_defectbot), such as FairBot's and DefectBot's worlds, then random ones.

    >>> for_prudent(np.random.default_rng(1))[0]
    ([True, True, True, True], [True, False, False, False])
    """
    yes, no = [True] * 4, [False] * 4
    telling: list[Case] = [
        (yes, [True, False, False, False]),
        (yes, no),
        (yes, yes),
        (no, no),
        ([False, True, True, True], no),
        ([True, True, False, True], [True, False, False, True]),
    ]
    mine = (rng.random((RANDOM, 6)) < 0.85).tolist()
    others = (rng.random((RANDOM, 6)) < 0.3).tolist()
    return telling + list(zip(mine, others, strict=True))


def for_circle(rng: np.random.Generator) -> list[Case]:
    """Return (agents,): a circle of C, D, F and U; a circle of one reads itself.

    >>> for_circle(np.random.default_rng(1))[1]
    ('U',)
    """
    telling: list[Case] = [("F",), ("U",), ("FU",), ("FFD",), ("UF",), ("UUU",), ("FFFU",)]
    sizes = rng.integers(2, 7, size=RANDOM)
    return telling + [("".join(rng.choice(list("CDFFUU"), size=size)),) for size in sizes]


def for_words(rng: np.random.Generator) -> list[Case]:
    """Return (leader, follower), two tables without ties: a guarantee, a shakedown, random ones.

    >>> for_words(np.random.default_rng(1))[0]
    ([[3, 1], [4, 2]], [[4, 2], [1, 3]])
    """
    telling: list[Case] = [
        ([[3, 1], [4, 2]], [[4, 2], [1, 3]]),
        ([[4, 3], [2, 1]], [[3, 4], [2, 1]]),
        ([[3, 1], [4, 2]], [[3, 1], [2, 4]]),
        ([[3, 1], [4, 2]], [[3, 4], [1, 2]]),
    ]
    return telling + [_tables(rng, *rng.integers(2, 4, size=2).tolist()) for _ in range(RANDOM)]


def _tables(rng: np.random.Generator, rows: int, columns: int) -> Case:
    ranks = np.arange(1, rows * columns + 1)
    leader, follower = (rng.permutation(ranks).reshape(rows, columns).tolist() for _ in range(2))
    return leader, follower
