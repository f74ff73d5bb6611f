"""Whatever a chapter asks for can be graded: its solutions earn everything, its blanks nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopcourse.grade import asking, key, scoring
from coopcourse.grade.rows import Row
from coopcourse.grade.terms import Terms
from coopcourse.grade.trial import Told
from tests.grade.test_grading import NIGHTLY, row_of, walled

ROOT = Path(__file__).resolve().parents[2]
STUDENTS = sorted((ROOT / "notebooks" / "exercises").glob("*.ipynb"))
by_chapter = pytest.mark.parametrize("notebook", STUDENTS, ids=lambda path: path.stem)
by_night = pytest.mark.skipif(not NIGHTLY, reason="takes minutes: `make nightly` runs it")


def told_by(terms: key.Key, which: str) -> Row:
    """The row of a notebook that holds every `reference`, or every `stub`, without running one."""
    lines = []
    for item in terms.items():
        asking.versions[item.reference.__name__] = [getattr(item, which)]
        raw = asking.answered(item, terms.cases(item), 20)
        lines.append(asking.as_line(item.id, raw))
    return scoring.row("ada", Told("", tuple(lines)), terms)


@by_chapter
def test_right_answers_pass_through_the_sandboxs_wall(
    notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "versions", {})
    fresh = key.new_key(notebook)
    assert told_by(fresh, "reference").points == fresh.total
    assert told_by(fresh, "stub").points == 0


@by_night
@walled
@by_chapter
def test_solutions_earn_everything_and_blanks_nothing(notebook: Path) -> None:
    terms = Terms(key.new_key(notebook))
    solved = ROOT / "notebooks" / "solutions" / notebook.name
    for path, points in ((solved, terms.key.total), (notebook, 0)):
        row = row_of(path.stem, path.read_bytes(), terms)
        assert (row.points, row.error) == (points, ""), row


@by_night
@walled
def test_the_samples_get_what_the_page_for_instructors_says() -> None:
    terms = Terms(key.new_key(ROOT / "notebooks" / "exercises" / "02-games.ipynb"))
    rows = {
        path.parent.name: row_of(path.parent.name, path.read_bytes(), terms)
        for path in sorted((ROOT / "samples").glob("*/*.ipynb"))
    }
    assert (rows["ada"].points, rows["gina"].points) == (16, 0)
    assert {name for name, row in rows.items() if row.error} == {"dan", "finn"}
    assert [name for name, row in rows.items() if not 0 <= row.points < 16] == ["ada"]
