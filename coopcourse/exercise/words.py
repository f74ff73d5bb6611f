"""A learner is told in words what was called, what came back and what went wrong.

Chapter: notebooks/02-games
"""

import inspect
import re
from itertools import chain
from typing import Any

from coopcourse.exercise.items import Function
from coopcourse.exercise.plain import Odd, is_number, plain

LONGEST = 100  # characters of a value or a message that fit a line or two

IN_PLAIN_WORDS = {
    "AttributeError": "it asks a value for something that this kind of value does not have",
    "IndexError": "it asks for a row, column or place that is not there",
    "KeyError": "it looks up a name that is not in the dictionary",
    "NameError": "it uses a name that does not exist: look for a slip of the pen",
    "RecursionError": "it calls itself and never stops",
    "TypeError": "two kinds of value do not go together",
    "UnboundLocalError": "it uses a name before giving it a value",
    "ValueError": "a value has the right kind but not a possible size or content",
    "ZeroDivisionError": "it divides by zero",
}


def shown(value: object) -> str:
    """Return a value as a learner would type it, arrays as lists, floats to six digits.

    >>> shown((0.1 + 0.2, [True, "Stag"]))
    "[0.3, [True, 'Stag']]"
    """
    return _shown(plain(value))


def shortened(text: str) -> str:
    """Return the text without memory addresses, cut after the first hundred characters.

    >>> shortened("<generator at 0x7f12>")
    '<generator>'
    """
    line = " ".join(re.sub(r" at 0x[0-9a-fA-F]+", "", text).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def kind_of(value: object) -> str:
    """Name the kind of a value: what it is, not what it holds.

    >>> kind_of([[1, 0], [0, 1]]), kind_of([1, 0]), kind_of(None)
    ('a table of numbers with 2 rows and 2 columns', 'a list of numbers', 'nothing (None)')
    """
    value = plain(value)
    simple = {bool: "True or False", str: "a text", dict: "a dictionary", type(None): NOTHING}
    if isinstance(value, Odd):
        return f"something of the kind {value.kind}"
    if isinstance(value, list):
        return _kind_of_list(value)
    return "a number" if is_number(value) else simple[type(value)]


def call_in_words(function: Function, case: tuple[Any, ...]) -> str:
    """Describe the arguments of a call by the names of the function's parameters.

    >>> call_in_words(lambda payoffs, column: None, ([[1, 0]], 0))
    'payoffs = [[1, 0]] and column = 0'
    """
    names = list(inspect.signature(function).parameters)
    pairs = [f"{name} = {shown(value)}" for name, value in zip(names, case, strict=False)]
    return " and ".join([", ".join(pairs[:-1]), pairs[-1]]) if len(pairs) > 1 else "".join(pairs)


def error_in_words(error: BaseException, function: Function) -> str:
    """Tell which error stopped a learner's function, on which line, and what it means.

    >>> error_in_words(ZeroDivisionError("division by zero"), len)
    'stops with ZeroDivisionError (division by zero): it divides by zero'
    """
    line, name = _line(error, function), type(error).__name__
    try:
        said = shortened(str(error))
    except Exception:  # an error class of the learner's own may fail to speak
        said = ""
    meaning = IN_PLAIN_WORDS.get(name, "")
    where = f"stops at line {line} with {name}" if line else f"stops with {name}"
    return where + (f" ({said})" if said else "") + (f": {meaning}" if meaning else "")


NOTHING = "nothing (None)"


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_shown, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {_shown(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Odd):
        return f"<{value.kind}>"
    return f"{value:.6g}" if isinstance(value, float) else repr(value)


def _kind_of_list(value: list[Any]) -> str:
    lengths = {len(row) if isinstance(row, list) else -1 for row in value}
    if len(lengths) == 1 and lengths != {-1} and all(map(is_number, chain(*value))):
        return f"a table of numbers with {len(value)} rows and {lengths.pop()} columns"
    kinds = {kind_of(item) for item in value}
    names = {"a number": "numbers", "a text": "texts", "True or False": "True and False"}
    if not kinds:
        return "an empty list"
    return f"a list of {names.get(kinds.pop(), 'things') if len(kinds) == 1 else 'things'}"


def _line(error: BaseException, function: Function) -> int | None:
    code = getattr(inspect.unwrap(function), "__code__", None)
    line, frame = None, error.__traceback__
    while frame is not None and code is not None:
        if frame.tb_frame.f_code.co_filename == code.co_filename:
            line = frame.tb_lineno
        frame = frame.tb_next
    return line
