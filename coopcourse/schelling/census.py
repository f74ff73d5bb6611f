"""A neighbourhood is one number: its digits count the neighbours of each group.

Write 1 for a person of the first group, `base` for one of the second, `base` squared for the third,
and add up a square of cells: each digit of the sum, in that base, is a head count. One sum serves
any number of groups, and a table can say at once who is content.

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.schelling.city import City, Grid

Codes: TypeAlias = NDArray[np.integer[Any]]
MOST_CODES = 2**20  # neighbourhoods that a table still has room for


@dataclass(frozen=True)
class Census:
    """How to count `groups` in all cells at most `sight` away, diagonals included.

    Raises ValueError when there are too many different neighbourhoods.

    >>> Census().base, Census(groups=3, sight=2).codes
    (10, 17576)
    """

    groups: int = 2
    sight: int = 1

    def __post_init__(self) -> None:
        if self.sight < 1 or self.codes > MOST_CODES:
            raise ValueError(
                f"{self.groups} groups and a sight of {self.sight} make {self.codes:,} different "
                f"neighbourhoods; there is room for {MOST_CODES:,}. Try sight 1."
            )

    @property
    def base(self) -> int:
        """One more than the cells of a neighbourhood, so that a digit never overflows."""
        return int((2 * self.sight + 1) ** 2 + 1)

    @property
    def codes(self) -> int:
        """How many numbers a neighbourhood can be."""
        return int(self.base**self.groups)

    def weights(self) -> Codes:
        """What a cell adds to its neighbourhood: 0 if empty, else a power of the base."""
        small = np.min_scalar_type(self.codes)  # one byte a cell for two groups: quick to add
        return np.array([0, *(self.base**group for group in range(self.groups))], small)

    def take(self, grids: Grid, *, wraps: bool = True) -> Codes:
        """The number of each cell's neighbourhood, itself included; both are (..., rows, columns).

        >>> Census().take(np.array([[1, 0, 2]], np.int8), wraps=False).tolist()
        [[1, 11, 10]]
        """
        people: Codes = self.weights().take(grids)
        for axis in (-1, -2):
            people = self._windows(people, axis, wraps)
        return people

    def _windows(self, people: Codes, axis: int, wraps: bool) -> Codes:
        """Sum each cell with those at most `sight` away along one axis."""
        size, sight = people.shape[axis], self.sight
        if wraps and size <= 2 * sight:
            raise ValueError(f"A wrapped city needs more than {2 * sight} rows and columns.")
        long = _with_ends(people, axis, sight, wraps)
        total = _part(long, axis, 0, size).copy()
        for shift in range(1, 2 * sight + 1):
            total += _part(long, axis, shift, shift + size)
        return total

    def digits(self, codes: Codes) -> NDArray[np.int32]:
        """The head count of each group, (groups, ...).

        >>> Census().digits(np.array([35], np.int32)).tolist()
        [[5], [3]]
        """
        whole = codes.astype(np.int32)
        return np.stack([whole // self.base**group % self.base for group in range(self.groups)])


def _with_ends(people: Codes, axis: int, sight: int, wraps: bool) -> Codes:
    """Continue both ends of an axis by what lies beyond: the other end, or nobody."""
    size = people.shape[axis]
    before = _part(people, axis, max(0, size - sight), size)
    after = _part(people, axis, 0, sight)
    if not wraps:
        beyond = list(people.shape)
        beyond[axis] = sight
        before = after = np.zeros(beyond, people.dtype)
    return np.concatenate((before, people, after), axis=axis)


def _part(array: Codes, axis: int, start: int, stop: int) -> Codes:
    return array[..., start:stop] if axis == -1 else array[..., start:stop, :]


def like_and_total(city: City, sight: int = 1) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """How many neighbours of each cell are of its own group, and how many there are at all.

    Both are (rows, columns); they mean nothing in empty cells.

    >>> like, total = like_and_total(City([[1, 1, 2]], wraps=False))
    >>> like.tolist(), total.tolist()
    ([[1, 1, 0]], [[1, 2, 1]])
    """
    census = Census(city.groups, sight)
    heads = census.digits(census.take(city.grid, wraps=city.wraps))
    own = np.maximum(city.grid.astype(np.intp) - 1, 0)
    like = np.take_along_axis(heads, own[None], axis=0)[0]
    return like - 1, np.asarray(heads.sum(axis=0) - 1, np.int32)
