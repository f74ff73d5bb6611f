"""What each instruction does to the frame at work: keep, jump, loop, build, call.

Every step takes the machine, the frame and the argument of the instruction.

Chapter: notebooks/10-commitments
"""

from typing import Any

from coopcourse.commitments.minipy.machine import Frame, Machine
from coopcourse.commitments.minipy.refusal import RunError
from coopcourse.commitments.minipy.values import UNSET, bounded, in_words, whole

Pair = tuple[int, int]


def constant(_: Machine, frame: Frame, value: Any) -> None:
    """Put a value of the program text on the stack."""
    frame.stack.append(value)


def load(_: Machine, frame: Frame, slot: int) -> None:
    """Put the value of a name on the stack."""
    value = frame.slots[slot]
    if value is UNSET:
        raise RunError(f"{frame.function.names[slot]} is used before it has a value")
    frame.stack.append(value)


def store(_: Machine, frame: Frame, slot: int) -> None:
    """Keep the top of the stack under a name."""
    frame.slots[slot] = frame.stack.pop()


def jump(_: Machine, frame: Frame, target: int) -> None:
    """Go on somewhere else."""
    frame.at = target


def jump_if_not(_: Machine, frame: Frame, target: int) -> None:
    """Go on somewhere else if the top of the stack counts as false."""
    if not frame.stack.pop():
        frame.at = target


def keep_if_true(_: Machine, frame: Frame, target: int) -> None:
    """End an `or` with the value on top if it counts as true."""
    if frame.stack[-1]:
        frame.at = target
    else:
        frame.stack.pop()


def keep_if_false(_: Machine, frame: Frame, target: int) -> None:
    """End an `and` with the value on top if it counts as false."""
    if frame.stack[-1]:
        frame.stack.pop()
    else:
        frame.at = target


def negate(_: Machine, frame: Frame, __: None) -> None:
    """Turn the truth of the top of the stack round."""
    frame.stack[-1] = not frame.stack[-1]


def gather(machine: Machine, frame: Frame, size: int) -> None:
    """Make a list of the topmost values."""
    machine.spend(size)
    values = tuple(frame.stack[len(frame.stack) - size :])
    del frame.stack[len(frame.stack) - size :]
    frame.stack.append(bounded(values))


def start_loop(_: Machine, frame: Frame, slot: int) -> None:
    """Keep what a loop goes through, and that it is at its beginning."""
    through = frame.stack.pop()
    if type(through) not in (tuple, str):
        raise RunError(f"for goes through a list or a text, not {in_words(through)}")
    frame.slots[slot : slot + 2] = through, 0


def next_in_loop(_: Machine, frame: Frame, loop: Pair) -> None:
    """Put the next element on the stack, or leave the loop."""
    slot, done = loop
    through, place = frame.slots[slot], frame.slots[slot + 1]
    if place == len(through):
        frame.at = done
        return
    frame.slots[slot + 1] = place + 1
    frame.stack.append(through[place])


def element(_: Machine, frame: Frame, __: None) -> None:
    """Take one element of a list, or one character of a text."""
    place = whole(frame.stack.pop(), "an index")
    inside = _parts(frame.stack[-1])
    if not -len(inside) <= place < len(inside):
        raise RunError(f"there is no element {place} in {in_words(inside)}")
    frame.stack[-1] = inside[place]


def part(machine: Machine, frame: Frame, __: None) -> None:
    """Take a slice of a list or of a text."""
    last, first = frame.stack.pop(), frame.stack.pop()
    for end in (first, last):
        if end is not None:
            whole(end, "a slice")
    piece = _parts(frame.stack[-1])[first:last]
    machine.spend(len(piece))
    frame.stack[-1] = piece


def _parts(value: Any) -> Any:
    if type(value) not in (tuple, str):
        raise RunError(f"[ ] takes from a list or a text, not from {in_words(value)}")
    return value


def call(machine: Machine, frame: Frame, which: Pair) -> None:
    """Call a function of the same program."""
    number, count = which
    arguments = frame.stack[len(frame.stack) - count :]
    del frame.stack[len(frame.stack) - count :]
    machine.call(frame.functions, number, arguments)


def give_back(machine: Machine, frame: Frame, __: None) -> None:
    """Return the top of the stack."""
    machine.hand_back(frame.stack.pop())
