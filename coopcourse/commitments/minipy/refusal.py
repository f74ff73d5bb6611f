"""A program that does not fit the language is turned away with its line and a way out.

Chapter: notebooks/10-commitments
"""


class ProgramError(ValueError):
    """A program was refused: `line` says where (from 1; 0 for the whole program), the text why.

    >>> ProgramError(2, "Loops need a colon.")
    ProgramError('Line 2: Loops need a colon.')
    """

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"Line {line}: {message}" if line else message)
        self.line = line


class RunError(Exception):
    """What a running program may not do, in words: it ends the call of `play` it happens in."""


class FuelError(Exception):
    """A running program has used up the instructions it was given."""
