"""The instructions that reckon and compare: on numbers as in Python, on texts and lists a little.

Chapter: notebooks/10-commitments
"""

import operator
from collections.abc import Callable
from typing import Any

from coopcourse.commitments.minipy import limits
from coopcourse.commitments.minipy.code import Step
from coopcourse.commitments.minipy.machine import Frame, Machine
from coopcourse.commitments.minipy.refusal import RunError
from coopcourse.commitments.minipy.values import NUMBERS, bounded, equal, in_words, number

Rule = Callable[[Any, Any], Any]
JOINABLE = (str, tuple)


def _reckon(name: str, rule: Rule) -> Step:
    """Make the instruction that applies a rule to the two topmost values."""

    def step(machine: Machine, frame: Frame, _: None) -> None:
        stack = frame.stack
        right, left = stack.pop(), stack[-1]
        if type(left) in NUMBERS and type(right) in NUMBERS:
            try:
                stack[-1] = bounded(rule(left, right))
            except ZeroDivisionError:
                raise RunError("it divides by zero") from None
        else:
            stack[-1] = _join(machine, name, left, right)

    step.__name__ = name
    return step


def _join(machine: Machine, name: str, left: Any, right: Any) -> Any:
    """Put two texts or two lists one behind the other: all that is reckoned without numbers."""
    if name == "add" and type(left) in JOINABLE and type(left) is type(right):
        machine.spend(len(left) + len(right))
        return bounded(left + right)
    raise RunError(f"it cannot {name} {in_words(left)} and {in_words(right)}")


def _order(name: str, rule: Rule) -> Step:
    """Make the instruction that compares the two topmost values by size."""

    def step(machine: Machine, frame: Frame, _: None) -> None:
        right, left = frame.stack.pop(), frame.stack[-1]
        if type(left) is str and type(right) is str:
            machine.spend(min(len(left), len(right)))
        elif not (type(left) in NUMBERS and type(right) in NUMBERS):
            raise RunError(f"it cannot order {in_words(left)} and {in_words(right)}")
        frame.stack[-1] = rule(left, right)

    step.__name__ = name
    return step


add = _reckon("add", operator.add)
subtract = _reckon("subtract", operator.sub)
multiply = _reckon("multiply", operator.mul)
divide = _reckon("divide", operator.truediv)
divide_down = _reckon("divide_down", operator.floordiv)
remainder = _reckon("remainder", operator.mod)
less = _order("less", operator.lt)
at_most = _order("at_most", operator.le)
greater = _order("greater", operator.gt)
at_least = _order("at_least", operator.ge)


def minus(_: Machine, frame: Frame, __: None) -> None:
    """Turn the sign of the top of the stack round."""
    frame.stack[-1] = -number(frame.stack[-1], "a minus sign")


def same_value(machine: Machine, frame: Frame, _: None) -> None:
    """Compare the two topmost values for being equal."""
    right = frame.stack.pop()
    frame.stack[-1] = equal(frame.stack[-1], right, machine.spend)


def other_value(machine: Machine, frame: Frame, _: None) -> None:
    """Compare the two topmost values for being different."""
    right = frame.stack.pop()
    frame.stack[-1] = not equal(frame.stack[-1], right, machine.spend)


def contains(machine: Machine, frame: Frame, _: None) -> None:
    """Look for a text inside a text, or for an element in a list."""
    inside, wanted = frame.stack.pop(), frame.stack[-1]
    frame.stack[-1] = _is_in(machine, wanted, inside)


def lacks(machine: Machine, frame: Frame, _: None) -> None:
    """Look for a text or an element, and be content if it is not there."""
    inside, wanted = frame.stack.pop(), frame.stack[-1]
    frame.stack[-1] = not _is_in(machine, wanted, inside)


def _is_in(machine: Machine, wanted: Any, inside: Any) -> bool:
    if type(inside) is str and type(wanted) is str:
        machine.spend(len(inside) + limits.CHARACTERS_A_STEP)
        return wanted in inside
    if type(inside) is tuple:
        return any(equal(wanted, one, machine.spend) for one in inside)
    raise RunError(f"it cannot look for {in_words(wanted)} in {in_words(inside)}")
