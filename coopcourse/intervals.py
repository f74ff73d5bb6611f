"""A mean of independent runs may lie off by a margin: half the width of its 95 % interval.

The margin is so many standard errors. Many runs need 1.96 of them (`normal`). The spread of few
runs is a guess itself, so a claim that rests on ten runs or fewer takes more (`student`).

Chapter: notebooks/06-schelling
"""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

NORMAL = 1.96
STUDENT = (np.nan, 12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262)
"""The 97.5 % points of the normal curve, and of Student's t for 1, 2, ... degrees of freedom."""


def normal(runs: int) -> float:
    """How many standard errors hold a mean of many runs.

    >>> normal(1000)
    1.96
    """
    return NORMAL


def student(runs: int) -> float:
    """How many standard errors hold a mean of one to ten runs; nan for one.

    Raises ValueError for more. Source: Student (1908), The probable error of a mean.

    >>> student(5)
    2.776
    """
    if not 1 <= runs <= len(STUDENT):
        raise ValueError(f"The table has 1 to {len(STUDENT)} runs, not {runs}; try `normal`.")
    return STUDENT[runs - 1]


def standard_error(values: Array, axis: int = -1) -> Array:
    """How far a mean over an axis of independent runs lies off; nan where there is one run.

    >>> standard_error(np.array([1.0, 3.0]))
    array(1.)
    """
    runs = values.shape[axis]
    if runs < 2:
        return np.full_like(values.mean(axis=axis), np.nan)
    return np.asarray(values.std(axis=axis, ddof=1) / np.sqrt(runs))


def interval(
    values: Array, *, axis: int = -1, reach: Callable[[int], float] = normal
) -> tuple[Array, Array]:
    """The mean over an axis of independent runs, and half the width of its 95 % interval.

    >>> mean, half = interval(np.array([[1.0, 2.0, 3.0]]), reach=student)
    >>> mean.tolist(), half.round(3).tolist()
    ([2.0], [2.484])
    """
    half = reach(values.shape[axis]) * standard_error(values, axis)
    return values.mean(axis=axis), np.asarray(half)
