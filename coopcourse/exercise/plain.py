"""What a learner hands in is compared as plain numbers, words and lists, never by its own `==`.

An object may claim to equal everything. So every value is first rebuilt from exactly known
types; whatever is left over is odd, and odd things equal nothing.

Chapter: notebooks/02-games
"""

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

DEEPEST = 6  # lists within lists; a list that holds itself must end somewhere
HUGEST = 10**300  # whole numbers beyond this do not fit a float
SCALARS = frozenset(np.sctypeDict.values())


@dataclass(frozen=True, eq=False)
class Odd:
    """A value that is no number, word, list or dictionary; it equals nothing.

    >>> Odd("generator") == Odd("generator")
    False
    """

    kind: str


def plain(value: object, depth: int = DEEPEST) -> Any:
    """Return `value` rebuilt from bool, int, float, str, None, list and dict; the rest is `Odd`.

    Arrays and tuples become lists, a set becomes the sorted list of its members.

    >>> plain(np.array([[1, 2]])), plain((True, 0.5)), plain({2, 1})
    ([[1, 2]], [True, 0.5], [1, 2])
    """
    if value is None or type(value) in (bool, float, str, Odd):
        return value
    if type(value) in SCALARS or type(value) in (int, Fraction):
        return _number(value)
    if type(value) is np.ndarray:
        return plain(value.tolist(), depth)
    if type(value) is dict and depth and all(type(key) in (str, int) for key in value):
        return {key: plain(item, depth - 1) for key, item in value.items()}
    if type(value) in (list, tuple, set, frozenset) and depth:
        return _list(value, depth)
    return Odd(type(value).__name__)


def same(expected: object, given: object) -> bool:
    """Whether two values agree: numbers to 1 part in a million, everything else exactly.

    Source: the tolerance is `math.isclose` with `rel_tol=1e-6, abs_tol=1e-9`.

    >>> same([0.5, 1], np.array([0.5, 1.0])), same(True, 1)
    (True, False)
    """
    return _same(plain(expected), plain(given))


def is_number(value: object) -> bool:
    """Whether a plain value is a whole number or a float; True and False are not numbers.

    >>> is_number(2), is_number(True)
    (True, False)
    """
    return type(value) in (int, float)


def _number(value: Any) -> Any:
    if isinstance(value, np.bool_):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value) if abs(int(value)) < HUGEST else Odd("huge number")
    if isinstance(value, (float, Fraction, np.floating)):
        return float(value)
    return str(value) if isinstance(value, np.str_) else Odd(type(value).__name__)


def _list(value: Any, depth: int) -> list[Any]:
    items = [plain(item, depth - 1) for item in value]
    return sorted(items, key=_order) if isinstance(value, (set, frozenset)) else items


def _order(item: Any) -> tuple[bool, float, str]:
    return (False, item, "") if is_number(item) else (True, 0.0, repr(item))


def _same(expected: Any, given: Any) -> bool:
    if is_number(expected) and is_number(given):
        both_missing = math.isnan(expected) and math.isnan(given)
        return both_missing or math.isclose(expected, given, rel_tol=1e-6, abs_tol=1e-9)
    if type(expected) is not type(given) or isinstance(expected, Odd):
        return False
    if isinstance(expected, list):
        return len(expected) == len(given) and all(map(_same, expected, given))
    if isinstance(expected, dict):
        return expected.keys() == given.keys() and all(
            _same(item, given[key]) for key, item in expected.items()
        )
    return bool(expected == given)
