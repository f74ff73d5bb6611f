"""A reader with one browser profile for a whole visit, and an eye on all that goes wrong in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.book.browsing import watch

HOME = ("http://127.0.0.1:", "data:", "blob:")


@pytest.fixture(scope="module")
def problems() -> list[str]:
    """Requests to other hosts and errors that any page of the visit has met."""
    return []


@pytest.fixture(scope="module")
def reader(browser: Browser, problems: list[str]) -> Iterator[Page]:
    """One reader; also what her workers ask for is noted."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    problems += watch(page)
    context.on("request", lambda request: note(request.url, problems))
    yield page
    context.close()


def note(url: str, problems: list[str]) -> None:
    """Note an address of another host."""
    if not url.startswith(HOME):
        problems.append(f"asked another host: {url}")
