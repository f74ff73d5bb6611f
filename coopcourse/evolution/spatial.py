"""Neighbours on a board: play with those around you, then copy whoever did best.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.evolution.encounters import Array

Board = NDArray[np.bool_]  # True: cooperates
CHAOS_SHARE = 12 * log(2) - 8  # Nowak and May (1992), the share of cooperators for 1.8 < b < 2


@dataclass(frozen=True)
class Neighbourhood:
    """A board where two cooperators get 1 each, and who exploits one gets `b`; else nothing.

    Each cell plays its eight neighbours, and itself if `with_self`. Boards wrap round, or end at a
    wall. Source: Nowak and May (1992), Evolutionary games and spatial chaos.
    """

    b: float
    with_self: bool = True
    wraps: bool = True

    def __post_init__(self) -> None:
        if not self.b > 0:
            raise ValueError(f"What exploiting brings is above 0, not {self.b}. Try 1.85.")

    def scores(self, board: Board) -> Array:
        """What each cell earns.

        >>> Neighbourhood(1.5, wraps=False).scores(np.array([[True, True], [True, False]]))
        array([[3. , 3. ],
               [3. , 4.5]])
        """
        friends = sum(self._around(board.astype(np.int8), fill=0))
        if not self.with_self:
            friends = friends - board
        return np.where(board, 1.0, self.b) * friends

    def next(self, board: Board) -> Board:
        """The board after everyone has copied the best of its neighbours and itself.

        Nobody changes for someone who did just as well.
        """
        score = self.scores(board)
        kind, unkind = np.where(board, score, -1.0), np.where(board, -1.0, score)
        best = [np.max(self._around(each, fill=-1.0), axis=0) for each in (kind, unkind)]
        return np.where(best[0] == best[1], board, best[0] > best[1])

    def _around(self, cells: NDArray[np.generic], fill: float) -> list[NDArray[np.generic]]:
        """The nine boards that hold each cell's neighbours, itself in the middle."""
        rows, columns = cells.shape
        if self.wraps:
            padded = np.pad(cells, 1, mode="wrap")
        else:
            padded = np.pad(cells, 1, constant_values=fill)
        return [padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)]


def boards(start: ArrayLike, place: Neighbourhood) -> Iterator[Board]:
    """The board at the start and after each step, for ever; True is a cooperator.

    >>> story = boards(lone_defector(9), Neighbourhood(1.85, wraps=False))
    >>> [int((~next(story)).sum()) for _ in range(4)]  # defectors
    [1, 9, 25, 41]
    """
    board: Board = np.asarray(start, dtype=np.bool_)
    while True:
        yield board
        board = place.next(board)


def lone_defector(side: int) -> Board:
    """A board of cooperators with one defector in the middle; `side` is odd.

    >>> lone_defector(3).astype(int)
    array([[1, 1, 1],
           [1, 0, 1],
           [1, 1, 1]])
    """
    board = np.ones((side, side), dtype=np.bool_)
    board[side // 2, side // 2] = False
    return board


def random_board(side: int, defectors: float, *, rng: np.random.Generator) -> Board:
    """A board on which each cell defects with the chance `defectors`.

    >>> bool(random_board(9, 0.0, rng=np.random.default_rng(1)).all())
    True
    """
    return rng.random((side, side)) >= defectors
