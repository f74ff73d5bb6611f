"""A city is a grid of cells: each is empty or home to one person of some group.

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Grid: TypeAlias = NDArray[np.int8]
SIGNS = "·▲◆●■"  # an empty cell, then one sign for each group


@dataclass(frozen=True, eq=False, repr=False)
class City:
    """A `grid` of small whole numbers, (rows, columns): 0 for an empty cell, else a group from 1.

    With `wraps` the right edge meets the left one and the top meets the bottom; without, walls
    stand there. The city keeps its own copy, which nothing can change. Raises ValueError unless the
    grid is a table of whole numbers, 0 or above.

    >>> City([[1, 0], [2, 2]], wraps=False)
    ▲ ·
    ◆ ◆
    """

    grid: Grid
    wraps: bool = True

    def __post_init__(self) -> None:
        object.__setattr__(self, "grid", _frozen(self.grid))

    @property
    def groups(self) -> int:
        """How many groups there are, at least one."""
        return max(1, int(self.grid.max()))

    @property
    def people(self) -> int:
        """How many people live here."""
        return int(np.count_nonzero(self.grid))

    def after(self, grid: Grid) -> "City":
        """The same city with another grid."""
        return City(grid, self.wraps)

    def __eq__(self, other: object) -> bool:
        same = isinstance(other, City) and self.wraps == other.wraps
        return same and np.array_equal(self.grid, other.grid)  # type: ignore[attr-defined]

    def __hash__(self) -> int:
        return hash((self.grid.tobytes(), self.grid.shape, self.wraps))

    def __repr__(self) -> str:
        return "\n".join(" ".join(SIGNS[cell] for cell in row) for row in self.grid)


def _frozen(cells: ArrayLike) -> Grid:
    given = np.array(cells)
    if given.ndim != 2 or not given.size or given.dtype.kind not in "iu" or given.min() < 0:
        raise ValueError(
            "A city is a table of whole numbers, 0 for an empty cell and 1, 2, ... for the groups; "
            f"what came has shape {given.shape} and type {given.dtype}. Try City([[1, 0], [2, 2]])."
        )
    if given.max() >= len(SIGNS):
        raise ValueError(f"There are signs for {len(SIGNS) - 1} groups; {given.max()} came.")
    grid: Grid = given.astype(np.int8)
    grid.setflags(write=False)
    return grid


def read_city(text: str, *, wraps: bool = True) -> City:
    r"""The city that a picture of signs shows, one line a row; blanks do not count.

    >>> read_city("▲▲·\n◆·◆").grid.tolist()
    [[1, 1, 0], [2, 0, 2]]
    """
    lines = [line.replace(" ", "") for line in text.strip().splitlines()]
    strange = set("".join(lines)) - set(SIGNS)
    if strange or len({len(line) for line in lines}) != 1:
        raise ValueError(f"A picture has rows of equal length, of the signs {SIGNS} alone.")
    return City(np.array([[SIGNS.index(sign) for sign in line] for line in lines]), wraps)
