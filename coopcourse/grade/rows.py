"""Each submission is one row: its points, the points of each exercise, and the line that matters.

Chapter: notebooks/exercises/02-games
"""

import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from coopcourse.grade.key import Key

FORMULA = ("=", "+", "-", "@")  # a table program would compute what starts with one of these


@dataclass(frozen=True)
class Score:
    """What one exercise earned and what is to be said about it.

    >>> Score("games/best-replies", "correct", 2, 2, "Right in all 16 cases.").points
    2
    """

    exercise: str
    state: str
    points: int
    of: int
    message: str = ""
    mistake: str = ""


@dataclass(frozen=True)
class Row:
    """The result of one submission.

    >>> Row("bob", (Score("games/best-replies", "correct", 2, 2),)).points
    2
    """

    name: str
    scores: tuple[Score, ...] = ()
    error: str = ""

    @property
    def points(self) -> int:
        """All points together."""
        return sum(score.points for score in self.scores)


def to_csv(rows: Sequence[Row], key: Key) -> str:
    """Return the table as CSV, rows by name; the same rows give the same text.

    >>> print(to_csv([Row("bob", (), "this file is empty")], Key(("games/best-replies",), 1)))
    submission,points,of,error,games/best-replies,feedback
    bob,0,2,this file is empty,0,
    <BLANKLINE>
    """
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["submission", "points", "of", "error", *key.exercises, "feedback"])
    for row in sorted(rows, key=lambda each: each.name):
        got = {score.exercise: score.points for score in row.scores}
        each = [got.get(item_id, 0) for item_id in key.exercises]
        start, end = map(safe, (row.name, feedback(row)))
        table.writerow([start, row.points, key.total, safe(row.error), *each, end])
    return text.getvalue()


def feedback(row: Row) -> str:
    """Return what is to be said about a submission, in one line.

    >>> feedback(Row("bob", (Score("games/best-replies", "not yet", 0, 2, "Look again."),)))
    'games/best-replies: not yet. Look again.'
    """
    return " | ".join(f"{one.exercise}: {one.state}. {one.message}" for one in row.scores)


def safe(text: str) -> str:
    r"""Return a cell's text that no table program takes for a formula, on one line.

    >>> safe("=1+1"), safe("two\nlines")
    ("'=1+1", 'two lines')
    """
    line = re.sub(r"[\x00-\x1f\x7f\ud800-\udfff]+", " ", text)
    return f"'{line}" if line.startswith(FORMULA) else line


def to_line(row: Row) -> str:
    """Return a row as a line of JSON.

    >>> from_line(to_line(Row("bob", (), "empty")))
    Row(name='bob', scores=(), error='empty')
    """
    return json.dumps(asdict(row))


def from_line(line: str) -> Row:
    """Return the row of a line of JSON."""
    data: dict[str, Any] = json.loads(line)
    scores = tuple(Score(**each) for each in data["scores"])
    return Row(data["name"], scores, data["error"])
