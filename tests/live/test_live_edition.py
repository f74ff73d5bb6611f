"""A reader runs a page live in a real browser: she plays, solves, leaves, and finds it all."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from coopcourse.exercise.results import from_json
from coopcourse.games.explorers import stag_hunt
from tests.book.browsing import SHOTS, note
from tests.live.driving import (
    MINUTE,
    ROOT,
    cell_with,
    faults,
    go_live,
    run_cell,
    solutions,
    solve,
)

pytestmark = pytest.mark.browser

EXERCISE = "games/best-replies"
SOLVED = ROOT / "notebooks" / "solutions" / "02-games.ipynb"


@pytest.fixture(scope="module")
def chapter(reader: Page, live_site: str, measured: list[str]) -> FrameLocator:
    """Chapter 02, live."""
    start = time.perf_counter()
    notebook = go_live(reader, f"{live_site}notebooks/02-games.html")
    measured.append(f"from the click to a chapter that ran: {time.perf_counter() - start:.0f} s")
    return notebook


def test_every_cell_of_the_chapter_has_run(chapter: FrameLocator) -> None:
    outputs = chapter.locator(".jp-OutputArea-output")
    assert outputs.filter(has_text="points; kickers are").count() == 1
    assert faults(chapter) == []


def test_the_page_says_how_far_it_is(chapter: FrameLocator, reader: Page) -> None:
    assert chapter.locator(".jp-Notebook").count() == 1
    expect(reader.locator(".cc-live-note")).to_contain_text("Everything has run")


def test_the_notebook_wears_the_colours_of_the_page(chapter: FrameLocator, reader: Page) -> None:
    body, button = chapter.locator("body"), reader.locator(".cc-theme-button")
    expect(body).to_have_attribute("data-jp-theme-light", "true")
    for light in ("true", "false", "true"):  # light, dark, and the system's again
        button.click()
        expect(body).to_have_attribute("data-jp-theme-light", light)


def test_an_explorer_answers_at_once(
    chapter: FrameLocator, reader: Page, measured: list[str]
) -> None:
    panel = chapter.locator(".widget-vbox").filter(has_text="The tipping point is").first
    panel.scroll_into_view_if_needed()
    panel.get_by_label(stag_hunt.frame().sentence).wait_for(timeout=MINUTE)
    panel.get_by_role("slider").first.focus()
    reader.wait_for_timeout(300)
    start = time.perf_counter()
    reader.keyboard.press("ArrowRight")
    panel.get_by_label(stag_hunt.frame(chance=0.4).sentence).wait_for(timeout=MINUTE)
    measured.append(f"an explorer's answer in the browser: {time.perf_counter() - start:.2f} s")
    SHOTS.mkdir(parents=True, exist_ok=True)
    reader.screenshot(path=SHOTS / "live-chapter.png")


@pytest.fixture(scope="module")
def solved(chapter: FrameLocator, reader: Page, live_site: str) -> FrameLocator:
    """The exercises, live, with the first one solved by the reader and checked."""
    notebook = go_live(reader, f"{live_site}notebooks/exercises/02-games.html")
    solve(reader, notebook, solutions(SOLVED)[EXERCISE])
    return notebook


def test_a_solved_exercise_is_praised_in_the_notebook_and_marked_on_the_page(
    solved: FrameLocator, reader: Page
) -> None:
    expect(solved.get_by_text(f"✔ {EXERCISE}: correct")).to_be_visible(timeout=MINUTE)
    reader.screenshot(path=SHOTS / "live-exercise.png")
    reader.get_by_role("button", name="Back to the text").click()
    card = reader.locator(f"[data-item='{EXERCISE}']")
    expect(card.locator(".cc-verdict")).to_contain_text("correct", timeout=MINUTE)


def test_work_is_kept_over_a_reload(solved: FrameLocator, reader: Page, live_site: str) -> None:
    reader.wait_for_timeout(8_000)  # work is saved every five seconds
    notebook = go_live(reader, f"{live_site}notebooks/exercises/02-games.html")
    expect(notebook.get_by_text(f"✔ {EXERCISE}: correct")).to_have_count(1)
    cell = cell_with(notebook, "def best_replies")
    assert "raise NotImplementedError" not in cell.inner_text()


def test_the_result_file_can_be_taken_home(
    solved: FrameLocator, reader: Page, tmp_path: Path
) -> None:
    run_cell(reader, cell_with(solved, "ex.report()"))
    with reader.expect_download() as download:
        solved.get_by_role("link", name="Download coopcourse-results.json").click()
    download.value.save_as(tmp_path / "results.json")
    entries = from_json((tmp_path / "results.json").read_text("utf-8"))
    assert (entries[EXERCISE].verdict, entries[EXERCISE].points) == ("correct", 2)


def test_nothing_was_asked_of_another_host_and_nothing_went_wrong(
    solved: FrameLocator, problems: list[str]
) -> None:
    assert problems == []


@pytest.mark.parametrize(
    ("code", "fault"),
    [("1 / 0", "ZeroDivisionError"), ("import pandas", "No module named 'pandas'")],
)
def test_a_cell_that_fails_is_seen(
    code: str, fault: str, solved: FrameLocator, reader: Page
) -> None:
    run_cell(reader, cell_with(solved, "ex.report()"), f"{code}  # not ex.report()")
    solved.get_by_text(fault).first.wait_for(timeout=MINUTE)
    assert any(fault in text for text in faults(solved))


def test_a_workers_request_to_another_host_is_seen(reader: Page, live_site: str) -> None:
    seen: list[str] = []
    reader.context.on("request", lambda request: note(request.url, seen))
    reader.goto(f"{live_site}book/glossary.html")
    with reader.context.expect_event("requestfailed"):
        reader.evaluate(
            """() => new Promise((done) => {
              const code = "fetch('https://cdn.example.org/x').catch(() => postMessage('blocked'))";
              new Worker(URL.createObjectURL(new Blob([code]))).onmessage = done;
            })"""
        )
    assert seen == ["asked another host: https://cdn.example.org/x"]


def test_a_copy_without_the_live_edition_says_so(site: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{site}notebooks/02-games.html")
    page.get_by_role("button", name="Run this page live").click()
    expect(page.get_by_text("came without its live edition")).to_be_visible()
    assert page.locator("iframe").count() == 0
    page.close()


def test_pages_opened_as_files_say_why_they_cannot_run(built_book: Path, page: Page) -> None:
    page.goto((built_book / "notebooks" / "02-games.html").as_uri())
    page.get_by_role("button", name="Run this page live").click()
    expect(page.get_by_text("only from a web server")).to_be_visible()
    assert page.locator("iframe").count() == 0
