"""A reader is asked again after a day, a week and a month, and finds her plan when she returns."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import review
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

STATIC = Path(__file__).resolve().parents[2] / "book" / "_static"
TODAY = dt.datetime(2026, 11, 23, 12, 0)
KEY = "coopcourse-review"


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    """The address of a page with two chapters of two cards each."""
    decks = (
        f'<section class="cc-deck"><h2>Chapter {chapter}</h2><ul class="cc-cards">'
        + "".join(review.Card(f"{chapter}{n}", f"Question {n}?", "Yes.").html for n in "ab")
        + "</ul></section>"
        for chapter in "12"
    )
    script = f'<script defer src="{(STATIC / "review.js").as_uri()}"></script>'
    path = tmp_path / "sheet.html"
    path.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheet</title>{script}'
        f'<main><h1>Sheet</h1><div class="cc-review" hidden></div>{"".join(decks)}</main></html>'
    )
    return path.as_uri()


@pytest.fixture
def reader(page: Page, sheet: str) -> Iterator[Page]:
    """A page on which it is noon of a certain day."""
    page.clock.install(time=TODAY)
    page.goto(sheet)
    yield page


def answer(page: Page, key: str, button: str) -> None:
    """Open a card and say whether it was known."""
    card = page.locator(f'[data-card="{key}"]')
    card.get_by_text("Answer", exact=True).press("Enter")
    card.get_by_role("button", name=button).press("Enter")


def later(page: Page, days: int) -> None:
    """Come back some days after the start."""
    page.clock.set_system_time(TODAY + dt.timedelta(days=days))
    page.reload()


def asked(page: Page) -> list[str]:
    """Return the keys of the cards that can be seen."""
    cards = page.locator(".cc-card:visible")
    return [str(card.get_attribute("data-card")) for card in cards.all()]


def test_all_questions_are_there_at_first(reader: Page) -> None:
    assert asked(reader) == ["1a", "1b", "2a", "2b"]
    expect(reader.locator(".cc-review")).to_contain_text("No question is begun yet")


def test_what_is_known_comes_after_a_day_a_week_and_a_month(reader: Page) -> None:
    day = 0
    for wait in (1, 7, 30, 30):
        answer(reader, "1a", "I knew it")
        later(reader, day + wait - 1)
        expect(reader.locator(".cc-review")).to_contain_text("Nothing for today")
        day += wait
        later(reader, day)
        assert asked(reader) == ["1a"]


def test_what_is_not_known_starts_again(reader: Page) -> None:
    answer(reader, "1a", "I knew it")
    later(reader, 1)
    answer(reader, "1a", "Not yet")
    later(reader, 2)
    assert asked(reader) == ["1a"]
    expect(reader.get_by_role("heading", name="Chapter 2")).to_be_hidden()


def test_all_questions_can_be_seen_while_some_are_due(reader: Page) -> None:
    answer(reader, "2b", "Not yet")
    later(reader, 1)
    reader.get_by_role("button", name="Show all questions").press("Enter")
    assert asked(reader) == ["1a", "1b", "2a", "2b"]


def test_what_stands_in_storage_by_mistake_is_no_plan(reader: Page) -> None:
    bad = json.dumps({"schema": "coopcourse-review/1", "cards": {"1a": None, "1b": {"known": "x"}}})
    for text in ("no json", "{}", bad):
        reader.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
        reader.reload()
        assert asked(reader) == ["1a", "1b", "2a", "2b"]


def test_the_questions_open_without_scripts(sheet: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(sheet)
    page.get_by_text("Answer", exact=True).first.click()
    expect(page.get_by_text("Yes.").first).to_be_visible()
    context.close()
