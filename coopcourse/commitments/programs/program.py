"""A program is a text that plays: it can be run, and it can be read by its opponent.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass, field
from textwrap import dedent

from coopcourse.commitments.minipy import Code, compile_text


@dataclass(frozen=True, init=False)
class Program:
    r"""A text with `def play(me, opp):`, checked and ready to play; `name` is a caption.

    The text may be indented as a whole. Raises ProgramError, with the line and what to write
    instead, when the text does not fit the language; `coopcourse.commitments.minipy` tells it.

    >>> Program("def play(me, opp):\n    return 'C'", name="Alice")
    Alice
    >>> Program("def play(me, opp):\n    return opp.play()")
    Traceback (most recent call last):
    coopcourse.commitments.minipy.refusal.ProgramError: Line 2: Nothing here has parts that a dot
    could reach: use the built-in functions.
    """

    source: str
    code: Code = field(compare=False)
    name: str = field(compare=False)

    def __init__(self, source: str, name: str = "") -> None:
        text = dedent(source).strip("\n") if isinstance(source, str) else source
        code = compile_text(text)
        object.__setattr__(self, "source", code.source)
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "code", code)

    def __repr__(self) -> str:
        return self.name or self.source
