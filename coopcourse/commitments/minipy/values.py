"""The values a program works with: numbers, texts, sequences, programs, True, False and None.

Chapter: notebooks/10-commitments
"""

from collections.abc import Callable
from typing import Any, Final

from coopcourse.commitments.minipy import limits
from coopcourse.commitments.minipy.code import Handle
from coopcourse.commitments.minipy.refusal import RunError

UNSET: Final = object()  # what a name holds before it has a value
NUMBERS = frozenset((int, float, bool))
SHOWN = 20  # characters of a text that a message repeats


def in_words(value: Any) -> str:
    """A value for a message, short whatever it holds.

    >>> in_words((1, 2)), in_words("C"), in_words(None)
    ('a list of 2', "the text 'C'", 'nothing')
    """
    if value is None:
        return "nothing"
    if type(value) is tuple:
        return f"a list of {len(value)}"
    if type(value) is str:
        return f"the text {value!r}" if len(value) <= SHOWN else f"a text of {len(value)}"
    return "a program" if type(value) is Handle else str(value)


def number(value: Any, what: str) -> int | float:
    """The value, if it is a number; RunError if not. `what` says what it is for."""
    if type(value) not in NUMBERS:
        raise RunError(f"{what} needs a number, not {in_words(value)}")
    result: int | float = value
    return result


def whole(value: Any, what: str) -> int:
    """The value, if it is a whole number; RunError if not."""
    if type(value) is not int:
        raise RunError(f"{what} needs a whole number, not {in_words(value)}")
    return value


def bounded(value: Any) -> Any:
    """The value, if it is not larger than the language allows; RunError if it is."""
    kind = type(value)
    if kind is str and len(value) > limits.LONGEST_TEXT:
        raise RunError(f"a text has at most {limits.LONGEST_TEXT:,} characters")
    if kind is tuple and len(value) > limits.LONGEST_SEQUENCE:
        raise RunError(f"a list has at most {limits.LONGEST_SEQUENCE} elements")
    if kind in NUMBERS and not -limits.BIGGEST < value < limits.BIGGEST:
        raise RunError(f"numbers stay below {limits.BIGGEST:g}")
    return value


def equal(one: Any, other: Any, spend: Callable[[int], None]) -> bool:
    """Whether two values are alike, compared pair by pair and paid for as it goes.

    Lists are compared element by element, programs by their texts, and everything else as Python
    does. Lists may share parts, so that the pairs outnumber what is in memory: fuel is the bound.

    >>> equal((1, (2, "a")), (1, (2, "a")), spend=lambda size: None)
    True
    """
    waiting = [(one, other)]
    while waiting:
        left, right = waiting.pop()
        if left is right:
            continue
        spend(limits.CHARACTERS_A_STEP)
        if type(left) is tuple and type(right) is tuple:
            if len(left) != len(right):
                return False
            spend(len(left))
            waiting += zip(left, right, strict=True)
        elif not _alike(left, right):
            return False
    return True


def _alike(left: Any, right: Any) -> bool:
    if type(left) is Handle and type(right) is Handle:
        return left.code.source == right.code.source
    if type(left) in NUMBERS and type(right) in NUMBERS:
        return bool(left == right)
    return type(left) is str and type(right) is str and left == right
