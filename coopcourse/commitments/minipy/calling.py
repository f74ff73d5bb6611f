"""The instruction that calls a function of the language.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.minipy.builtins import BUILTINS
from coopcourse.commitments.minipy.machine import Frame, Machine


def call_builtin(machine: Machine, frame: Frame, which: tuple[str, int]) -> None:
    """Call a function of the language with the topmost values."""
    name, count = which
    stack = frame.stack
    arguments = stack[len(stack) - count :]
    del stack[len(stack) - count :]
    value = BUILTINS[name].run(machine, arguments)
    if name != "simulate":  # its answer comes when the simulation ends
        stack.append(value)
