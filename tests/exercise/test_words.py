"""What a learner hears names things the way she would."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.exercise.words import call_in_words, error_in_words, kind_of, shortened, shown


@given(st.recursive(st.integers() | st.booleans() | st.text(), st.lists, max_leaves=6))
def test_a_shown_value_can_be_typed_back(value: object) -> None:
    assert eval(shown(value)) == value


def test_arrays_are_shown_as_lists() -> None:
    assert shown(np.array([[-1.0, 0.25]])) == "[[-1, 0.25]]"


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (True, "True or False"),
        (np.float64(2), "a number"),
        ("Stag", "a text"),
        ([], "an empty list"),
        (["a"], "a list of texts"),
        ([1, "a"], "a list of things"),
        ([[1], [2, 3]], "a list of things"),
        (np.zeros((2, 3)), "a table of numbers with 2 rows and 3 columns"),
        (iter([]), "something of the kind list_iterator"),
    ],
)
def test_kinds_have_names(value: object, kind: str) -> None:
    assert kind_of(value) == kind


def test_a_long_text_is_cut() -> None:
    assert len(shortened("x" * 1000)) == 100


def test_arguments_carry_the_names_of_parameters() -> None:
    assert call_in_words(lambda a, b, c: None, (1, 2, 3)) == "a = 1, b = 2 and c = 3"


def test_an_error_far_from_the_learners_file_has_no_line() -> None:
    try:
        np.zeros(2).reshape(3)
    except ValueError as error:
        assert error_in_words(error, np.mean).startswith("stops with ValueError")
