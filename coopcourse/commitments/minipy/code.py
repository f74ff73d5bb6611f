"""A compiled program: functions, each a list of instructions for the machine.

Chapter: notebooks/10-commitments
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

Step: TypeAlias = Callable[..., None]  # (machine, frame, argument)
Instruction: TypeAlias = tuple[Step, Any]


@dataclass(frozen=True, eq=False)
class Function:
    """A function: its parameters, its instructions and their lines, and the names of its values.

    >>> Function("play", 2, (), (), ("me", "opp")).code
    ()
    """

    name: str
    parameters: int
    code: tuple[Instruction, ...] = field(repr=False)
    lines: tuple[int, ...] = field(repr=False)
    names: tuple[str, ...] = field(repr=False)  # of the parameters first


@dataclass(frozen=True, eq=False)
class Code:
    """A whole program: its text, and its functions with `play` among them."""

    source: str
    functions: tuple[Function, ...] = field(repr=False)
    entry: int  # the number of `play` among the functions

    @cached_property
    def shape(self) -> str:
        r"""The instructions as one text: programs that differ in names and layout alone share it.

        >>> from coopcourse.commitments.minipy import compile_text
        >>> one = compile_text("def play(me, opp):\n    return 'C'")
        >>> other = compile_text("def play(a, b):  # nice\n  return 'C'")
        >>> one.shape == other.shape
        True
        """
        return "\n".join(
            f"{function.parameters} {[(step.__name__, what) for step, what in function.code]}"
            for function in self.functions
        )

    def in_order(self) -> str:
        r"""The instructions as a learner may read them, numbered in each function.

        >>> from coopcourse.commitments.minipy import compile_text
        >>> print(compile_text("def play(me, opp):\n    return 'C'").in_order())
        play
          0  constant 'C'
          1  give_back
          2  constant None
          3  give_back
        """
        return "\n".join(line for function in self.functions for line in _listing(function))


def _listing(function: Function) -> list[str]:
    steps = [
        f"  {place}  {step.__name__} {_argument(step, what)}".rstrip()
        for place, (step, what) in enumerate(function.code)
    ]
    return [function.name, *steps]


def _argument(step: Step, what: Any) -> str:
    return "" if what is None and step.__name__ != "constant" else repr(what)


@dataclass(frozen=True, slots=True)
class Handle:
    r"""A program at the table, as programs see each other: its code, its moves and its seat.

    >>> from coopcourse.commitments.minipy import compile_text
    >>> Handle(compile_text("def play(me, opp):\n    return 'C'"), moves=2).seat
    0
    """

    code: Code = field(repr=False)
    moves: int  # how many it may choose from
    seat: int = 0  # 0 chooses the row, 1 the column
