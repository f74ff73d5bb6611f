"""Figure 13 for five populations, before and after they get used to each policy, as shipped.

Remake: python -m coopcourse.economist.remake

Chapter: notebooks/11-institutions
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coopcourse import intervals
from coopcourse.economist.learning.school import COSTS
from coopcourse.economist.planning.measures import Measures
from coopcourse.economist.planning.policies import POLICIES
from coopcourse.economist.schedules import Array

FIELDS = tuple(field.name for field in fields(Measures))


@dataclass(frozen=True, eq=False)
class Figure13:
    """What six policies did, each found for a population and judged in worlds of its own.

    `frozen` measures people as they were when the policy was made, `adapted` the same people after
    the same further practice under every policy. `rates` are (policies, seeds, brackets); `seen`
    and `best` are the elasticities of the two formulas, (seeds,).
    """

    labour: float
    rates: Array
    seen: Array
    best: Array
    frozen: Measures
    adapted: Measures
    policies: tuple[str, ...] = POLICIES

    def __repr__(self) -> str:
        seeds = self.rates.shape[1]
        return f"{len(self.policies)} policies for {seeds} populations; labour {self.labour:g}"


@dataclass(frozen=True, eq=False)
class Cloud:
    """What random schedules do with people as they are; `rates` are (schedules, brackets)."""

    rates: Array
    equality: Array
    productivity: Array


@dataclass(frozen=True, eq=False)
class Goodhart:
    """The value of each policy for people as they were and once they are used to it.

    Both are (policies, seeds).
    """

    frozen: Array
    adapted: Array
    policies: tuple[str, ...] = POLICIES


def figure13(labour: float = COSTS[0]) -> Figure13:
    """The shipped result for one of the two costs of labour, .105 or .21.

    >>> figure13().policies  # doctest: +NORMALIZE_WHITESPACE
    ('free market', 'US federal', 'Saez', 'Saez, best elasticity',
     'learned at once', 'learned in step')
    """
    stored = _stored("policies", labour)
    frozen, adapted = (
        Measures(*(stored[f"{when}_{name}"] for name in FIELDS)) for when in ("frozen", "adapted")
    )
    return Figure13(labour, stored["rates"], stored["seen"], stored["best"], frozen, adapted)


def goodhart(labour: float = COSTS[0]) -> Goodhart:
    """How far people's getting used to a policy changes what it is worth.

    >>> goodhart().frozen.shape == goodhart().adapted.shape
    True
    """
    found = figure13(labour)
    return Goodhart(found.frozen.value, found.adapted.value)


def frontier_cloud(labour: float = COSTS[0]) -> Cloud:
    """Random schedules on the plane of equality and productivity, one population.

    >>> bool((frontier_cloud().equality <= 1).all())
    True
    """
    stored = _stored("cloud", labour)
    return Cloud(stored["rates"], stored["equality"], stored["productivity"])


def interval(values: Array) -> tuple[Array, Array]:
    """The mean over seeds, the last axis, and half the width of its 95 % interval.

    Seeds are few, so the interval is Student's; its half width is nan where there is one.

    >>> mean, half = interval(np.array([[1.0, 2.0, 3.0]]))
    >>> mean.tolist(), half.round(3).tolist()
    ([2.0], [2.484])
    """
    return intervals.interval(values, reach=intervals.student)


def file_of(what: str, labour: float) -> Path:
    """Where a result for a cost of labour is kept.

    >>> file_of("cloud", 0.105).name
    'cloud_105.npz'
    """
    if labour not in COSTS:
        raise ValueError(f"Results are shipped for labour that costs {COSTS}; {labour} came.")
    return Path(__file__).with_name(f"{what}_{round(1000 * labour)}.npz")


def _stored(what: str, labour: float) -> Mapping[str, NDArray[Any]]:
    with np.load(file_of(what, labour)) as stored:
        return {name: stored[name].astype(np.float64) for name in stored.files}
