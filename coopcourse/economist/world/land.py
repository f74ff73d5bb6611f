"""The land: where wood and stone grow, where water bars the way, and where a step leads.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.intp]
STONE, WOOD = 0, 1
STEPS = ((0, -1), (0, 1), (-1, 0), (1, 0))  # left, right, up, down

QUADRANTS = """
.WW.........@.........W..
..W.W.......@..........W.
W..W........@........W..W
...S.S......@.........W..
.W..S..S....@.....W....W.
..S...............W......
....S..S.............W...
..W......................
...W.....................
.......W....@............
.....S......@............
..W.........@............
@@@@@....@@@@@@@....@@@@@
............@............
..S.........@............
S...S.......@............
..S..S...................
.S.......................
....S....................
..S......................
.S..S.......@............
............@............
..S..S......@............
............@............
............@............
"""


@dataclass(frozen=True)
class Land:
    """A map of letters: W and S are sources of wood and stone, @ is water, a dot is open ground.

    Raises ValueError for rows of unequal length and for other letters.

    >>> land = Land(("W.", ".@"))
    >>> land.shape, land.sources.tolist()
    ((2, 2), [0])
    """

    rows: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(set(map(len, self.rows))) != 1 or not set("".join(self.rows)) <= set("WS@."):
            raise ValueError("A map has rows of one length, made of W, S, @ and dots.")

    @property
    def shape(self) -> tuple[int, int]:
        """How many rows and columns."""
        return len(self.rows), len(self.rows[0])

    @cached_property
    def letters(self) -> NDArray[np.str_]:
        """One letter a cell, row after row; (cells,)."""
        return np.array(list("".join(self.rows)))

    @cached_property
    def sources(self) -> Ints:
        """The cells where something grows; (sources,)."""
        return np.flatnonzero((self.letters == "W") | (self.letters == "S"))

    @cached_property
    def kinds(self) -> Ints:
        """What grows at each source, 0 stone or 1 wood; (sources,)."""
        return np.where(self.letters[self.sources] == "W", WOOD, STONE)

    @cached_property
    def source_at(self) -> Ints:
        """The number of the source in each cell, or that of none, the last; (cells,)."""
        number = np.full(self.letters.size, len(self.sources), np.intp)
        number[self.sources] = np.arange(len(self.sources))
        return number

    @cached_property
    def leads(self) -> Ints:
        """Where staying, left, right, up and down lead, back if barred; (cells, 5)."""
        rows, columns = self.shape
        dry = self.letters != "@"
        here = np.arange(dry.size)
        row, column = here // columns, here % columns
        ways = [here]
        for down, right in STEPS:
            there = row + down, column + right
            inside = (there[0] >= 0) & (there[0] < rows) & (there[1] >= 0) & (there[1] < columns)
            cell = np.where(inside, there[0] * columns + there[1], here)
            ways.append(np.where(dry[cell], cell, here))
        return np.stack(ways, axis=1)

    @cached_property
    def buildable(self) -> NDArray[np.bool_]:
        """Whether a house may ever stand in each cell; (cells,)."""
        return np.asarray(self.letters == ".")


def read_land(text: str) -> Land:
    """The land of a map written in lines.

    >>> read_land("WS.")
    Land(rows=('WS.',))
    """
    return Land(tuple(text.split()))


OPEN_QUADRANT = read_land(QUADRANTS)
"""Four quarters with gaps between them: wood and stone, wood, stone, and nothing.

The water and how much grows in each quarter are those of Zheng et al. (2020), the places our own.
"""


def split(land: Land) -> Land:
    """The same land with a river across its middle row that nobody can cross.

    >>> split(read_land("W. .. S.")).rows
    ('W.', '@@', 'S.')
    """
    middle, width = land.shape[0] // 2, land.shape[1]
    rows = list(land.rows)
    rows[middle] = "@" * width
    return Land(tuple(rows))
