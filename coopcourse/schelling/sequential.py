"""One by one: each unhappy person looks at the city as it is when her turn comes, and moves.

Chapter: notebooks/06-schelling
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from coopcourse.schelling.city import City, Grid
from coopcourse.schelling.rules import Rules, unhappy

Cell = tuple[int, int]
LONGEST_HOP = 10.0  # cells; NetLogo's Segregation model walks up to 10 ahead, then looks
MOST_HOPS = 1000


def moves(city: City, of: Rules, *, rng: np.random.Generator) -> Iterator[City]:
    """The city at the start and after each single move, by an unhappy person drawn at random.

    Ends when nobody wants to move, or nobody finds a place. Source: the order is that of Schelling
    (1971), drawn at random.

    >>> street = City([[1, 2, 0, 1]], wraps=False)
    >>> from coopcourse.schelling.rules import rules
    >>> [str(each) for each in moves(street, rules("1/2"), rng=np.random.default_rng(1))][0]
    '▲ ◆ · ▲'
    """
    while True:
        yield city
        wishing = rng.permutation(np.argwhere(unhappy(city, of)))
        trips = ((home, place(city, of, home, rng)) for home in _cells(wishing))
        trip = next(((home, goal) for home, goal in trips if goal is not None), None)
        if trip is None:
            return
        city = city.after(moved(city.grid, *trip))


def sweeps(city: City, of: Rules, *, rng: np.random.Generator) -> Iterator[City]:
    """The city at the start and after each round in which the unhappy move one by one.

    Who moves is settled when a round begins; where to is seen when the turn comes. Ends when nobody
    wants to move. Source: the order of the examples in NetLogo and Mesa.

    >>> from coopcourse.schelling.rules import rules
    >>> town = City([[1, 1, 0, 2, 2]], wraps=False)
    >>> len(list(sweeps(town, rules("1/2"), rng=np.random.default_rng(1))))  # all content at once
    1
    """
    while True:
        yield city
        wishing = rng.permutation(np.argwhere(unhappy(city, of)))
        if not len(wishing):
            return
        for home in _cells(wishing):
            goal = place(city, of, home, rng)
            if goal is not None:
                city = city.after(moved(city.grid, home, goal))


def place(city: City, of: Rules, home: Cell, rng: np.random.Generator) -> Cell | None:
    """An empty cell where the person at `home` goes by these rules; None if there is none.

    >>> from coopcourse.schelling.rules import rules
    >>> place(City([[1, 2, 0]]), rules(), (0, 0), np.random.default_rng(1))
    (0, 2)
    """
    if of.target == "nearby":
        return _walk(city, home, rng)
    empty = np.argwhere(city.grid == 0)
    if of.target == "content":
        empty = empty[_would_be_content(city, of, home, empty)]
    return _cells(empty[[rng.integers(len(empty))]])[0] if len(empty) else None


def _would_be_content(city: City, of: Rules, home: Cell, empty: NDArray[np.intp]) -> list[bool]:
    """Whether the person at `home` would be content in each empty cell, having left her own."""
    group, left = int(city.grid[home]), np.array(city.grid)
    left[home] = 0
    return [bool(_content_at(left, city.wraps, cell, group, of)) for cell in _cells(empty)]


def _content_at(grid: Grid, wraps: bool, cell: Cell, group: int, of: Rules) -> bool:
    rows, columns = (
        _span(at, of.sight, size, wraps) for at, size in zip(cell, grid.shape, strict=True)
    )
    around = grid[np.ix_(rows, columns)]
    like, total = int(np.sum(around == group)), int(np.count_nonzero(around))
    if not total:
        return of.lonely == "content"
    return of.wish_of(group).accepts(like, total)


def _span(at: int, sight: int, size: int, wraps: bool) -> list[int]:
    span = range(at - sight, at + sight + 1)
    return [each % size for each in span] if wraps else [each for each in span if 0 <= each < size]


def _walk(city: City, home: Cell, rng: np.random.Generator) -> Cell | None:
    """Hop in random directions until a hop ends on an empty cell; None if that takes for ever."""
    spot = np.array(home, float)
    for _ in range(MOST_HOPS):
        angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(0, LONGEST_HOP)
        ahead = spot + length * np.array([np.sin(angle), np.cos(angle)])
        inside = bool(np.all((np.rint(ahead) >= 0) & (np.rint(ahead) < city.grid.shape)))
        if not city.wraps and not inside:
            continue
        spot = ahead % city.grid.shape
        row, column = np.rint(spot).astype(int) % city.grid.shape
        if not city.grid[row, column]:
            return int(row), int(column)
    return None


def moved(grid: Grid, home: Cell, goal: Cell) -> Grid:
    """A copy of the grid in which the person at `home` lives at `goal`.

    >>> moved(np.array([[1, 0]], np.int8), (0, 0), (0, 1)).tolist()
    [[0, 1]]
    """
    after = np.array(grid)
    after[goal], after[home] = grid[home], 0
    return after


def _cells(places: NDArray[np.intp]) -> list[Cell]:
    return [(int(row), int(column)) for row, column in places]
