"""A reader runs a page live in a real browser: she plays, solves, leaves, and finds it all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from coopcourse.games.explorers import stag_hunt
from tests.book.browsing import SHOTS, watch
from tools.students import exercise_of

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parents[2]
START = 180_000  # milliseconds: the browser's Python has much to unpack, on a busy machine
MINUTE = 60_000
EXERCISE = "games/best-replies"


def go_live(page: Page, address: str) -> FrameLocator:
    """Open a page, ask for its live notebook, and wait until all of it has run."""
    page.goto(address)
    page.get_by_role("button", name="Run this page live").click()
    notebook = page.frame_locator(".cc-live-frame")
    notebook.locator("html[data-ran]").wait_for(timeout=START, state="attached")
    return notebook


@pytest.fixture(scope="module")
def problems() -> list[str]:
    """Requests to other hosts and errors that any page of this module has met."""
    return []


@pytest.fixture(scope="module")
def reader(browser: Browser, problems: list[str]) -> Iterator[Page]:
    """One reader with one browser profile for the whole visit."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    problems += watch(page)
    context.on("request", lambda request: _note(request.url, problems))
    yield page
    context.close()


def _note(url: str, problems: list[str]) -> None:
    if not url.startswith(("http://127.0.0.1:", "data:", "blob:")):
        problems.append(f"asked another host: {url}")


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
    assert chapter.get_by_text("Traceback").count() == 0
    assert chapter.locator("[data-mime-type='application/vnd.jupyter.stderr']").count() == 0


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


def solution() -> str:
    """The code that solves the exercise, as it stands in the solved notebook."""
    solved = nbformat.read(ROOT / "notebooks" / "solutions" / "02-games.ipynb", as_version=4)
    cells = (cell.source for cell in solved.cells)
    found = (cell for cell in cells if (item := exercise_of(cell)) and item.id == EXERCISE)
    return next(found).partition("\n")[2]


@pytest.fixture(scope="module")
def solved(chapter: FrameLocator, reader: Page, live_site: str) -> FrameLocator:
    """The exercises, live, with the first one solved by the reader and checked."""
    notebook = go_live(reader, f"{live_site}notebooks/exercises/02-games.html")
    cell = notebook.locator(".jp-CodeCell").filter(has_text="def best_replies").first
    cell.locator(".cm-content").click()
    reader.keyboard.press("Control+A")
    reader.keyboard.insert_text(solution())
    reader.keyboard.press("Shift+Enter")
    reader.keyboard.press("Shift+Enter")
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
    assert (
        "raise NotImplementedError"
        not in notebook.locator(".jp-CodeCell")
        .filter(has_text="def best_replies")
        .first.inner_text()
    )


def test_nothing_was_asked_of_another_host_and_nothing_went_wrong(
    solved: FrameLocator, problems: list[str]
) -> None:
    assert problems == []


def test_a_workers_request_to_another_host_is_seen(reader: Page, live_site: str) -> None:
    seen: list[str] = []
    reader.context.on("request", lambda request: _note(request.url, seen))
    reader.goto(f"{live_site}book/glossary.html")
    reader.evaluate(
        """() => new Promise((done) => {
          const code = "fetch('https://cdn.example.org/x').catch(() => postMessage('blocked'))";
          new Worker(URL.createObjectURL(new Blob([code]))).onmessage = done;
        })"""
    )
    assert seen == ["asked another host: https://cdn.example.org/x"]


def test_pages_opened_as_files_say_why_they_cannot_run(built_book: Path, page: Page) -> None:
    page.goto((built_book / "notebooks" / "02-games.html").as_uri())
    page.get_by_role("button", name="Run this page live").click()
    expect(page.get_by_text("only from a web server")).to_be_visible()
    assert page.locator("iframe").count() == 0
