"""What a chapter promises, practises and asks again are the same things."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import in_numbers
import pytest
import review
from chapters import Chapter, chapters

from coopcourse.exercise.shelf import all_items

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = chapters(ROOT)
every_chapter = pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda one: one.number)


@every_chapter
def test_each_aim_names_what_practises_it(chapter: Chapter) -> None:
    practised = {*chapter.asked("check"), *chapter.asked("question"), *chapter.asked("predict")}
    assert chapter.aims
    for aim in chapter.aims:
        assert chapter.named(aim), f"nothing practises: {aim}"
        assert set(chapter.named(aim)) <= practised, f"nowhere to be found: {aim}"


@every_chapter
def test_each_exercise_serves_an_aim(chapter: Chapter) -> None:
    aims = set(chain.from_iterable(map(chapter.named, chapter.aims)))
    assert set(chapter.asked("check")) <= aims


@every_chapter
def test_each_chapter_is_asked_again(chapter: Chapter) -> None:
    assert len(review.recalled(chapter)) >= 5
    assert len(review.questioned(chapter)) >= 5


def test_every_graded_exercise_is_counted_and_there_are_seventy() -> None:
    graded = [item for item in all_items() if item.kind == "exercise"]
    assert in_numbers.counts(CHAPTERS)["graded exercises"] == len(graded) >= 70


def test_every_card_has_a_key_of_its_own() -> None:
    cards = [card for one in CHAPTERS for card in (*review.recalled(one), *review.questioned(one))]
    assert len({card.key for card in cards}) == len(cards)


def test_a_card_keeps_its_key_when_its_neighbours_change() -> None:
    first, second = review.recalled(CHAPTERS[0])[:2]
    assert first.key == review._key(first.ask.removeprefix("<p>").removesuffix("</p>"))
    assert first.key != second.key


def test_the_answer_of_a_card_is_right() -> None:
    cards = {card.key: card for card in review.questioned(CHAPTERS[0])}
    assert "<strong>Two drivers could share a car" in cards["motivation/problem"].answer
