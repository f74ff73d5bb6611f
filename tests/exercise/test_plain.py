"""Answers are compared as plain values, whatever they claim."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.exercise.plain import Odd, plain, same

numbers = st.floats(allow_nan=True, allow_infinity=False, width=32)
nested = st.recursive(numbers | st.booleans() | st.text(max_size=3), st.lists, max_leaves=8)


class EqualsAll(int):
    """Claims to be every answer."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = int.__hash__


@pytest.mark.parametrize("expected", [1, 0.5, True, "Stag", [1, 2], None, {"a": 1}])
def test_an_object_that_claims_equality_equals_nothing(expected: object) -> None:
    assert not same(expected, EqualsAll(1))
    assert not same([expected], [EqualsAll(1)])


@given(nested)
def test_every_plain_value_equals_itself(value: object) -> None:
    assert same(value, value)


@given(nested)
def test_plain_values_stay_as_they_are(value: object) -> None:
    assert repr(plain(plain(value))) == repr(plain(value))


@given(st.lists(numbers, min_size=1))
def test_arrays_tuples_and_lists_with_the_same_numbers_agree(row: list[float]) -> None:
    assert same(row, np.array(row)) and same(np.array(row), tuple(row))


@pytest.mark.parametrize(
    ("expected", "given"),
    [(True, 1), (1, True), ("1", 1), ([1], 1), ([1, 2], [1]), ({"a": 1}, {"b": 1}), (0, None)],
)
def test_different_kinds_and_sizes_differ(expected: object, given: object) -> None:
    assert not same(expected, given)


def test_numbers_agree_to_one_part_in_a_million() -> None:
    assert same(1 / 3, Fraction(1, 3)) and same(0.3, 0.1 + 0.2) and same(2, np.int8(2))
    assert not same(1.0, 1.00001) and not same(0, 1e-8)


def test_a_set_counts_as_its_sorted_members() -> None:
    assert plain({10, 9, 2}) == [2, 9, 10]


def test_a_list_that_holds_itself_ends() -> None:
    endless: list[object] = []
    endless.append(endless)
    assert not same([], endless)


@pytest.mark.parametrize("thing", [object(), 10**400, 1j, np.complex128(1), len, {(): 1}])
def test_other_things_are_odd(thing: object) -> None:
    assert isinstance(plain(thing), Odd) and not same(thing, thing)
