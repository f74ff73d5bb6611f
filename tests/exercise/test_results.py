"""One small file holds the work of many notebooks, and loses none of it."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import exercise as ex
from coopcourse.exercise import record
from coopcourse.exercise.judging import RANKS
from coopcourse.exercise.record import Entry, Record, merged
from coopcourse.exercise.results import FILE, SCHEMA, from_json, save, to_json, together
from coopcourse.exercise.shelf import find

ODD = '{"kind": "", "verdict": "", "points": 0, "tries": 0, "hints": 0, "mistakes": "none"}'
counts = st.integers(0, 5)
names = st.lists(st.sampled_from(["rows for columns", "one only"]), unique=True).map(tuple)
exercises = st.builds(
    Entry, st.just("exercise"), st.sampled_from(RANKS), counts, counts, counts, mistakes=names
)
said = st.sampled_from("012")
bets = st.builds(Entry, st.just("prediction"), st.just("bet"), answer=said, first=said)
entries = exercises | bets
files = st.dictionaries(st.sampled_from(["games/a", "games/b", "toys/c"]), entries)


@given(files)
def test_a_file_reads_back_as_it_was_written(items: dict[str, Entry]) -> None:
    assert from_json(to_json(items)) == items


@given(files, files)
def test_together_keeps_every_item_and_the_better_verdict(
    old: dict[str, Entry], new: dict[str, Entry]
) -> None:
    both = together(old, new)
    assert both.keys() == old.keys() | new.keys()
    for item_id in old.keys() & new.keys():
        ranks = [(*RANKS, "bet").index(one[item_id].verdict) for one in (old, new)]
        assert (*RANKS, "bet").index(both[item_id].verdict) == max(ranks)
        mistakes = {*old[item_id].mistakes, *new[item_id].mistakes}
        assert set(both[item_id].mistakes) == mistakes


@given(files)
def test_adding_the_same_file_twice_changes_nothing(items: dict[str, Entry]) -> None:
    assert together(items, items) == items


def test_two_notebooks_add_up_in_one_file(tmp_path: Path) -> None:
    save({"games/a": Entry("exercise", "correct", 2, 1)}, tmp_path)
    save({"games/b": Entry("question", "not yet", 0, 1)}, tmp_path)
    data = json.loads((tmp_path / FILE).read_text())
    assert data["schema"] == SCHEMA and sorted(data["items"]) == ["games/a", "games/b"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"schema": "coopcourse-results/9", "items": {}}',
        f'{{"schema": "{SCHEMA}"}}',
        f'{{"schema": "{SCHEMA}", "items": []}}',
        f'{{"schema": "{SCHEMA}", "items": {{"games/a": {{"points": "many"}}}}}}',
        f'{{"schema": "{SCHEMA}", "items": {{"games/a": {ODD}}}}}',
    ],
)
def test_a_strange_file_is_left_alone(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    assert "left alone" in save({"games/a": Entry("exercise")}, tmp_path)
    assert (tmp_path / FILE).read_text() == text


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    assert "cannot be written" in save({}, tmp_path / "missing")


def test_a_later_slip_does_not_undo_a_correct_answer() -> None:
    mine = Record()
    coin = find("toys/coin")
    mine.tried(coin, "correct", 1, answer="0")
    mine.tried(coin, "not yet", 0, answer="1")
    assert mine.entries["toys/coin"] == Entry("question", "correct", 1, 2, answer="1", first="0")


def test_what_is_not_attempted_counts_no_try() -> None:
    mine = Record()
    mine.tried(find("toys/double"), "not attempted")
    assert mine.entries["toys/double"].tries == 0


def test_the_latest_answer_is_the_one_remembered() -> None:
    first, second = Entry("prediction", "bet", answer="0"), Entry("prediction", "bet", answer="1")
    assert merged(first, second).answer == "1" and merged(first, second).first == "0"


def test_a_file_of_an_earlier_edition_is_read() -> None:
    item = (
        '{"kind": "prediction", "verdict": "bet", "points": 0, "tries": 1, "hints": 0, "answer": 2}'
    )
    old = from_json(f'{{"schema": "{SCHEMA}", "items": {{"games/a": {item}}}}}')
    assert old["games/a"] == Entry("prediction", "bet", tries=1, answer="2")
    later = together(old, {"games/a": Entry("prediction", "bet", answer="0", first="0")})
    assert (later["games/a"].first, later["games/a"].answer) == ("2", "0")


def test_a_recognised_mistake_is_remembered_when_it_is_mended() -> None:
    double = find("toys/double")
    wrong = next(iter(double.mutants.values()))[0]  # type: ignore[union-attr]
    record.session = Record()
    ex.check("toys/double", wrong)
    ex.check("toys/double", double.reference)  # type: ignore[union-attr]
    entry = record.session.entries["toys/double"]
    assert entry.verdict == "correct" and entry.mistakes == tuple(double.mutants)[:1]  # type: ignore[union-attr]
