"""Choices and numbers get the sentence written for them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.exercise.items import NumericQuestion, Prediction, Question
from coopcourse.exercise.marking import mark, read_number
from coopcourse.exercise.shelf import all_items

ITEMS = all_items()


@pytest.mark.parametrize("item", [one for one in ITEMS if isinstance(one, Question | Prediction)])
def test_every_option_gets_its_own_answer(item: Question | Prediction) -> None:
    marks = [mark(item, key) for key in range(len(item.options))]
    assert [one.feedback for one in marks] == [option.feedback for option in item.options]


@pytest.mark.parametrize("item", [one for one in ITEMS if isinstance(one, NumericQuestion)])
def test_each_foreseen_number_gets_its_own_answer(item: NumericQuestion) -> None:
    foreseen = (item.answer, *item.wrong)
    assert [mark(item, one.value).feedback for one in foreseen] == [n.feedback for n in foreseen]
    assert mark(item, 1e6).feedback == item.otherwise


@given(st.floats(-1e6, 1e6))
def test_a_number_is_read_as_people_write_it(number: float) -> None:
    assert read_number(f"{number:.6f}") == float(f"{number:.6f}")


@pytest.mark.parametrize("text", ["", "half", "1/0", "nan", "inf", "1e999999999", "--1", "0x10"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) is None
