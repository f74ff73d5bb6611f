"""Every page, in a real browser that cannot reach any other host."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from importlib.metadata import files
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.book.browsing import SHOTS, watch

pytestmark = [pytest.mark.book, pytest.mark.browser]

PICTURES = os.environ.get("COOPCOURSE_PICTURES") == "1"  # of each whole page, for eyes: minutes
COLOURS = ["color-contrast", "link-in-text-block"]
VIEWS = {
    "screen": {"viewport": {"width": 1280, "height": 900}},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True},
}
CHECKED: dict[str, dict[str, Any]] = {  # by axe-core; colours, the longest part, once for each set
    "screen": {},
    "dark": {"runOnly": COLOURS},
    "phone": {"rules": {rule: {"enabled": False} for rule in COLOURS}},
}
CLIPPED = """() => [...document.querySelectorAll('main pre')]
  .filter(block => block.checkVisibility() && block.scrollWidth > block.clientWidth + 1)
  .map(block => block.innerText.slice(0, 120))"""
TOO_WIDE = """() => [...document.querySelectorAll('body *')]
  .filter(tag => tag.getBoundingClientRect().right > innerWidth + 1 && tag.checkVisibility())
  .slice(-3).map(tag => tag.outerHTML.slice(0, 160))"""


def names(book: Path, view: str) -> list[str]:
    """List the pages to look at; the library's are made alike, and looked at in one colour."""
    found = (path.relative_to(book).as_posix() for path in sorted(book.rglob("*.html")))
    seen = [name for name in found if not name.startswith("_static") and name != "index.html"]
    return [name for name in seen if view != "dark" or "/library/" not in name]


def settle(page: Page) -> None:
    """Wait until formulas stand and nothing moves."""
    page.wait_for_function("!window.MathJax || (MathJax.startup && MathJax.startup.promise)")
    page.evaluate("window.MathJax ? MathJax.startup.promise.then(() => true) : true")


def serious(page: Page, view: str) -> list[str]:
    """Return what axe-core finds serious or critical on the page, by the rules of the view."""
    options = {"resultTypes": ["violations"], **CHECKED[view]}
    report: dict[str, Any] = page.evaluate("options => axe.run(options)", options)
    return [
        f"{fault['id']}: {node['html'][:160]} ({node['failureSummary'][-160:]})"
        for fault in report["violations"]
        if fault["impact"] in ("serious", "critical")
        for node in fault["nodes"]
    ]


def misplaced(page: Page, view: str) -> list[str]:
    """Return what makes the page scroll sideways, and the code that it clips."""
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    sideways = page.evaluate(TOO_WIDE) or ["something"] if wide else []
    clipped = page.evaluate(CLIPPED) if view == "screen" else []
    return [f"{tag} scrolls sideways" for tag in sideways] + [f"clips: {code}" for code in clipped]


@pytest.fixture(scope="module")
def axe() -> str:
    """The accessibility checker's script."""
    script = next(
        path for path in files("axe-playwright-python") or [] if path.name == "axe.min.js"
    )
    return Path(str(script.locate())).read_text("utf-8")


@pytest.fixture
def visit(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page of the size that the test asks for."""
    context = browser.new_context(**VIEWS[request.param])
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("visit", "view"), [(view, view) for view in VIEWS], indirect=["visit"])
def test_every_page_is_whole(visit: Page, view: str, site: str, built_book: Path, axe: str) -> None:
    faults = watch(visit)
    for name in names(built_book, view):
        visit.goto(site + name)
        settle(visit)
        if PICTURES:
            SHOTS.mkdir(parents=True, exist_ok=True)
            picture = SHOTS / f"{name[:-5].replace('/', '-')}-{view}.png"
            visit.screenshot(path=picture, full_page=True)
        visit.evaluate(axe)
        found = misplaced(visit, view) + serious(visit, view)
        faults += [f"{name}, {view}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("term", ["Nash equilibrium", "stag hunt", "dominated"])
def test_search_finds(term: str, site: str, page: Page) -> None:
    page.goto(site + "book/index.html")
    page.get_by_role("searchbox").fill(term)
    page.get_by_role("searchbox").press("Enter")
    best = page.locator(
        "#search-results li:nth-child(-n + 3) > a[href*=games], "
        "#search-results li:nth-child(-n + 3) > a[href*=glossary]"
    )
    expect(best.first).to_be_visible()


def test_colours_are_chosen_and_remembered(site: str, page: Page) -> None:
    page.goto(site + "book/index.html")
    button = page.get_by_role("button", name=re.compile("Colours"))
    for mode in ("light", "dark"):
        button.click()
        expect(button).to_have_accessible_name(f"Colours: {mode}")
    page.goto(site + "book/glossary.html")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_contents_open_on_a_phone_by_keyboard(site: str, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(site + "book/index.html")
    contents = page.get_by_role("navigation", name="Contents of the book")
    expect(contents).to_be_hidden()
    page.get_by_role("button", name="Contents").press("Enter")
    expect(contents).to_be_visible()
    page.keyboard.press("Escape")
    expect(contents).to_be_hidden()


def test_paper_is_white_though_the_screen_is_dark(site: str, page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(site + "book/glossary.html")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_first_tab_skips_to_the_text(site: str, page: Page) -> None:
    page.goto(site + "book/how-to-use.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#main-content")).to_be_focused()


@pytest.mark.parametrize(
    "name", ["index.html", "notebooks/02-games.html", "search.html?q=equilibrium"]
)
def test_book_opens_as_files(name: str, built_book: Path, page: Page) -> None:
    page.goto(f"{built_book.as_uri()}/{name}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    settle(page)
    if "search" in name:
        expect(page.locator("#search-results li a").first).to_be_visible()


def test_book_reads_without_scripts(site: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(site + "notebooks/02-games.html")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("link", name="Glossary").first).to_be_visible()
    context.close()
