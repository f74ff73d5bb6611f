"""By night every notebook runs live in a real browser, and an exercise of each is solved."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from coopcourse.exercise.results import FILE, from_json
from coopcourse.exercise.shelf import find
from tests.live.driving import MINUTE, NIGHTLY, ROOT, faults, go_live, solutions, solve

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not NIGHTLY, reason="takes minutes: `make nightly` runs it"),
]

CHAPTERS = sorted(path.stem for path in (ROOT / "notebooks").glob("*.ipynb"))
SOLVED = sorted((ROOT / "notebooks" / "solutions").glob("*.ipynb"))


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_runs_live(
    chapter: str, reader: Page, live_site: str, problems: list[str]
) -> None:
    notebook = go_live(reader, f"{live_site}notebooks/{chapter}.html")
    assert notebook.locator(".jp-OutputArea-output").count() > 0
    assert faults(notebook) + problems == []


@pytest.mark.parametrize("solved", SOLVED, ids=lambda path: path.stem)
def test_an_exercise_is_solved_live(
    solved: Path, reader: Page, live_site: str, problems: list[str]
) -> None:
    item, code = next(iter(solutions(solved).items()))
    notebook = go_live(reader, f"{live_site}notebooks/exercises/{solved.stem}.html")
    solve(reader, notebook, code)
    expect(notebook.get_by_text(f"✔ {item}: correct")).to_be_visible(timeout=MINUTE)
    assert faults(notebook) + problems == []


def test_the_pages_export_all_that_was_solved(reader: Page, live_site: str, tmp_path: Path) -> None:
    reader.goto(f"{live_site}book/how-to-use.html")
    with reader.expect_download() as download:
        reader.get_by_role("button", name="Save my results").click()
    download.value.save_as(tmp_path / FILE)
    entries = from_json((tmp_path / FILE).read_text("utf-8"))
    for item in (find(next(iter(solutions(path)))) for path in SOLVED):
        assert (entries[item.id].verdict, entries[item.id].points) == ("correct", item.points)
