"""The functions every program can call; nothing else reaches out of the program.

Chapter: notebooks/10-commitments
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from coopcourse.commitments.minipy import limits
from coopcourse.commitments.minipy.code import Handle
from coopcourse.commitments.minipy.machine import Machine
from coopcourse.commitments.minipy.refusal import RunError
from coopcourse.commitments.minipy.values import in_words, number, whole


@dataclass(frozen=True)
class Builtin:
    """A function of the language: how it is written, how many arguments it takes, its effect."""

    usage: str
    fewest: int
    most: int
    run: Callable[[Machine, list[Any]], Any]


def _program(value: Any, name: str) -> Handle:
    if type(value) is not Handle:
        raise RunError(f"{name} needs a program such as opp, not {in_words(value)}")
    return value


def _source(_: Machine, arguments: list[Any]) -> str:
    return _program(arguments[0], "source").code.source


def _same(machine: Machine, arguments: list[Any]) -> bool:
    one, other = (_program(each, "same") for each in arguments)
    machine.spend(limits.LONGEST_TEXT // 10)
    return one.code is other.code or one.code.shape == other.code.shape


def _simulate(machine: Machine, arguments: list[Any]) -> None:
    """Start a simulation: its answer comes onto the stack when it ends."""
    me, opp = (_program(each, "simulate") for each in arguments[:2])
    most = whole(arguments[2], "the fuel of simulate") if len(arguments) == 3 else machine.fuel
    machine.simulate(me, opp, max(0, most))


def _seat(_: Machine, arguments: list[Any]) -> int:
    return _program(arguments[0], "seat").seat


def _len(_: Machine, arguments: list[Any]) -> int:
    return len(_many(arguments[0], "len"))


def _many(value: Any, name: str) -> Any:
    if type(value) not in (tuple, str):
        raise RunError(f"{name} needs a list or a text, not {in_words(value)}")
    return value


def _numbers(machine: Machine, name: str, arguments: list[Any]) -> list[int | float]:
    values = arguments[0] if len(arguments) == 1 and type(arguments[0]) is tuple else arguments
    if not values:
        raise RunError(f"{name} of an empty list has no value")
    machine.spend(len(values))
    return [number(value, name) for value in values]


def _range(machine: Machine, arguments: list[Any]) -> tuple[int, ...]:
    ends = [whole(each, "range") for each in arguments]
    if len(ends) == 3 and ends[2] == 0:
        raise RunError("the step of range is zero")
    numbers = range(*ends)
    if numbers[limits.LONGEST_SEQUENCE :]:  # `len` of a long range does not fit 32 bits
        raise RunError(f"range makes at most {limits.LONGEST_SEQUENCE} numbers: use while instead")
    machine.spend(len(numbers))
    return tuple(numbers)


def _count(machine: Machine, arguments: list[Any]) -> int:
    text, piece = arguments
    if type(text) is not str or type(piece) is not str or not piece:
        raise RunError("count needs a text and a piece of text to look for")
    machine.spend(len(text))
    return text.count(piece)


def _random(machine: Machine, _: list[Any]) -> float:
    machine.draws += 1
    return float(machine.rng.random())


def _int(_: Machine, arguments: list[Any]) -> int:
    return int(number(arguments[0], "int"))


BUILTINS: dict[str, Builtin] = {
    "source": Builtin("source(opp): the text of a program", 1, 1, _source),
    "same": Builtin("same(me, opp): alike but for names and layout?", 2, 2, _same),
    "simulate": Builtin(
        "simulate(opp, me): what opp would play against me, 'timeout' or 'error'; a third"
        " argument limits the fuel", 2, 3, _simulate,
    ),
    "seat": Builtin("seat(me): 0 if the program chooses the row, 1 for the column", 1, 1, _seat),
    "random": Builtin("random(): a random number from 0 up to 1", 0, 0, _random),
    "len": Builtin("len(x): how many elements or characters", 1, 1, _len),
    "count": Builtin("count(text, piece): how often a piece stands in a text", 2, 2, _count),
    "range": Builtin("range(n): the list 0, 1, ... n - 1; also range(a, b, step)", 1, 3, _range),
    "min": Builtin(
        "min(a, b): the smallest number, also of a list", 1, 9,
        lambda machine, arguments: min(_numbers(machine, "min", arguments)),
    ),
    "max": Builtin(
        "max(a, b): the largest number, also of a list", 1, 9,
        lambda machine, arguments: max(_numbers(machine, "max", arguments)),
    ),
    "abs": Builtin(
        "abs(x): a number without its sign", 1, 1,
        lambda _, arguments: abs(number(arguments[0], "abs")),
    ),
    "int": Builtin("int(x): a number without its decimals", 1, 1, _int),
    "bool": Builtin(
        "bool(x): True unless x is 0, empty, False or None", 1, 1,
        lambda _, arguments: bool(arguments[0]),
    ),
}  # fmt: skip
