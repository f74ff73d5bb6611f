"""A corner is where as many constraints meet as there are variables: with few, try all of them.

Chapter: notebooks/02-games
"""

from functools import lru_cache
from itertools import combinations
from math import comb

import numpy as np

from coopcourse.games.solvers.pivoting import Labels, nudges
from coopcourse.games.ties import Array

MOST_BASES = 300  # from here on walking from corner to corner is quicker
_WILD = 1e7  # a solution this large betrays equations that are close to singular


def few_vertices(matrix: Array, tolerance: float) -> tuple[Labels, Array] | None:
    """The vertices of {x >= 0 : matrix @ x <= 1} from all sets of constraints, the origin first.

    Returns, for each, the variables that may differ from zero, (vertices, rows), and the values of
    all variables, x and then the slacks: (vertices, columns + rows). A vertex in which more
    constraints meet comes more than once. None where there are too many sets to try, or one whose
    constraints do not meet in a point.

    >>> few_vertices(np.array([[1.0, 0.5], [0.5, 1.0]]), 1e-9)[1][:, :2].round(2)
    array([[0.  , 0.  ],
           [0.  , 1.  ],
           [1.  , 0.  ],
           [0.67, 0.67]])
    """
    rows, columns = matrix.shape
    if comb(rows + columns, rows) > MOST_BASES:
        return None
    tight, basic = _choices(columns, rows)
    points = solve_all(np.concatenate([np.eye(columns), matrix]), tight, zeros=columns)
    if points is None:
        return None
    variables = np.concatenate([points, 1.0 - points @ matrix.T], axis=1)
    fits = (variables > -tolerance).all(axis=1)
    return basic[fits], np.where(variables > tolerance, variables, 0.0)[fits]


def solve_all(walls: Array, chosen: Labels, *, zeros: int) -> Array | None:
    """The point in which the chosen walls meet, for every choice; None if one has no sure point.

    The first `zeros` walls say that a sum is 0, the others that it is 1; `walls` has shape (walls,
    variables), `chosen` (choices, variables), as has the answer.

    >>> solve_all(np.array([[1.0, 0], [1, 2]]), np.array([[0, 1]]), zeros=1)
    array([[0. , 0.5]])
    """
    sides = np.ones((len(walls), 2))
    sides[:zeros, 0] = 0.0
    sides[:, 1] = nudges(len(walls))  # any other sides would do: they show what is singular
    try:
        solved = np.linalg.solve(walls[chosen], sides[chosen])  # (choices, variables, 2)
    except np.linalg.LinAlgError:
        return None
    points: Array = solved[:, :, 0].astype(np.float64, copy=False)
    # In a browser numpy raises nothing: it solves singular equations by NaN, which no bound holds.
    return points if np.abs(solved).max(initial=0.0) <= _WILD else None


@lru_cache(maxsize=32)
def _choices(columns: int, rows: int) -> tuple[Labels, Labels]:
    """All ways to choose `columns` of the labels, and what each leaves."""
    labels = range(columns + rows)
    tight = list(combinations(labels, columns))
    basic = [sorted(set(labels) - set(chosen)) for chosen in tight]
    return np.array(tight, dtype=np.int64), np.array(basic, dtype=np.int64)
