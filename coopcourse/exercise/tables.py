"""A report shows each item's verdict, points, tries and hints in one small table.

Chapter: notebooks/02-games
"""

from collections.abc import Mapping

from coopcourse.exercise.record import Entry
from coopcourse.exercise.shelf import UnknownItemError, find
from coopcourse.tables import Table, table

HEADS = ("item", "verdict", "points", "tries", "hints")


def report(entries: Mapping[str, Entry]) -> Table:
    """Return the table, with the sum of the points as its caption.

    >>> report({"games/triplet": Entry("question", "correct", 1, 1)})
    item           verdict  points  tries  hints
    games/triplet  correct  1 of 1  1      0
    1 of 1 points.
    """
    return table(HEADS, _rows(entries), caption=total(entries))


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
