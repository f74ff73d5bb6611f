"""A report shows each item's verdict, points, tries and hints in one small table.

Chapter: notebooks/02-games
"""

import html
from collections.abc import Mapping

from coopcourse.exercise.record import Entry
from coopcourse.exercise.shelf import UnknownItemError, find

HEADS = ("item", "verdict", "points", "tries", "hints")


def report_text(entries: Mapping[str, Entry]) -> str:
    """Return the table as text, with the sum of the points below.

    >>> print(report_text({"games/triplet": Entry("question", "correct", 1, 1)}))
    item           verdict  points  tries  hints
    games/triplet  correct  1 of 1  1      0
    1 of 1 points.
    """
    rows = [HEADS, *_rows(entries)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADS))]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "\n".join([*lines, total(entries)])


def report_html(entries: Mapping[str, Entry]) -> str:
    """Return the table as HTML, with the sum of the points as its caption.

    >>> report_html({"games/triplet": Entry("question", "correct", 1, 1)}).count("<tr>")
    2
    """
    heads = "".join(f'<th scope="col">{head}</th>' for head in HEADS)
    body = "".join(
        f'<tr><th scope="row">{html.escape(first)}</th>'
        + "".join(f"<td>{cell}</td>" for cell in rest)
        + "</tr>"
        for first, *rest in _rows(entries)
    )
    caption = f"<caption>{total(entries)}</caption>"
    return f'<table class="cc-report">{caption}<tr>{heads}</tr>{body}</table>'


def total(entries: Mapping[str, Entry]) -> str:
    """Say how many of the points of these items are earned.

    >>> total({})
    '0 of 0 points.'
    """
    earned = sum(entry.points for entry in entries.values())
    return f"{earned} of {sum(map(_worth, entries))} points."


def _rows(entries: Mapping[str, Entry]) -> list[tuple[str, ...]]:
    return [
        (
            item_id,
            entry.verdict,
            f"{entry.points} of {_worth(item_id)}",
            str(entry.tries),
            str(entry.hints),
        )
        for item_id, entry in entries.items()
    ]


def _worth(item_id: str) -> int:
    try:
        return find(item_id).points
    except UnknownItemError:  # an item of another edition of the book
        return 0
