"""A kitchen is drawn in letters: counters, boards, a delivery hatch, things, and where cooks start.

Chapter: notebooks/08-understanding
"""

from dataclasses import dataclass
from functools import cached_property

Cell = tuple[int, int]  # column, row; the first row is the top

FLOOR, COUNTER, BOARD, HATCH = " ", "-", "/", "*"
THINGS, COOKS = "tlp", "1234"
SIDES = ((0, -1), (0, 1), (-1, 0), (1, 0))


@dataclass(frozen=True)
class Kitchen:
    """A plan of a kitchen: rows of `-` counter, `/` board, `*` hatch, `t l p` things, `1` to `4`.

    Digits are the floor where the cooks start. Raises ValueError for an unknown letter, for rows of
    unequal length, for floor at the edge, and when there is no cook, board or hatch.

    >>> Kitchen("hallway", ("-/-*-", "t1  p", "-----")).starts
    ((1, 1),)
    """

    name: str
    rows: tuple[str, ...]

    def __post_init__(self) -> None:
        _check_letters(self.rows)
        _check_walls(self.rows)

    @cached_property
    def cells(self) -> dict[Cell, str]:
        """What stands in each cell."""
        return {(x, y): sign for y, row in enumerate(self.rows) for x, sign in enumerate(row)}

    @cached_property
    def floor(self) -> tuple[Cell, ...]:
        """The cells that one can stand on, from the top left."""
        return tuple(cell for cell, sign in self.cells.items() if sign in FLOOR + COOKS)

    @cached_property
    def number(self) -> dict[Cell, int]:
        """The position of each floor cell in the list of all."""
        return {cell: place for place, cell in enumerate(self.floor)}

    @cached_property
    def starts(self) -> tuple[Cell, ...]:
        """Where the cooks stand at first, in the order of their digits."""
        placed = {sign: cell for cell, sign in self.cells.items() if sign in COOKS}
        return tuple(placed[sign] for sign in sorted(placed))

    @cached_property
    def things(self) -> tuple[tuple[Cell, str], ...]:
        """What lies on which counter at first."""
        lying = [(cell, sign) for cell, sign in self.cells.items() if sign in THINGS]
        return tuple((cell, "P" if sign == "p" else sign) for cell, sign in sorted(lying))

    def of_kind(self, sign: str) -> tuple[Cell, ...]:
        """Return the counters, boards or hatches that a cook can reach; things lie on counters."""
        signs = sign + THINGS if sign == COUNTER else sign
        cells = (cell for cell, here in self.cells.items() if here in signs)
        return tuple(cell for cell in cells if self.beside(cell))

    def beside(self, cell: Cell) -> tuple[int, ...]:
        """Return the numbers of the floor cells next to a cell."""
        around = ((cell[0] + x, cell[1] + y) for x, y in SIDES)
        return tuple(self.number[each] for each in around if each in self.number)


def _check_letters(rows: tuple[str, ...]) -> None:
    text = "".join(rows)
    if unknown := set(text) - set(FLOOR + COUNTER + BOARD + HATCH + THINGS + COOKS):
        raise ValueError(
            f"A kitchen is drawn with '-', '/', '*', 't', 'l', 'p', digits and blanks;"
            f" {min(unknown)!r} is none of them."
        )
    for sign, word in ((BOARD, "cutting board '/'"), (HATCH, "hatch '*'"), ("1", "cook '1'")):
        if sign not in text:
            raise ValueError(f"This kitchen has no {word}; put one somewhere.")


def _check_walls(rows: tuple[str, ...]) -> None:
    if len(set(map(len, rows))) > 1:
        raise ValueError(f"The rows are {[len(row) for row in rows]} long; make them equally long.")
    edge = rows[0] + rows[-1] + "".join(row[0] + row[-1] for row in rows)
    if set(edge) & set(FLOOR + COOKS):
        raise ValueError("There is floor at the edge; put counters all around the kitchen.")


def kitchen(text: str, name: str = "your own") -> Kitchen:
    """Return the kitchen drawn in a text, one line a row; blank lines around it do not count.

    >>> kitchen('''
    ... -/-*-
    ... t1  p
    ... -----
    ... ''').rows
    ('-/-*-', 't1  p', '-----')
    """
    return Kitchen(name, tuple(text.strip("\n").split("\n")))


OPEN = kitchen("-----t-\n/ 1 2 l\n/     -\n*     -\n- 4 3 -\n-     p\n-----p-", "open")
PARTIAL = kitchen(
    "-----t-\n/ 1-2 l\n/  -  -\n*  -  -\n- 4-3 -\n-     p\n-----p-", "partial divider"
)
FULL = kitchen("-----t-\n/ 1-2 l\n/  -  -\n*  -  -\n- 4-3 -\n-  -  p\n-----p-", "full divider")
KITCHENS = {each.name: each for each in (OPEN, PARTIAL, FULL)}
