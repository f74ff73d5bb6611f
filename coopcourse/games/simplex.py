"""A small linear program is solved by walking from corner to better corner.

The dense tableau simplex method with Dantzig's choice of column. Ties between rows are broken by
comparing whole rows (Dantzig, Orden and Wolfe 1955), which makes the walk finite even where many
constraints meet in one corner, as they do in games.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.games.ties import Array


@dataclass(frozen=True)
class Optimum:
    """The best corner: where it is, what it is worth, and the price of each constraint there."""

    point: Array  # (variables,)
    value: float
    prices: Array  # (constraints,)


def maximise(
    objective: ArrayLike, matrix: ArrayLike, bounds: ArrayLike, *, tolerance: float = 1e-12
) -> Optimum:
    """The x >= 0 that maximises `objective @ x` while `matrix @ x <= bounds`, all bounds >= 0.

    `matrix` has shape (constraints, variables). Numbers below `tolerance` count as zero. Raises
    ValueError when a bound is negative or the objective can grow without end.

    >>> maximise([3, 2], [[1, 1], [1, 0]], [4, 2]).point
    array([2., 2.])
    """
    table = _tableau(objective, matrix, bounds)
    constraints, variables = len(table) - 1, table.shape[1] - len(table)
    basis = np.arange(variables, variables + constraints)
    while (column := _entering(table, tolerance)) is not None:
        row = _leaving(table, column, variables, tolerance)
        _pivot(table, row, column)
        basis[row] = column
    point = np.zeros(variables + constraints)
    point[basis] = table[:-1, -1]
    return Optimum(point[:variables], float(table[-1, -1]), table[-1, variables:-1].copy())


def _tableau(objective: ArrayLike, matrix: ArrayLike, bounds: ArrayLike) -> Array:
    rows = np.asarray(matrix, dtype=np.float64)  # (constraints, variables)
    gains, limits = (np.asarray(line, dtype=np.float64) for line in (objective, bounds))
    if rows.ndim != 2 or rows.shape != (len(limits), len(gains)):
        raise ValueError(
            f"A matrix of shape (constraints, variables) = ({len(limits)}, {len(gains)}) is "
            f"needed to fit the bounds and the objective; this one has shape {rows.shape}."
        )
    if (limits < 0).any():
        raise ValueError("Every bound must be 0 or more, so that x = 0 is allowed to start with.")
    top = np.hstack([rows, np.eye(len(limits)), limits[:, None]])
    bottom = np.concatenate([-gains, np.zeros(len(limits) + 1)])
    return np.vstack([top, bottom])  # (constraints + 1, variables + constraints + 1)


def _entering(table: Array, tolerance: float) -> int | None:
    """The column that gains most for a step of its variable; None when no step gains."""
    column = int(table[-1, :-1].argmin())
    return column if table[-1, column] < -tolerance else None


def _leaving(table: Array, column: int, variables: int, tolerance: float) -> int:
    """The row that first stops the walk; the lexicographically first one where several do."""
    rows: NDArray[np.intp] = np.flatnonzero(table[:-1, column] > tolerance)
    if not len(rows):
        raise ValueError("The objective can grow without end: a constraint is missing.")
    order = [-1, *range(variables, table.shape[1] - 1)]
    for key in order:
        ratios = table[rows, key] / table[rows, column]
        rows = rows[ratios <= ratios.min() + tolerance]
        if len(rows) == 1:
            break
    return int(rows[0])


def _pivot(table: Array, row: int, column: int) -> None:
    table[row] /= table[row, column]
    others = table[:, column].copy()
    others[row] = 0.0
    table -= np.outer(others, table[row])
