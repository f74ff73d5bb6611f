"""The situations that checks on reciprocity are tried in: telling ones, then random ones.

Chapter: notebooks/05b-reciprocity
"""

from typing import Any

import numpy as np

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones
PASTS = ("first", "CC", "CD", "DC", "DD")


def for_two_tats(rng: np.random.Generator) -> list[Case]:
    """Return (mine, theirs), pasts of no round and more.

    >>> for_two_tats(np.random.default_rng(1))[0]
    ('', '')
    """
    telling = [("", ""), ("C", "D"), ("CC", "DD"), ("CCCC", "DCDC"), ("CCDC", "DDCD")]
    telling += [("CCC", "DDC"), ("CCDCC", "DDCCD")]
    sizes = rng.integers(2, 8, size=RANDOM)
    return telling + [(_moves(size, rng), _moves(size, rng)) for size in sizes]


def for_match_score(rng: np.random.Generator) -> list[Case]:
    """Return (alice, bob, rounds): two rules, and how long they play.

    >>> for_match_score(np.random.default_rng(1))[0][2]
    3
    """
    tit_for_tat, shifts, defects, bully = (
        _rules(moves) for moves in ("CCDCD", "CCDDC", "DDDDD", "DDCDC")
    )
    telling = [
        (tit_for_tat, defects, 3),
        (shifts, defects, 6),
        (tit_for_tat, bully, 8),
        (bully, shifts, 5),
    ]
    drawn = [(_moves(5, rng), _moves(5, rng), int(rng.integers(2, 9))) for _ in range(RANDOM)]
    return telling + [(_rules(one), _rules(other), rounds) for one, other, rounds in drawn]


def for_outcome_chain(rng: np.random.Generator) -> list[Case]:
    """Return (p, q): two memory-one strategies.

    >>> for_outcome_chain(np.random.default_rng(1))[0]
    ([1, 0, 1, 0], [1, 0, 0, 1])
    """
    telling: list[Case] = [([1, 0, 1, 0], [1, 0, 0, 1]), ([0.5, 0.25, 1, 0], [1, 0.75, 0, 0.5])]
    return telling + [tuple(pair) for pair in (rng.integers(0, 9, (RANDOM, 2, 4)) / 8).tolist()]


def for_least_chance(rng: np.random.Generator) -> list[Case]:
    """Return (temptation, reward, punishment), falling.

    >>> for_least_chance(np.random.default_rng(1))[0]
    (5, 3, 1)
    """
    telling: list[Case] = [(5, 3, 1), (3, 2, 0), (10, 9, 0), (4, 1.5, 1)]
    steps = rng.integers(1, 7, size=(RANDOM, 3)).tolist()
    return telling + [(low + step + gain, low + step, low) for low, step, gain in steps]


def for_extort(rng: np.random.Generator) -> list[Case]:
    """Return (slope, pace), such that all four are chances.

    >>> for_extort(np.random.default_rng(1))[1]
    (3, 0.03)
    """
    telling: list[Case] = [(2, 1 / 18), (3, 0.03), (1.5, 0.1)]
    slopes = (rng.integers(5, 20, size=RANDOM) / 4).tolist()
    return telling + [(slope, round(0.7 / (4 * slope + 1), 3)) for slope in slopes]


def for_scores_after(rng: np.random.Generator) -> list[Case]:
    """Return (scores, asks, meetings), with scores at both ends among them.

    >>> for_scores_after(np.random.default_rng(1))[0]
    ([0, 0, 0], [0, 0, 1], [(0, 1), (2, 1), (1, 2)])
    """
    telling: list[Case] = [
        ([0, 0, 0], [0, 0, 1], [(0, 1), (2, 1), (1, 2)]),
        ([5, 0], [-5, 6], [(0, 1), (0, 1), (1, 0)]),
        ([-5, 0], [6, 0], [(0, 1), (1, 0)]),
        ([0, -1], [-1, 1], [(0, 1), (1, 0), (1, 0), (0, 1)]),
    ]
    return telling + [_village(rng) for _ in range(RANDOM)]


def for_next_ring(rng: np.random.Generator) -> list[Case]:
    """Return (cells, b), rings of five and more.

    >>> for_next_ring(np.random.default_rng(1))[0]
    ('CCCDCCC', 1.85)
    """
    telling: list[Case] = [("CCCDCCC", 1.85), ("DDCCCDD", 1.2), ("CCCCC", 1.5), ("DDDDD", 1.5)]
    telling += [("CCCDCCCCDDCC", 1.4), ("CCDDCCCCC", 1.2)]
    sizes = rng.integers(6, 14, size=RANDOM)
    return telling + [
        (_moves(size, rng, 0.65), float(rng.choice([1.2, 1.4, 1.85]))) for size in sizes
    ]


def _moves(count: int, rng: np.random.Generator, kind: float = 0.5) -> str:
    return "".join("C" if draw < kind else "D" for draw in rng.random(count))


def _rules(moves: str) -> dict[str, str]:
    return dict(zip(PASTS, moves, strict=True))


def _village(rng: np.random.Generator) -> Case:
    givers = rng.integers(0, 4, size=12)
    takers = (givers + rng.integers(1, 4, size=12)) % 4
    meetings = list(zip(givers.tolist(), takers.tolist(), strict=True))
    return rng.integers(-5, 6, size=4).tolist(), rng.integers(-4, 5, size=4).tolist(), meetings
