"""A name means one thing: words of the language keep their meaning.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.minipy.builtins import BUILTINS
from coopcourse.commitments.minipy.refusal import ProgramError


def check_name(name: str, line: int) -> None:
    """Raise ProgramError if a program may not use this name for something of its own.

    >>> check_name("random", 3)
    Traceback (most recent call last):
    coopcourse.commitments.minipy.refusal.ProgramError: Line 3: random is a function of the
    language: choose another name.
    """
    if name in BUILTINS:
        raise ProgramError(line, f"{name} is a function of the language: choose another name.")
