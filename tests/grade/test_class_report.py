"""One page shows a class: it counts right, takes any file, and lets nothing out."""

from __future__ import annotations

import json
import re
from collections import Counter
from importlib.metadata import files as installed
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from coopcourse.exercise.record import Entry
from coopcourse.exercise.results import from_json, to_json
from coopcourse.exercise.shelf import find
from coopcourse.grade import classroom, reports, rows
from coopcourse.grade.classroom.example import BET, LEARNERS
from coopcourse.grade.key import Key
from coopcourse.grade.rows import Row, Score
from tests.book.browsing import watch
from tests.book.test_pages_in_browser import VIEWS

pytestmark = pytest.mark.browser

REPLIES, NASH = "games/best-replies", "games/is-nash"
KEY = Key((REPLIES, NASH), 1)
EXAMPLE = classroom.example()
SCORES = EXAMPLE[0].text
MET = find(NASH).mutants  # type: ignore[union-attr]
MISTAKE, SAID = next((name, said) for name, (_, said) in MET.items())


def score(item_id: str, state: str, points: int = 0, message: str = "") -> Score:
    return Score(item_id, state, points, 2, message)


CLASS = [
    Row("ada", (score(REPLIES, "correct", 2), score(NASH, "correct", 2))),
    Row("bob", (score(REPLIES, "correct", 2), score(NASH, "not yet", 0, SAID)), "cell 3: KeyError"),
    Row("=cleo", (score(REPLIES, "on the right track", 1), score(NASH, "not attempted")), "-1 / 0"),
    Row("dan", (), "this file is empty"),
]


@pytest.fixture
def empty(page: Page, tmp_path: Path) -> Page:
    """The book's page, before any file."""
    return opened(page, tmp_path, classroom.page(example=EXAMPLE))


def opened(page: Page, folder: Path, text: str) -> Page:
    path = folder / "class.html"
    path.write_text(text, "utf-8")
    page.goto(path.as_uri())
    return page


def pick(page: Page, *files: tuple[str, str | bytes]) -> None:
    chosen = [
        {"name": name, "mimeType": "", "buffer": text if isinstance(text, bytes) else text.encode()}
        for name, text in files
    ]
    page.locator("#files").set_input_files(chosen)  # type: ignore[arg-type]
    expect(page.locator("#again")).to_be_visible()  # the page forbids `eval`, so no script can wait


def cells(table: Locator) -> list[list[str]]:
    return table.locator("tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.innerText.trim()))"
    )


def region(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name)


def test_every_submission_stands_in_one_column(empty: Page) -> None:
    pick(empty, ("scores.csv", SCORES))
    points = [int(line.split(",")[1]) for line in SCORES.splitlines()[1:]]
    empty.get_by_text("As a table").click()
    shown = cells(region(empty, "How many have how many"))
    for name, count in shown:
        low, _, high = name.partition("–")
        assert int(count) == sum(int(low) <= one <= int(high or low) for one in points)
    assert sum(int(count) for _, count in shown) == LEARNERS
    said = empty.get_by_role("img").get_attribute("aria-label") or ""
    numbers = [*np.quantile(points, [0.25, 0.75]), 14, np.median(points), np.mean(points)]
    found = [float(one) for one in re.findall(r"\d+\.?\d*", said)]
    assert found == pytest.approx(numbers, abs=0.051)


def test_verdicts_are_counted_and_stuck_exercises_named(empty: Page) -> None:
    pick(empty, ("scores.csv", rows.to_csv(CLASS, KEY)))
    shown = cells(region(empty, "Verdicts in scores.csv"))
    assert [line[1:5] for line in shown] == [["2", "1", "0", "1"], ["1", "0", "1", "2"]]
    assert ["stuck" in line[0] for line in shown] == [False, True]
    lead = empty.get_by_text("Worth an hour in class").locator("..").inner_text()
    assert "Is it a Nash equilibrium? (1 right)" in lead and "Best replies" not in lead


def test_an_invented_class_is_counted_like_a_real_one(empty: Page) -> None:
    empty.get_by_role("button", name="Show an invented class").click()
    learners = [from_json(file.text) for file in EXAMPLE[1:]]
    handed_in = Counter(mistake for name in MET for mistake in [name] * SCORES.count(MET[name][1]))
    met = Counter(name for one in learners for name in set(one[NASH].mistakes))
    shown = cells(region(empty, f"Mistakes recognised in {NASH}"))
    told = {line[0].partition("\n")[0]: (line[1], line[2]) for line in shown}
    assert told == {
        name: (f"{handed_in[name]} of {LEARNERS}", f"{met[name]} of {len(learners)}")
        for name in handed_in.keys() | met.keys()
    }
    tries = sorted(one[NASH].tries for one in learners)
    hints = Counter(one[NASH].hints for one in learners)
    (line,) = [line for line in cells(region(empty, "How learners got there")) if NASH in line[0]]
    assert line[1:4] == [str(len(learners)), f"{np.median(tries):g}", str(tries[-1])]
    assert line[4:] == [str(hints[count]) for count in range(4)]


def test_bets_before_and_after_are_told_apart(empty: Page) -> None:
    pairs = [("0", "2", 2), ("0", "0", 1), ("1", "2", 3), ("2", "2", 2)]
    for number, (first, answer, tries) in enumerate(pairs):
        entry = Entry("prediction", "bet", tries=tries, answer=answer, first=first)
        pick(empty, (f"{number}.json", to_json({BET: entry})))
        expect(empty.locator("#status")).to_contain_text(f"{number + 1} result file")
    shown = cells(region(empty, "4 learners bet, 3 bet again, of whom 2 chose otherwise."))
    counts = [line[1:] for line in shown]
    assert counts == [
        ["2 of 4", "0 of 3"],
        ["1 of 4", "0 of 3"],
        ["1 of 4", "3 of 3"],
        ["0 of 4", "0 of 3"],
    ]


def test_a_bet_of_an_earlier_edition_counts_as_a_first_one(empty: Page) -> None:
    entry = {"kind": "prediction", "verdict": "bet", "points": 0, "tries": 1, "hints": 0}
    text = {"schema": "coopcourse-results/1", "items": {BET: {**entry, "answer": "1"}}}
    pick(empty, ("old.json", json.dumps(text)))
    assert cells(region(empty, "1 learner bet, 0 bet again."))[1][1:] == ["1 of 1", "–"]


def test_the_written_report_is_the_page_with_its_files_picked(
    browser: Browser, page: Page, tmp_path: Path
) -> None:
    (tmp_path / "bob").mkdir()
    result = to_json({NASH: Entry("exercise", "correct", 2, 3, 1, mistakes=(MISTAKE,))})
    (tmp_path / "bob" / "results.json").write_text(result)
    (tmp_path / "bob" / "link.json").symlink_to("/etc/passwd")
    written = opened(page, tmp_path, reports.class_page(CLASS, KEY, tmp_path))
    expect(written.locator(".bad li")).to_have_text("bob/link.json is no ordinary file.")
    written.locator(".bad").locator("..").evaluate("section => section.remove()")
    other = browser.new_page()
    picked = opened(other, tmp_path, classroom.page())
    pick(picked, ("scores.csv", rows.to_csv(CLASS, KEY)), ("bob.json", result))
    report = [one.locator("#report").inner_html() for one in (written, picked)]
    assert report[0] == report[1] and MISTAKE in report[0]
    other.close()


BAD = {
    "notes.csv": ("name,mark\nada,2\n", "no table of scores"),
    "empty.csv": (" \n", "is empty"),
    "heads.csv": ("submission,points,of,error,feedback\n", "no submission in it"),
    "short.csv": ("submission,points,of,error,feedback\nada,2,4\n", "3 fields in row 2, not 5"),
    "words.csv": ('submission,points,of,error,feedback\nada,"two",4,,\n', '"two" for points'),
    "cut.csv": ('submission,points,of,error,feedback\nada,2,4,,"games', "cut short"),
    "half.json": ('{"schema": "coopcourse-res', "not whole JSON"),
    "other.json": ('{"cells": []}', "does not say"),
    "null.json": ("null", "does not say"),
    "list.json": ('{"schema": "coopcourse-results/1"}', "has no items"),
    "entry.json": ('{"schema": "coopcourse-results/1", "items": {"a/b": null}}', "proper kind"),
    "binary.json": (b"\xff\xfe\x00", "is no text file"),
}


def test_a_bad_file_is_told_and_the_rest_is_shown(empty: Page) -> None:
    pick(empty, ("scores.csv", SCORES), *((name, text) for name, (text, _) in BAD.items()))
    expect(empty.locator("#status")).to_have_text(
        f"Read: 30 submissions, 0 result files, and {len(BAD)} files that could not be used."
    )
    told = dict(zip(BAD, empty.locator(".bad li").all_inner_texts(), strict=True))
    for name, (_, said) in BAD.items():
        assert told[name].startswith(f"{name} ") and said in told[name], told[name]
    assert region(empty, "Verdicts in scores.csv").is_visible()


def test_the_same_file_counts_once(empty: Page) -> None:
    pick(empty, ("scores.csv", SCORES), ("copy.csv", SCORES))
    assert "30 submissions" in empty.locator("#status").inner_text()
    assert "holds the same" in empty.locator(".bad li").inner_text()


def test_a_table_that_went_through_a_table_program_is_read(empty: Page) -> None:
    plain = rows.to_csv(CLASS, KEY)
    pick(empty, ("scores.csv", plain))
    before = empty.locator("#report").inner_html()
    empty.get_by_role("button", name="Start again").click()
    lines = [[f'"{one}"' for one in line] for line in _csv(plain)]
    text = "\ufeff" + "\r\n".join(";".join(line) for line in lines)
    head = '"submission";"points";"of";"error"'
    pick(empty, ("scores.csv", text.replace(head, head.replace('"', ""))))
    assert empty.locator("#report").inner_html() == before


def _csv(text: str) -> list[list[str]]:
    import csv

    return list(csv.reader(text.splitlines()))


def test_what_is_dropped_is_read(empty: Page) -> None:
    transfer = empty.evaluate_handle(
        """text => { const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'scores.csv')); return transfer; }""",
        SCORES,
    )
    empty.dispatch_event(".drop", "drop", {"dataTransfer": transfer})
    expect(empty.locator("#status")).to_contain_text("30 submissions")


def test_a_folder_is_read_without_its_notebooks(empty: Page, tmp_path: Path) -> None:
    (tmp_path / "class" / "ada").mkdir(parents=True)
    (tmp_path / "class" / "ada" / "games.ipynb").write_text("{}")
    (tmp_path / "class" / "ada" / "results.json").write_text(EXAMPLE[1].text)
    empty.locator("#folder").set_input_files(tmp_path / "class")
    expect(empty.locator("#status")).to_have_text("Read: 0 submissions, 1 result file.")


def test_names_are_folded_away_until_asked_for(empty: Page) -> None:
    pick(empty, ("scores.csv", rows.to_csv(CLASS, KEY)))
    assert not empty.get_by_text("this file is empty").is_visible()
    empty.get_by_text("Show 3 names").press("Enter")
    shown = cells(region(empty, "Lines of the error column"))
    assert shown[:2] == [["=cleo", "-1 / 0"], ["bob", "cell 3: KeyError"]]


EVIL = '</script><img src=x onerror="document.title=1"><script>document.title=1</script>'


def test_words_of_a_learner_stay_words(page: Page, tmp_path: Path) -> None:
    mean = [Row(EVIL, (score(REPLIES, "not yet", 0, EVIL),), EVIL)]
    told = {EVIL: Entry("prediction", "bet", tries=1, answer=EVIL, first=EVIL)}
    (tmp_path / "mean.json").write_text(to_json(told))
    opened(page, tmp_path, reports.class_page(mean, Key((REPLIES,), 1), tmp_path))
    page.get_by_text("Show 1 name").click()
    assert cells(region(page, "Lines of the error column")) == [[EVIL, EVIL]]
    assert page.title() == "Class report" and page.locator("img").count() == 0


def test_the_page_forbids_itself_every_connection(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page()
    asked: list[str] = []
    opened(page, tmp_path, classroom.page(EXAMPLE))
    page.route("**/*", lambda route: (asked.append(route.request.url), route.abort()))
    blocked = page.evaluate("fetch('http://127.0.0.1:9/').then(() => 'sent', error => error.name)")
    title = page.evaluate(
        """() => { navigator.sendBeacon('http://127.0.0.1:9/beacon', 'x');
        new Image().src = 'http://127.0.0.1:9/image';
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"'; document.body.append(script);
        return document.title; }"""
    )
    assert blocked == "TypeError" and title == "Class report"
    page.evaluate(
        """() => { const form = document.createElement('form');
        form.action = 'http://127.0.0.1:9/form'; document.body.append(form); form.submit(); }"""
    )
    page.wait_for_timeout(200)
    assert not asked
    page.close()


@pytest.fixture(scope="module")
def axe() -> str:
    """The accessibility checker's script."""
    found = next(
        one for one in installed("axe-playwright-python") or [] if one.name == "axe.min.js"
    )
    return Path(str(found.locate())).read_text("utf-8")


@pytest.mark.parametrize("view", VIEWS)
def test_everyone_can_read_it(view: str, browser: Browser, axe: str, tmp_path: Path) -> None:
    context = browser.new_context(**VIEWS[view])
    page = opened(context.new_page(), tmp_path, classroom.page(EXAMPLE, example=EXAMPLE))
    problems = watch(page)
    for fold in page.locator("summary").all():
        fold.click()
    page.evaluate(axe)
    found: dict[str, Any] = page.evaluate("axe.run({resultTypes: ['violations']})")
    assert not [fault["id"] for fault in found["violations"]]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth") and not problems
    heights = page.locator("label, button, summary").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert min(heights) >= 44
    context.close()


def test_a_keyboard_chooses_files(empty: Page) -> None:
    empty.keyboard.press("Tab")
    expect(empty.locator("#files")).to_be_focused()
    with empty.expect_file_chooser(timeout=5000) as chooser:
        empty.keyboard.press("Space")
    assert chooser.value.is_multiple()


def test_paper_has_the_numbers_and_no_buttons(empty: Page) -> None:
    pick(empty, ("scores.csv", SCORES))
    empty.emulate_media(media="print")
    assert not empty.locator(".drop").is_visible()
    assert region(empty, "Verdicts in scores.csv").is_visible()


def test_every_number_beside_a_bar_is_text(empty: Page) -> None:
    empty.get_by_role("button", name="Show an invented class").click()
    lone = empty.locator("td .bar, th .bar").evaluate_all(
        "bars => bars.filter(bar => !/\\d/.test(bar.closest('tr').innerText)).length"
    )
    assert lone == 0
