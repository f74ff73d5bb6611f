"""A reader answers on the page itself, by keyboard or by touch, and finds her answers again."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from coopcourse import exercise as ex

pytestmark = pytest.mark.browser

STATIC = Path(__file__).resolve().parents[2] / "book" / "_static"
BET, CHOICE, NUMBER, CODE = "games/prisoners", "games/equilibrium", "games/stag", "games/is-nash"
KEY = "coopcourse-results"
WHOLE = {"kind": "exercise", "verdict": "correct", "points": 2, "tries": 3, "hints": 1}


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a page with a bet, two questions, an exercise and the progress box."""
    monkeypatch.setenv("COOPCOURSE_PAGE", "1")
    cards = [ex.predict(BET), ex.question(CHOICE), ex.question(NUMBER), ex.check(CODE), ex.report()]
    links = "".join(
        f'<link rel="stylesheet" href="{(STATIC / name).as_uri()}">'
        for name in ("theme.css", "exercise.css")
    )
    script = f'<script defer src="{(STATIC / "exercise.js").as_uri()}"></script>'
    body = "".join(card.html for card in cards)
    path = tmp_path / "sheet.html"
    path.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheet</title>{links}{script}'
        f"<main><h1>Sheet</h1>{body}</main></html>"
    )
    return path.as_uri()


@pytest.fixture
def reader(page: Page, sheet: str) -> Iterator[Page]:
    """A reader in front of that page, who has answered nothing yet."""
    page.goto(sheet)
    yield page


def item(page: Page, item_id: str) -> Locator:
    return page.locator(f'[data-item="{item_id}"]')


def answer(page: Page, item_id: str, key: int | str) -> str:
    form = item(page, item_id)
    if isinstance(key, int):
        form.locator("input").nth(key).check()
    else:
        form.locator("input").fill(key)
    form.get_by_role("button").click()
    return form.locator(".cc-verdict").inner_text()


def stored(page: Page) -> dict[str, dict[str, object]]:
    text = page.evaluate(f"localStorage.getItem('{KEY}')")
    return dict(json.loads(text)["items"])


def test_a_bet_is_placed_by_keyboard_and_every_option_is_answered(reader: Page) -> None:
    item(reader, BET).locator("input").first.focus()
    reader.keyboard.press("ArrowDown")
    reader.keyboard.press("ArrowDown")
    reader.keyboard.press("Enter")
    verdict = item(reader, BET).locator(".cc-verdict")
    assert verdict.locator("dd").count() == 4
    assert verdict.locator("dt.cc-mine").inner_text() == "Both betray each other. (your bet)"
    entry = {"kind": "prediction", "verdict": "bet", "points": 0, "tries": 1, "hints": 0}
    assert stored(reader)[BET] == {**entry, "answer": "2", "first": "2"}


def test_a_second_bet_leaves_the_first_one_in_the_file(reader: Page) -> None:
    answer(reader, BET, 2)
    assert "bet again" in answer(reader, BET, 1)
    entry = stored(reader)[BET]
    assert (entry["first"], entry["answer"], entry["tries"]) == ("2", "1", 2)


def test_no_bet_is_revealed_before_it_is_placed(reader: Page) -> None:
    assert not item(reader, BET).locator("dd").first.is_visible()
    assert not item(reader, BET).locator("details").is_visible()


def test_a_wrong_choice_is_explained_and_a_right_one_earns_the_point(reader: Page) -> None:
    assert "They do prefer it" in answer(reader, CHOICE, 0)
    assert stored(reader)[CHOICE]["points"] == 0
    assert "Right." in answer(reader, CHOICE, 2)
    assert stored(reader)[CHOICE]["points"] == 1 and stored(reader)[CHOICE]["tries"] == 2


@pytest.mark.parametrize("text", ["0.25", "1/4", "0,25", "25 %", ".25"])
def test_a_right_number_may_be_written_in_many_ways(reader: Page, text: str) -> None:
    assert "Right." in answer(reader, NUMBER, text)


@pytest.mark.parametrize(
    ("text", "said"),
    [("0.75", "share of rabbit hunters"), ("0.9", "set the two averages equal")],
)
def test_a_wrong_number_is_explained(reader: Page, text: str, said: str) -> None:
    assert said in answer(reader, NUMBER, text)


@pytest.mark.parametrize("text", ["", "half", "1/0"])
def test_what_is_no_number_is_asked_again_and_not_counted(reader: Page, text: str) -> None:
    assert "Type a number" in answer(reader, NUMBER, text)
    assert reader.evaluate(f"localStorage.getItem('{KEY}')") is None


def test_answers_are_there_again_after_a_reload(reader: Page) -> None:
    answer(reader, BET, 1)
    answer(reader, NUMBER, "0.75")
    reader.reload()
    assert item(reader, BET).locator("input").nth(1).is_checked()
    assert "your bet" in item(reader, BET).locator(".cc-verdict").inner_text()
    assert item(reader, NUMBER).locator("input").input_value() == "0.75"
    assert "rabbit hunters" in item(reader, NUMBER).locator(".cc-verdict").inner_text()


def test_opened_hints_are_counted(reader: Page) -> None:
    item(reader, CODE).locator("summary").nth(1).click()
    reader.wait_for_function(f"localStorage.getItem('{KEY}')")
    assert stored(reader)[CODE]["hints"] == 2


def test_a_saved_file_is_one_that_a_notebook_reads(reader: Page) -> None:
    from coopcourse.exercise.results import from_json

    answer(reader, CHOICE, 2)
    with reader.expect_download() as saved:
        reader.get_by_role("button", name="Save my results").click()
    assert saved.value.suggested_filename == "coopcourse-results.json"
    assert from_json(saved.value.path().read_text())[CHOICE].points == 1


def add_file(page: Page, path: Path, items: object) -> None:
    path.write_text(json.dumps({"schema": "coopcourse-results/1", "items": items}))
    page.locator(".cc-progress input").set_input_files(path)


def test_a_notebooks_file_is_added_and_the_card_shows_it(reader: Page, tmp_path: Path) -> None:
    answer(reader, CHOICE, 2)
    add_file(reader, tmp_path / "mine.json", {CODE: WHOLE})
    reader.get_by_text("Added 1 item.").wait_for()
    assert "2 items so far, 3 points" in reader.locator(".cc-progress caption").inner_text()
    assert "correct" in item(reader, CODE).locator(".cc-verdict").inner_text()


def test_the_mistakes_of_two_files_add_up(reader: Page, tmp_path: Path) -> None:
    for name in ("one", "other", "one"):
        add_file(reader, tmp_path / f"{name}.json", {CODE: {**WHOLE, "mistakes": [name]}})
        reader.wait_for_function(f"localStorage.getItem('{KEY}').includes('{name}')")
    assert stored(reader)[CODE]["mistakes"] == ["one", "other"]


@pytest.mark.parametrize(
    "items",
    [
        None,
        {CODE: None},
        {CODE: {**WHOLE, "points": "<b>2</b>"}},
        {CODE: {**WHOLE, "mistakes": "x"}},
    ],
)
def test_a_strange_file_is_refused(reader: Page, tmp_path: Path, items: object) -> None:
    add_file(reader, tmp_path / "strange.json", items)
    reader.get_by_text("That is not a result file.").wait_for()


def test_progress_can_be_forgotten(reader: Page) -> None:
    answer(reader, CHOICE, 2)
    reader.on("dialog", lambda dialog: dialog.accept())
    reader.get_by_role("button", name="Forget my results").click()
    reader.get_by_text("Nothing is answered yet").wait_for()
    assert stored(reader) == {}
    assert item(reader, CHOICE).locator(".cc-verdict").inner_text() == ""
    assert item(reader, CHOICE).locator("input:checked").count() == 0


def test_the_page_answers_where_storage_is_blocked(page: Page, sheet: str) -> None:
    blocked = "Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})"
    page.add_init_script(blocked)
    page.goto(sheet)
    assert "Right." in answer(page, CHOICE, 2)
    assert "1 item so far, 1 point." in page.locator(".cc-progress caption").inner_text()


def test_a_spoilt_store_does_no_harm(page: Page, sheet: str) -> None:
    page.goto(sheet)
    page.evaluate(f"localStorage.setItem('{KEY}', '[1')")
    page.reload()
    assert "Right." in answer(page, CHOICE, 2)


def test_without_scripts_every_answer_can_be_read(browser: Browser, sheet: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(sheet)
    item(page, BET).locator("summary").click()
    assert item(page, BET).locator("dd").nth(3).is_visible()
    assert not item(page, BET).get_by_role("button").is_visible()
    context.close()


def test_a_thumb_can_hold_every_control(browser: Browser, sheet: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto(sheet)
    item(page, CHOICE).locator("label").nth(2).tap()
    item(page, CHOICE).get_by_role("button").tap()
    assert "Right." in item(page, CHOICE).locator(".cc-verdict").inner_text()
    targets = page.locator(".cc-option, .cc-button, .cc-fold > summary").all()
    heights = [target.bounding_box()["height"] for target in targets if target.is_visible()]
    assert min(heights) >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    context.close()


def test_the_exercise_page_of_the_book_folds_hints_and_solutions(page: Page, site: str) -> None:
    page.goto(f"{site}notebooks/exercises/02-games.html")
    card = item(page, CODE)
    card.locator("summary").last.click()
    assert "row_stays" in card.locator("details").last.inner_text()
    assert page.locator(".cc-progress").count() == 1
