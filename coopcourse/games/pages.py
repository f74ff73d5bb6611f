"""A payoff table is printed one page at a time: a matrix for each choice of the third player on.

The text, HTML and LaTeX forms of a game all read these pages, so they always agree about which
replies are best and which cells are equilibria.

Chapter: notebooks/02-games
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.ties import Array, best_cells, tie_margin

if TYPE_CHECKING:
    from coopcourse.games.game import Game

LARGEST = 256  # cells; a larger table is described, not printed


@dataclass(frozen=True)
class Cell:
    """One cell of a printed game: its payoffs, which are best replies, whether all of them are."""

    payoffs: tuple[str, ...]
    best: tuple[bool, ...]

    @property
    def nash(self) -> bool:
        """Whether nobody could do better by moving alone."""
        return all(self.best)


@dataclass(frozen=True)
class Page:
    """One matrix: what the players beyond the second do, and the cells, row by row."""

    fixed: tuple[tuple[str, str], ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def heading(self) -> str:
        """What the players beyond the second do, in words; empty when there are only two."""
        return ", ".join(f"{player}: {strategy}" for player, strategy in self.fixed)


def pages(game: "Game") -> Iterator[Page]:
    """The matrices that show the game, one for each choice of the players beyond the second.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> [page.rows[0][1].payoffs for page in pages(prisoners_dilemma())]
    [('-3', '0')]
    """
    front, back = (0, 1, 2), (-3, -2, -1)
    # What rounding leaves of a zero is printed as zero.
    tidy = np.where(np.abs(game.payoffs) <= tie_margin(game.payoffs), 0.0, game.payoffs)
    payoffs = np.moveaxis(tidy, front, back)  # (m3, ..., mn, players, m1, m2)
    best = np.moveaxis(best_cells(game.payoffs), front, back)
    for rest in product(*(range(size) for size in game.shape[2:])):
        fixed = tuple(
            (player, names[k])
            for player, names, k in zip(game.players[2:], game.strategies[2:], rest, strict=True)
        )
        yield Page(fixed, _rows(payoffs[rest], best[rest]))


def _rows(payoffs: Array, best: NDArray[np.bool_]) -> tuple[tuple[Cell, ...], ...]:
    _, height, width = payoffs.shape
    return tuple(
        tuple(
            Cell(
                tuple(number(value) for value in payoffs[:, row, column]),
                tuple(bool(mark) for mark in best[:, row, column]),
            )
            for column in range(width)
        )
        for row in range(height)
    )


def number(value: float) -> str:
    """A payoff as a reader writes it: at most four decimals, no idle zeros.

    >>> number(-2.0), number(2 / 3), number(1e6)
    ('-2', '0.6667', '1000000')
    """
    if 0 < abs(value) < 1e-4 or abs(value) >= 1e9:
        return f"{value:.4g}"
    return f"{value:.4f}".rstrip("0").rstrip(".")


def summary(game: "Game") -> str:
    """One line for a game too large to print.

    >>> from coopcourse.games.classics import rock_paper_scissors
    >>> summary(rock_paper_scissors())
    'Rock, Paper, Scissors: 2 players with 3 x 3 strategies'
    """
    sizes = " x ".join(str(size) for size in game.shape)
    return f"{game.title or 'Game'}: {len(game.players)} players with {sizes} strategies"


def printable(game: "Game") -> bool:
    """Whether the table is small enough to be read."""
    return int(np.prod(game.shape)) <= LARGEST
