"""The six verbs answer with a card, whatever they are given."""

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from ipywidgets import RadioButtons, Text

from coopcourse import exercise as ex
from coopcourse.exercise.desk import settle
from coopcourse.exercise.record import Entry, Record
from coopcourse.exercise.shelf import all_items, find

VERBS = (ex.predict, ex.question, ex.check, ex.hint, ex.solution)


def test_an_unknown_item_names_the_nearest() -> None:
    assert "games/best-replies" in ex.check("games/best-reply").text
    assert "toys/double" in ex.hint("toys/dubble").text


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("address", ["", "nowhere/x", "../x", "toys", "toys/none", None, 7])
def test_no_verb_raises_for_a_slip(verb: object, address: object) -> None:
    assert "no item" in verb(address).text  # type: ignore[operator]


def test_an_item_of_another_kind_names_its_verb() -> None:
    assert 'ex.question("toys/coin")' in ex.check("toys/coin").text


def test_hints_come_one_by_one_and_are_counted(session: Record) -> None:
    given = [ex.hint("games/is-nash").text[:11] for _ in range(4)]
    assert given == ["Hint 1 of 3", "Hint 2 of 3", "Hint 3 of 3", "Hint 3 of 3"]
    assert session.entries["games/is-nash"].hints == 3


def test_a_check_is_recorded_with_its_points(session: Record) -> None:
    ex.check("toys/double", lambda number: 2 * min(number, 3))
    ex.check("toys/double", lambda number: 2 * number)
    assert session.entries["toys/double"] == Entry("exercise", "correct", 2, 2)


def test_a_check_never_shows_the_solution() -> None:
    assert "number" not in ex.check("toys/double").html.replace("the number", "")


def test_report_adds_up_and_saves(tmp_path: Path) -> None:
    ex.check("toys/double", lambda number: 2 * number)
    settle(find("toys/coin"), 1)  # type: ignore[arg-type]
    report = ex.report(tmp_path)
    assert "2 of 3 points." in report.text and "Saved in" in report.text
    saved = json.loads((tmp_path / "coopcourse-results.json").read_text())["items"]
    assert saved["toys/coin"]["answer"] == "1" and "answer" not in saved["toys/double"]


def test_the_report_reads_the_same_when_run_again(tmp_path: Path) -> None:
    ex.check("toys/double")
    assert ex.report(tmp_path) == ex.report(tmp_path)


def test_a_bet_reveals_every_option_and_earns_no_points(session: Record) -> None:
    reveal = settle(find("toys/bet"), 1)  # type: ignore[arg-type]
    assert "She wins" in reveal and "So does he." in reveal and "Bob (your bet)" in reveal
    assert session.entries["toys/bet"] == Entry("prediction", "bet", 0, 1, answer="1", first="1")


def test_a_typed_number_is_judged_and_a_word_is_asked_again(session: Record) -> None:
    half = find("toys/half")
    assert "Type a number" in settle(half, "half")  # type: ignore[arg-type]
    assert not session.entries
    assert "Upside down." in settle(half, "2")  # type: ignore[arg-type]
    assert "Yes." in settle(half, "1/2")  # type: ignore[arg-type]


@pytest.mark.parametrize("address", ["toys/coin", "toys/half", "toys/bet"])
def test_a_live_card_answers_its_button(address: str, session: Record) -> None:
    card = ex.predict(address) if address.endswith("bet") else ex.question(address)
    assert card.view is not None
    _, field, button, verdict = card.view().children
    if isinstance(field, RadioButtons):
        button.click()
        assert "Choose one" in verdict.value
        field.index = 0
    assert isinstance(field, RadioButtons | Text)
    if isinstance(field, Text):
        field.value = "0.5"
    button.click()
    assert 'aria-live="polite"' in verdict.value and session.entries[address].tries == 1


def test_a_bundle_compares_by_text_and_holds_no_script() -> None:
    bundle = ex.question("toys/coin")._repr_mimebundle_()
    assert bundle["text/plain"] == "Question toys/coin: Which side?\n  - Heads\n  - Tails"
    assert "<script" not in bundle["text/html"] and "<input" not in bundle["text/html"]


class Balance(HTMLParser):
    """Notes tags that are not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "input":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page_of(address: str) -> str:
    verb = {"exercise": ex.check, "question": ex.question, "prediction": ex.predict}
    return verb[find(address).kind](address).html


ADDRESSES = [*(item.id for item in all_items()), "toys/bet", "toys/half"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_item_on_a_page_is_whole_html(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOPCOURSE_PAGE", "1")
    balance = Balance()
    balance.feed(page_of(address))
    assert balance.open == [] and f'data-item="{address}"' in page_of(address)


def test_a_page_holds_every_answer_for_readers_without_scripts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COOPCOURSE_PAGE", "1")
    page = page_of("toys/bet")
    assert page.count('type="radio"') == 2 and page.count("<dd") == 2
    assert "Who &lt;wins&gt;?" in page and "<details" in page
    assert page_of("toys/half").count("<dd") == 4


def test_an_exercise_on_a_page_folds_hints_and_solution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOPCOURSE_PAGE", "1")
    page = page_of("games/is-nash")
    assert page.count("<details") == 4 and "row_stays" in page and "●●○" in page


def test_nothing_is_recorded_or_written_while_the_book_is_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, session: Record
) -> None:
    monkeypatch.setenv("COOPCOURSE_PAGE", "1")
    ex.check("toys/double", lambda number: 2 * number)
    assert 'class="cc-progress"' in ex.report(tmp_path).html
    assert not session.entries and not list(tmp_path.iterdir())
