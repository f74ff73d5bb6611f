"""An instructor sees where a class stands, and each learner what to look at next.

Chapter: notebooks/exercises/02-games
"""

from collections.abc import Sequence
from pathlib import Path

from coopcourse.grade import classroom
from coopcourse.grade.key import Key
from coopcourse.grade.page import page, table, words
from coopcourse.grade.rows import Row, to_csv


def class_page(rows: Sequence[Row], key: Key, folder: Path) -> str:
    """Return the page on a class, with its scores and the result files below a folder inside.

    >>> page = class_page([Row("bob", (), "empty")], Key(("games/is-nash",), 1), Path("nowhere"))
    >>> "bob,0,2,empty,0," in page
    True
    """
    scores = classroom.File("scores.csv", to_csv(rows, key))
    return classroom.page([scores, *classroom.below(folder)])


def learner_page(row: Row) -> str:
    """Return what one learner is told.

    >>> "this file is empty" in learner_page(Row("bob", (), "this file is empty"))
    True
    """
    total = sum(score.of for score in row.scores)
    lead = f"<p>{row.points} of {total} points.</p>" if row.scores else ""
    error = f"<p>While the notebook ran: {words(row.error)}</p>" if row.error else ""
    told = [
        [one.exercise, one.state, f"{one.points} of {one.of}", one.message] for one in row.scores
    ]
    shown = table("Exercises", ["exercise", "verdict", "points", "what to look at"], told)
    return page(f"Feedback for {row.name}", lead, error, shown if told else "")


def write_feedback(rows: Sequence[Row], folder: Path) -> None:
    """Write a page for each submission."""
    for row in rows:
        path = folder / f"{row.name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(learner_page(row), "utf-8")
