"""A table puts numbers side by side, on the page for eyes and ears, and in plain text.

Chapter: notebooks/02-games
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from math import isfinite
from numbers import Integral

import numpy as np

Row = tuple[str, ...]


@dataclass(frozen=True, repr=False)
class Table:
    """A heading for each column, and rows of texts whose first entry names the row."""

    heads: Row
    rows: tuple[Row, ...]
    caption: str = ""

    def __repr__(self) -> str:
        lines = (self.heads, *self.rows)
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        text = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in lines]
        return "\n".join([*text, self.caption] if self.caption else text)

    def _repr_html_(self) -> str:
        """The table as HTML, every cell announced with its row and column."""
        caption = f"<caption>{escape(self.caption)}</caption>" if self.caption else ""
        heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in self.heads)
        body = "".join(map(_html_row, self.rows))
        return (
            f'<table class="cc-table">{caption}<thead><tr>{heads}</tr></thead>'
            f"<tbody>{body}</tbody></table>"
        )


def _html_row(row: Row) -> str:
    first, *rest = (escape(text).replace(" ± ", "&nbsp;±&nbsp;") for text in row)  # one number
    cells = "".join(f"<td>{cell}</td>" for cell in rest)
    return f'<tr><th scope="row">{first}</th>{cells}</tr>'


def table(
    heads: Sequence[str], rows: Iterable[Sequence[object]], *, digits: int = 2, caption: str = ""
) -> Table:
    """The table of these rows; where a column has a number with decimals, all have `digits`.

    Whole numbers of type int stay as they are. Raises ValueError when a row has more or fewer
    entries than there are heads.

    >>> table(["", "theory", "seen"], [["kicker", 38.54, 40.0], ["goals", 2 / 3, 1417]])
            theory  seen
    kicker  38.54   40
    goals   0.67    1417
    """
    entries = [tuple(row) for row in rows]
    for row in entries:
        if len(row) != len(heads):
            raise ValueError(
                f"The table has {len(heads)} columns ({', '.join(heads)}), but the row of"
                f" {row[0]!r} has {len(row)} entries; give one for each column."
            )
    columns = (_texts(column, digits) for column in zip(*entries, strict=True))
    return Table(tuple(heads), tuple(zip(*columns, strict=True)), caption)


def _texts(column: tuple[object, ...], digits: int) -> list[str]:
    floats = [float(each) for each in column if isinstance(each, float | np.floating)]
    whole = all(each.is_integer() for each in floats if isfinite(each))
    return [_text(each, 0 if whole else digits) for each in column]


def _text(entry: object, digits: int) -> str:
    if isinstance(entry, bool | np.bool_):
        return "yes" if entry else "no"
    if isinstance(entry, float | np.floating):
        entry = f"{entry:.{digits}f}".replace("inf", "\N{INFINITY}")
    elif not isinstance(entry, Integral):
        return str(entry)
    return str(entry).replace("-", "\N{MINUS SIGN}")
