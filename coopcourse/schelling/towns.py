"""Towns to start from: mixed at random, or in a pattern whose segregation is known.

Chapter: notebooks/06-schelling
"""

from collections.abc import Sequence

import numpy as np

from coopcourse.schelling.city import City
from coopcourse.schelling.thresholds import Wanted, share

EVEN: tuple[Wanted, Wanted] = ("1/2", "1/2")


def random_city(
    rows: int,
    columns: int | None = None,
    *,
    density: Wanted = "4/5",
    shares: Sequence[Wanted] = EVEN,
    wraps: bool = True,
    rng: np.random.Generator,
) -> City:
    """A city in which everyone lives at random: `density` of the cells taken, groups by `shares`.

    The numbers are exact, rounded down; who is left over joins the last group. Raises ValueError
    unless the shares add up to 1.

    >>> city = random_city(10, rng=np.random.default_rng(1))
    >>> np.bincount(city.grid.ravel()).tolist()
    [20, 40, 40]
    """
    shape = rows, columns or rows
    cells = np.zeros(shape, np.int8).ravel()
    people = roll_call(int(share(density) * cells.size), shares)
    cells[: people.size] = people
    return City(rng.permutation(cells).reshape(shape), wraps)


def roll_call(people: int, shares: Sequence[Wanted] = EVEN) -> np.ndarray:
    """The groups of so many people, divided by `shares`, one group after the other; (people,).

    >>> roll_call(5, ["1/5", "4/5"]).tolist()
    [1, 2, 2, 2, 2]
    """
    exact = [share(each) for each in shares]
    if sum(exact) != 1:
        raise ValueError(
            f'The shares of the groups add up to {sum(exact)}; make it 1, like ("1/5", "4/5").'
        )
    sizes = [int(each * people) for each in exact[:-1]]
    sizes.append(people - sum(sizes))
    return np.repeat(np.arange(1, len(sizes) + 1, dtype=np.int8), sizes)


def halves(
    size: int, *, density: Wanted = 1, wraps: bool = True, rng: np.random.Generator | None = None
) -> City:
    """Two groups, each on its own side; cells emptied at random unless the density is 1.

    >>> halves(4)
    ▲ ▲ ◆ ◆
    ▲ ▲ ◆ ◆
    ▲ ▲ ◆ ◆
    ▲ ▲ ◆ ◆
    """
    grid = np.ones((size, size), np.int8)
    grid[:, size // 2 :] = 2
    empty = size * size - int(share(density) * size * size)
    if empty:
        if rng is None:
            raise ValueError("Chance empties the cells: pass rng=np.random.default_rng(1).")
        grid.ravel()[rng.choice(size * size, empty, replace=False)] = 0
    return City(grid, wraps)


def stripes(size: int) -> City:
    """Two groups in columns one cell wide.

    >>> stripes(2)
    ▲ ◆
    ▲ ◆
    """
    return City(np.ones((size, 1), np.int8) + np.arange(size, dtype=np.int8) % 2)


def checkerboard(size: int) -> City:
    """Two groups like the squares of a chessboard: mixed as evenly as can be.

    >>> checkerboard(2)
    ▲ ◆
    ◆ ▲
    """
    rows, columns = np.indices((size, size), dtype=np.int8)
    return City(1 + (rows + columns) % 2)
