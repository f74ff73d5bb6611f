"""A learner's function is tried on copies of its arguments, and whatever happens is kept.

It may raise, print, warn or change what it was given: none of that reaches the next call.
A function that never returns is out of reach here; grading a class puts a time limit around it.

Chapter: notebooks/02-games
"""

import contextlib
import copy
import inspect
import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from coopcourse.exercise.items import Function
from coopcourse.exercise.plain import plain
from coopcourse.exercise.words import error_in_words


@dataclass(frozen=True)
class Attempt:
    """What one call gave: a plain value, or the error in words; `blank` when nothing is there yet.

    >>> Attempt(value=2).error
    ''
    """

    value: Any = None
    error: str = ""
    blank: bool = False


def attempt(function: Function, case: tuple[Any, ...]) -> Attempt:
    """Call a function on a copy of its arguments and keep the outcome, without raising.

    >>> attempt(lambda x: x + 1, (1,)).value
    2
    """
    misfit = _misfit(function, case)
    if misfit:
        return Attempt(error=misfit)
    try:
        with _quiet():
            value = function(*copy.deepcopy(case))
            return Attempt(plain(value), blank=value is None or value is ...)
    except NotImplementedError:
        return Attempt(blank=True)
    except (Exception, SystemExit) as error:
        return Attempt(error=error_in_words(error, function))


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    # Twenty calls would print a learner's trial prints twenty times, and warnings carry
    # paths that differ from run to run.
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            yield


def _misfit(function: Function, case: tuple[Any, ...]) -> str:
    try:
        inspect.signature(function).bind(*case)
    except TypeError:
        count = "1 argument" if len(case) == 1 else f"{len(case)} arguments"
        return f"cannot be called with {count}: keep the first line as it was given"
    except ValueError:  # some built-in functions do not tell their parameters
        return ""
    return ""
