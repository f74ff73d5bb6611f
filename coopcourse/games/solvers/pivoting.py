"""A pivot walks from one corner of a polytope to the next; here many corners step at once.

A tableau says, for one corner, how each basic variable falls as each other variable grows from
zero. Its last two columns are the values of the basic variables and how fast these values change
when every bound is nudged a little: the nudges break ties, and so make sure that degenerate corners
are walked through like any other.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.ties import Array

Labels = NDArray[np.int64]
Places = NDArray[np.intp]


@dataclass(frozen=True)
class Corners:
    """Corners of {x >= 0 : matrix @ x <= 1}: their tableaux, and which variable stands where.

    Variables are numbered x first, then the slack of each row. `labels` lists the basic ones (the
    row order of the tableau), then the ones at zero (its column order).
    """

    tables: Array  # (corners, rows, columns + 2)
    labels: Labels  # (corners, rows + columns)

    @property
    def basic(self) -> Labels:
        """The variables that are not at zero, or only just: (corners, rows)."""
        return self.labels[:, : self.tables.shape[1]]

    @property
    def values(self) -> Array:
        """The values of the basic variables: (corners, rows)."""
        return self.tables[:, :, -2]


def nudges(count: int) -> Array:
    """Changes of the bounds, so unlike each other that no tie survives them.

    Sines of whole numbers are linearly independent over the fractions (a theorem of Lindemann and
    Weierstrass), so no sum of a few of them with fractions for weights can vanish.

    >>> nudges(3).round(2)
    array([0.84, 0.91, 0.14])
    """
    sines: Array = np.sin(np.arange(1.0, count + 1.0))
    return sines


def origin(matrix: Array) -> Corners:
    """The corner x = 0 of {x >= 0 : matrix @ x <= 1}.

    >>> origin(np.ones((2, 3))).labels
    array([[3, 4, 0, 1, 2]])
    """
    rows, columns = matrix.shape
    table = np.column_stack([matrix, np.ones(rows), nudges(rows)])
    labels = np.arange(rows + columns, dtype=np.int64)
    return Corners(table[None], np.roll(labels, rows)[None])


def leaving(tables: Array, tolerance: float) -> Places:
    """The row that stops the growth of each variable at zero first: (corners, columns).

    Rows that stop it at the same time, within `tolerance`, are ties, decided by the nudges.

    >>> leaving(origin(np.array([[1.0, 2.0], [4.0, 2.0]])).tables, 1e-9)
    array([[1, 0]])
    """
    columns, values = tables[:, :, :-2], tables[:, :, -2:-1]
    if values.min() > tolerance:
        paces = columns / values  # how fast each growing variable uses each row up
    else:
        left = np.where(values > tolerance, values, 0.0)
        with np.errstate(divide="ignore", invalid="ignore"):
            paces = np.where(columns > tolerance, columns / left, 0.0)
    first: Places = paces.argmax(axis=1)
    tied = paces >= np.take_along_axis(paces, first[:, None], axis=1) * (1 - tolerance)
    if np.count_nonzero(tied) > first.size:
        nudged = tables[:, :, -1:] / np.where(tied, columns, np.inf)
        first = np.where(tied, nudged, np.inf).argmin(axis=1)
    return first


def exchange(corners: Corners, which: Places, rows: Places, columns: Places) -> Corners:
    """Step once from each corner in `which`: the variable of a column grows, that of a row stops.

    `which`, `rows` and `columns` have one place for each step; so has the answer.

    >>> start, first = origin(np.array([[1.0, 2.0], [4.0, 2.0]])), np.array([0])
    >>> exchange(start, first, np.array([1]), first).values
    array([[0.75, 0.25]])
    """
    tables, labels = corners.tables[which], corners.labels[which]
    each, zeros = np.arange(len(tables)), columns + tables.shape[1]
    slopes = tables[each, :, columns]  # (steps, rows)
    line = tables[each, rows]  # (steps, columns + 2)
    line[each, columns] = 1.0
    line /= slopes[each, rows, None]
    slopes[each, rows] = 0.0
    tables[each, :, columns] = 0.0
    tables -= slopes[:, :, None] * line[:, None, :]
    tables[each, rows] = line
    labels[each, rows], labels[each, zeros] = labels[each, zeros], labels[each, rows]
    return Corners(tables, labels)
