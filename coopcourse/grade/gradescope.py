"""Gradescope reads a file `results.json` for each submission.

Source: the format is that of Gradescope's autograder specification.

Chapter: notebooks/exercises/02-games
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from coopcourse.grade.rows import Row, Score, safe


def results(row: Row) -> dict[str, Any]:
    """Return what Gradescope is told about a submission.

    >>> results(Row("bob", (), "this file is empty"))
    {'score': 0, 'output': 'this file is empty', 'tests': []}
    """
    tests = [_test(score) for score in row.scores]
    return {"score": row.points, "output": safe(row.error), "tests": tests}


def write(rows: Sequence[Row], folder: Path) -> None:
    """Write `results.json` into a folder for each submission."""
    for row in rows:
        home = folder / row.name
        home.mkdir(parents=True, exist_ok=True)
        text = json.dumps(results(row), indent=2) + "\n"
        (home / "results.json").write_text(text, "utf-8")


def _test(score: Score) -> dict[str, Any]:
    said = f"{score.state}. {score.message}"
    points = {"score": score.points, "max_score": score.of}
    return {"name": score.exercise, **points, "output": safe(said), "visibility": "visible"}
