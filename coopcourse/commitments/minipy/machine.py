"""The machine: a list of frames, a counter of fuel, and nothing of Python's own calls.

A call pushes a frame, and so does a simulation. When a simulated program fails or runs dry, its
frames are thrown away and whoever started it goes on with the word 'error' or 'timeout'.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from coopcourse.commitments.minipy import limits
from coopcourse.commitments.minipy.code import Function, Handle
from coopcourse.commitments.minipy.refusal import FuelError, RunError
from coopcourse.commitments.minipy.values import UNSET, in_words

Move = str | int


@dataclass(frozen=True)
class Ending:
    """How one program fared: its move (None if it forfeits, and why), and what it took.

    `draws` counts its random numbers and `simulations` the simulations, those inside others too.
    """

    move: Move | None
    reason: str
    fuel_used: int
    draws: int
    simulations: int


@dataclass(slots=True, eq=False)
class Frame:
    """A function at work: where it is, what it keeps by name, and what it has at hand."""

    functions: tuple[Function, ...]
    function: Function
    slots: list[Any]
    moves: int = 0  # how many moves the program has if this is its `play`, else 0
    floor: int = 0  # where the fuel of the caller ends
    at: int = 0
    stack: list[Any] = field(default_factory=list)

    @property
    def line(self) -> int:
        """The line of the program that this frame is working on."""
        return self.function.lines[self.at - 1]


class Machine:
    """One program at work in one game: its frames, its fuel, and the generator of the match."""

    __slots__ = (
        "answer",
        "draws",
        "floor",
        "frames",
        "fuel",
        "given",
        "reason",
        "rng",
        "simulations",
    )

    def __init__(self, fuel: int, rng: np.random.Generator) -> None:
        self.frames: list[Frame] = []
        self.fuel = self.given = fuel
        self.floor = 0  # the innermost simulation ends when the fuel falls below this
        self.rng = rng
        self.draws = self.simulations = 0
        self.answer: Move | None = None
        self.reason = ""

    def spend(self, size: int) -> None:
        """Pay for handling `size` characters or elements at once."""
        cost = size // limits.CHARACTERS_A_STEP
        if self.fuel - cost < self.floor:
            raise FuelError
        self.fuel -= cost

    def call(self, functions: tuple[Function, ...], number: int, arguments: list[Any]) -> None:
        """Start the function with this number, of the program at work."""
        if len(self.frames) >= limits.DEEPEST:
            raise RunError(f"more than {limits.DEEPEST:,} calls are inside each other")
        function = functions[number]
        empty = [UNSET] * (len(function.names) - len(arguments))
        self.frames.append(Frame(functions, function, arguments + empty))

    def start(self, me: Handle, opp: Handle) -> None:
        """Start `play(me, opp)` of a program; it may use all the fuel there is."""
        self.call(me.code.functions, me.code.entry, [me, opp])
        self.frames[-1].moves, self.frames[-1].floor = me.moves, self.floor

    def simulate(self, me: Handle, opp: Handle, most: int) -> None:
        """Start `play(me, opp)` of a program with `most` fuel, or with what can be spared."""
        if len(self.frames) >= limits.DEEPEST:
            self.frames[-1].stack.append("timeout")
            return
        self.simulations += 1
        self.start(me, opp)
        spared = max(self.floor + limits.RESERVE, self.fuel - most)
        self.floor = min(spared, self.fuel)  # above it, the fuel would grow when this ends

    def hand_back(self, value: Any) -> None:
        """End the frame at work and give its value to whoever called it."""
        frame = self.frames.pop()
        if frame.moves:
            self.floor = frame.floor
            played = legal_move(value, frame.moves)
            if not self.frames:
                self._finish(played, value, frame.moves)
                return
            value = "error" if played is None else played
        self.frames[-1].stack.append(value)

    def _finish(self, played: Move | None, value: Any, moves: int) -> None:
        self.answer = played
        if played is None:
            self.reason = f"returned {in_words(value)}, and not {moves_in_words(moves)}"

    def run(self) -> Ending:
        """Work until the first frame has answered or failed."""
        while self.frames:
            try:
                self._work()
            except FuelError:
                self._unwind("timeout", f"ran out of fuel (it had {self.given:,})")
            except RunError as fault:
                self._unwind("error", f"failed on line {self.frames[-1].line}: {fault}")
        used = self.given - self.fuel
        return Ending(self.answer, self.reason, used, self.draws, self.simulations)

    def _work(self) -> None:
        frames = self.frames
        while frames:
            frame = frames[-1]
            step, argument = frame.function.code[frame.at]
            frame.at += 1
            self.fuel -= 1
            if self.fuel < self.floor:
                raise FuelError
            step(self, frame, argument)

    def _unwind(self, word: str, reason: str) -> None:
        """Drop frames up to the nearest simulation, which becomes a word for whoever asked."""
        while True:
            frame = self.frames.pop()
            if frame.moves:
                break
        self.fuel = max(self.fuel, self.floor)  # the reserve of the caller is its own
        self.floor = frame.floor
        if self.frames:
            self.frames[-1].stack.append(word)
        else:
            self.reason = reason


def legal_move(value: Any, moves: int) -> Move | None:
    """The move a value stands for: 'C' or 'D' where there are two moves, else a number; or None.

    >>> legal_move(1, 2), legal_move("C", 2), legal_move(-2, 2), legal_move(2, 3)
    ('D', 'C', None, 2)
    """
    if type(value) is int and 0 <= value < moves:
        return "CD"[value] if moves == 2 else value
    return value if moves == 2 and type(value) is str and value in ("C", "D") else None


def moves_in_words(moves: int) -> str:
    """The legal moves, for a message.

    >>> moves_in_words(2)
    "'C' or 'D'"
    """
    return "'C' or 'D'" if moves == 2 else f"a number from 0 to {moves - 1}"


def run(me: Handle, opp: Handle, *, fuel: int, rng: np.random.Generator) -> Ending:
    r"""Run `play(me, opp)` of the program `me` against `opp`, with so much fuel.

    >>> from coopcourse.commitments.minipy import compile_text
    >>> me = Handle(compile_text("def play(me, opp):\n    return simulate(opp, me)"), 2)
    >>> opp = Handle(compile_text("def play(me, opp):\n    return 1 // 0"), 2)
    >>> run(me, opp, fuel=100, rng=np.random.default_rng(1)).reason
    "returned the text 'error', and not 'C' or 'D'"
    """
    machine = Machine(fuel, rng)
    machine.start(me, opp)
    return machine.run()
