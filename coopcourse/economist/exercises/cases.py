"""The situations that checks on taxes are tried in: telling ones, then random ones.

Chapter: notebooks/11-institutions
"""

from typing import Any

import numpy as np

from coopcourse.economist import FEDERAL_CUTOFFS, US_FEDERAL

Case = tuple[Any, ...]
RANDOM = 10  # random cases beside the telling ones
CUTOFFS, RATES = list(FEDERAL_CUTOFFS), list(US_FEDERAL.rates)
SOCIETIES = 6


def _schedule(rng: np.random.Generator) -> tuple[list[float], list[float]]:
    """Two to four brackets with rates in twentieths that differ."""
    brackets = int(rng.integers(2, 5))
    cutoffs = [0, *np.sort(rng.choice(np.arange(20, 200, 10), brackets - 1, replace=False))]
    rates = rng.choice(np.arange(1, 19), brackets, replace=False) / 20
    return [float(cut) for cut in cutoffs], rates.tolist()


def for_tax_due(rng: np.random.Generator) -> list[Case]:
    """Return (income, cutoffs, rates), with incomes at an edge and in every bracket.

    >>> for_tax_due(np.random.default_rng(1))[0]
    (150, [0, 100], [0.1, 0.5])
    """
    telling: list[Case] = [(150, [0, 100], [0.1, 0.5]), (100, [0, 100], [0.1, 0.5])]
    telling += [(income, CUTOFFS, RATES) for income in (0, 5, 100, 510.3, 600)]
    return telling + [(int(rng.integers(1, 300)), *_schedule(rng)) for _ in range(RANDOM)]


def for_equality(rng: np.random.Generator) -> list[Case]:
    """Return (coin,) of two to six people, some with nothing.

    >>> for_equality(np.random.default_rng(1))[0]
    ([10, 20, 30, 40],)
    """
    telling: list[Case] = [([10, 20, 30, 40],), ([5, 5, 5],), ([0, 0, 8],), ([0, 0],)]
    sizes = rng.integers(2, 7, RANDOM).tolist()
    return telling + [(rng.integers(0, 60, size).tolist(),) for size in sizes]


def for_saez_rate(rng: np.random.Generator) -> list[Case]:
    """Return (incomes, weights, bracket, elasticity); somebody ends in the bracket, one above.

    >>> for_saez_rate(np.random.default_rng(1))[0]
    ([50, 150], [1.5, 0.5], [100, 200], 1)
    """
    telling: list[Case] = [
        ([50, 150], [1.5, 0.5], [100, 200], 1),
        ([50, 150], [1.5, 0.5], [0, 100], 1),
        ([60, 120, 300], [1.8, 0.9, 0.3], [100, 200], 0.5),
    ]
    return telling + [_taxpayers(rng) for _ in range(RANDOM)]


def _taxpayers(rng: np.random.Generator) -> Case:
    incomes = np.sort(rng.choice(np.arange(15, 300, 5), 5, replace=False))
    start = int(incomes[1]) + 2
    end = int(incomes[3]) + 2
    weights = (1 / incomes) / (1 / incomes).mean()
    elasticity = int(rng.integers(1, 20)) / 10
    return incomes.tolist(), weights.round(3).tolist(), [start, end], elasticity


def for_best_hours(rng: np.random.Generator) -> list[Case]:
    """Return (skill, cutoffs, rates, cost), with steps that people stop at or jump over.

    >>> for_best_hours(np.random.default_rng(1))[0]
    (2, [0, 100], [0.1, 0.5], 0.01)
    """
    telling: list[Case] = [
        (2, [0, 100], [0.1, 0.5], 0.01),
        (3, [0, 100], [0.5, 0.0], 0.012),
        (1.5, [0, 40, 80], [0.0, 0.9, 0.1], 0.008),
        (2.2, CUTOFFS, RATES, 0.012),
    ]
    return telling + [
        (int(rng.integers(8, 40)) / 10, *_schedule(rng), int(rng.integers(7, 30)) / 1000)
        for _ in range(RANDOM)
    ]


def for_evening_saves(rng: np.random.Generator) -> list[Case]:
    """Return (incomes, cutoffs, rates) of two to four years, under rising and falling rates.

    >>> for_evening_saves(np.random.default_rng(1))[0]
    ([0, 200], [0, 100], [0.1, 0.5])
    """
    telling: list[Case] = [
        ([0, 200], [0, 100], [0.1, 0.5]),
        ([0, 200], [0, 100], [0.5, 0.1]),
        ([60, 240], CUTOFFS, RATES),
        ([100, 100], CUTOFFS, RATES),
    ]
    sizes = rng.integers(2, 5, RANDOM).tolist()
    return telling + [(rng.integers(0, 300, size).tolist(), *_schedule(rng)) for size in sizes]


def for_belief(rng: np.random.Generator) -> list[Case]:
    """Return (skills, rates before, rates after).

    >>> for_belief(np.random.default_rng(1))[0][1:]
    ([0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1])
    """
    telling: list[Case] = [([1, 4], [0] * 7, [1] * 7), ([0.6, 1, 2, 4], RATES, [0.5] * 7)]
    return telling + [
        (_skills(rng), *(rng.integers(0, 11, (2, 7)) / 10).tolist()) for _ in range(SOCIETIES)
    ]


def for_design(rng: np.random.Generator) -> list[Case]:
    """Return (skills,) of societies, some nearly equal and some far from it.

    >>> len(for_design(np.random.default_rng(1))[0][0])
    5
    """
    telling: list[Case] = [([0.6, 0.7, 0.9, 1.2, 4],), ([0.6, 0.7, 0.7, 0.8, 0.9],)]
    return telling + [(_skills(rng),) for _ in range(SOCIETIES)]


def _skills(rng: np.random.Generator) -> list[float]:
    """Four to seven people by a Pareto law of shape 2, from half a coin an hour up to four."""
    drawn = 0.5 + rng.pareto(2.0, int(rng.integers(4, 8))) / 2
    skills: list[float] = np.sort(drawn.clip(0.5, 4.0)).round(2).tolist()
    return skills
