"""A sheet to write instructions on: numbered slots for names, targets that are filled in later.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass, field
from typing import Any

from coopcourse.commitments.minipy import steps
from coopcourse.commitments.minipy.code import Instruction, Step


@dataclass(frozen=True)
class Scope:
    """What all functions of a program see: functions (number, parameters) and plain values."""

    functions: dict[str, tuple[int, int]] = field(default_factory=dict)
    constants: dict[str, Any] = field(default_factory=dict)


@dataclass
class Loop:
    """A loop being written: where it starts over, and the jumps that leave it."""

    start: int
    leaving: list[int] = field(default_factory=list)


@dataclass
class Emitter:
    """The instructions of one function so far."""

    scope: Scope
    code: list[Instruction] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    slots: dict[str, int] = field(default_factory=dict)
    loops: list[Loop] = field(default_factory=list)

    @property
    def here(self) -> int:
        """The number of the next instruction."""
        return len(self.code)

    def emit(self, line: int, step: Step, what: Any = None) -> int:
        """Write an instruction; returns its number, for `fill`."""
        self.code.append((step, what))
        self.lines.append(line)
        return self.here - 1

    def fill(self, place: int, what: Any) -> None:
        """Give an instruction its argument, once it is known."""
        self.code[place] = self.code[place][0], what

    def slot(self, name: str) -> int:
        """The number under which the function keeps the value of a name."""
        return self.slots.setdefault(name, len(self.slots))

    def finish(self, line: int) -> None:
        """End the function: one that returns nothing returns None."""
        self.emit(line, steps.constant, None)
        self.emit(line, steps.give_back)
