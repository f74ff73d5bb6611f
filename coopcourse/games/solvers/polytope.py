"""All corners of a polytope are found by walking from each to its neighbours, level by level.

Chapter: notebooks/02-games
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.solvers.bases import few_vertices
from coopcourse.games.solvers.pivoting import Corners, Labels, exchange, leaving, origin
from coopcourse.games.ties import Array

Masks = NDArray[np.uint64]
MOST_LABELS = 64  # one bit each
_BITS: Masks = np.left_shift(np.uint64(1), np.arange(MOST_LABELS, dtype=np.uint64))


@dataclass(frozen=True)
class Vertices:
    """The vertices of {x >= 0 : matrix @ x <= 1}, the origin first.

    `basic` names, for each, variables that may differ from zero (x first, then slacks); `variables`
    are their values, zero within the tolerance. `complete` is False when the walk was cut short.
    """

    basic: Labels  # (vertices, rows)
    variables: Array  # (vertices, columns + rows)
    complete: bool

    @property
    def points(self) -> Array:
        """The vertices themselves: (vertices, columns)."""
        return self.variables[:, : self.variables.shape[1] - self.basic.shape[1]]

    @property
    def slacks(self) -> Array:
        """How much room each constraint leaves: (vertices, rows)."""
        return self.variables[:, self.variables.shape[1] - self.basic.shape[1] :]

    @property
    def degenerate(self) -> bool:
        """Whether more constraints meet in some vertex than the dimension asks for."""
        return bool((np.count_nonzero(self.variables, axis=1) < self.basic.shape[1]).any())

    @property
    def tight(self) -> Masks:
        """Which variables are zero at each vertex, one bit each: (vertices,)."""
        return masks(self.variables == 0)

    def distinct(self) -> "Vertices":
        """Each vertex once, though degenerate ones were reached under several names."""
        first = np.sort(np.unique(self.tight, return_index=True)[1])
        return Vertices(self.basic[first], self.variables[first], self.complete)


def masks(chosen: NDArray[np.bool_]) -> Masks:
    """Every row of marks as the bits of one whole number.

    >>> masks(np.array([[True, False, True]]))
    array([5], dtype=uint64)
    """
    bits = np.where(chosen, _BITS[: chosen.shape[1]], np.uint64(0))
    joined: Masks = np.bitwise_or.reduce(bits, axis=1)
    return joined


def vertices(matrix: Array, *, tolerance: float = 1e-9, most: int = 2**16) -> Vertices:
    """Every vertex of the polytope {x >= 0 : matrix @ x <= 1}, for a matrix of positive numbers.

    1. Start in the corner x = 0.
    2. From every corner of the frontier let each variable at zero grow until another stops it.
    3. The corners reached that nobody has seen yet are the next frontier; repeat until there are
       none, or until there are more than `most`.

    Source: Avis and Fukuda (1992), A pivoting algorithm for convex hulls and vertex enumeration of
    arrangements and polyhedra (their search goes in depth, this one in breadth).

    Small polytopes are listed more quickly by `few_vertices`, where it can.

    >>> vertices(np.eye(2)).points
    array([[0., 0.],
           [0., 1.],
           [1., 0.],
           [1., 1.]])
    """
    few = few_vertices(matrix, tolerance)
    if few is not None:
        return Vertices(*few, complete=True)
    found, complete = [], False
    for level in _levels(matrix, tolerance):
        found.append((level.basic, level.values))
        if sum(len(basic) for basic, _ in found) > most:
            break
    else:
        complete = True
    basic, values = (np.concatenate(parts) for parts in zip(*found, strict=True))
    variables = np.zeros((len(basic), sum(matrix.shape)))
    np.put_along_axis(variables, basic, np.where(values > tolerance, values, 0.0), axis=1)
    return Vertices(basic, variables, complete)


def _levels(matrix: Array, tolerance: float) -> Iterator[Corners]:
    frontier = origin(matrix)
    seen = {int(_keys(frontier)[0])}
    while len(frontier.labels):
        yield frontier
        frontier = _beyond(frontier, seen, tolerance)


def _keys(corners: Corners) -> Masks:
    """A name for each corner: the set of its basic variables."""
    joined: Masks = np.bitwise_or.reduce(_BITS[corners.basic], axis=1)
    return joined


def _beyond(frontier: Corners, seen: set[int], tolerance: float) -> Corners:
    """The neighbours of the frontier that have not been seen, and are from now on."""
    rows = leaving(frontier.tables, tolerance)  # (corners, columns)
    bits, height = _BITS[frontier.labels], frontier.tables.shape[1]
    each = np.arange(len(rows))[:, None]
    keys = _keys(frontier)[:, None] ^ bits[:, height:] ^ bits[each, rows]  # (corners, columns)
    reached, places = np.unique(keys, return_index=True)
    fresh = [place for key, place in zip(reached.tolist(), places, strict=True) if key not in seen]
    seen.update(reached.tolist())
    parents, columns = np.divmod(np.array(fresh, dtype=np.intp), rows.shape[1])
    return exchange(frontier, parents, rows[parents, columns], columns)
