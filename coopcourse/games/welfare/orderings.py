"""A social welfare function ranks outcomes: of any two, one is more desirable or neither is.

Chapter: notebooks/03-welfare
"""

from collections.abc import Callable
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.naming import find
from coopcourse.games.ties import TOLERANCE, Array
from coopcourse.games.welfare.outcomes import Name, Outcomes, outcome_names, payoff_points

Welfare: TypeAlias = Callable[[Array], Array]
Verdict = Literal["more desirable", "indifferent", "less desirable"]


def levels(points: Array, welfare: Welfare) -> NDArray[np.int64]:
    """The level of each outcome, 0 for the most desirable; equal levels mean indifference.

    `points` has shape (outcomes, players). `welfare` gives one number for each outcome, or several
    that are compared in turn, like leximin. Values that differ by a rounding error are equal.

    >>> levels(np.array([[1.0, 1.0], [3.0, 0.0], [0.0, 3.0]]), lambda points: points.sum(axis=-1))
    array([1, 0, 0])
    """
    keys = np.asarray(welfare(points), dtype=np.float64).reshape(len(points), -1)
    steps = np.column_stack([_steps(key) for key in keys.T])  # (outcomes, numbers compared)
    _, level = np.unique(-steps, axis=0, return_inverse=True)
    return level.ravel().astype(np.int64)


def _steps(key: Array) -> NDArray[np.int64]:
    """The values of a key as whole numbers in the same order, ties made equal."""
    finite = key[np.isfinite(key)]
    spread = np.ptp(finite) if len(finite) else 0.0
    margin = TOLERANCE * spread + 16 * np.finfo(np.float64).eps * np.abs(finite).max(initial=0.0)
    order = key.argsort(kind="stable")
    with np.errstate(invalid="ignore"):  # minus infinity twice is a tie
        climbs = np.diff(key[order]) > margin
    steps = np.zeros(len(key), dtype=np.int64)
    steps[order[1:]] = climbs.cumsum()
    return steps


def ranking(outcomes: Outcomes, welfare: Welfare) -> list[tuple[Name, ...]]:
    """All outcomes, the most desirable first; outcomes of one group are indifferent.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> from coopcourse.games.welfare.functions import egalitarian
    >>> for group in ranking(prisoners_dilemma(), egalitarian):
    ...     print(group)
    (('Silent', 'Silent'),)
    (('Betray', 'Betray'),)
    (('Silent', 'Betray'), ('Betray', 'Silent'))
    """
    level = levels(payoff_points(outcomes), welfare)
    names = outcome_names(outcomes)
    groups = (np.flatnonzero(level == rank) for rank in range(int(level.max()) + 1))
    return [tuple(names[k] for k in group) for group in groups]


def most_desirable(outcomes: Outcomes, welfare: Welfare) -> tuple[Name, ...]:
    """The outcomes at the top of the ranking.

    >>> from coopcourse.games.welfare.functions import utilitarian
    >>> most_desirable({"Share": (2, 2), "Grab": (5, 0)}, utilitarian)
    ('Grab',)
    """
    return ranking(outcomes, welfare)[0]


def compare(outcomes: Outcomes, one: Name, other: Name, *, welfare: Welfare) -> Verdict:
    """Whether `one` is more desirable than `other`, less, or neither.

    >>> from coopcourse.games.welfare.functions import egalitarian
    >>> compare({"Share": (2, 2), "Grab": (5, 0)}, "Grab", "Share", welfare=egalitarian)
    'less desirable'
    """
    level = levels(payoff_points(outcomes), welfare)
    names = [str(name) for name in outcome_names(outcomes)]
    first, second = (level[find(str(name), names, "outcome")] for name in (one, other))
    if first == second:
        return "indifferent"
    return "more desirable" if first < second else "less desirable"
