"""Programs by the thousand: grown from a string of bytes, or of the library with slips."""

from collections.abc import Callable, Sequence
from typing import Any

from coopcourse.commitments import programs

NAMES = ("x", "me", "opp", "y", "i", "s", "n", "LIMIT", "unknown")
SIGNS = (
    "==",
    "+",
    "-",
    "*",
    "/",
    "//",
    "%",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "in",
    "not in",
    "and",
    "or",
)
CONSTANTS = ("1", "'C'", "0", "'D'", "2.5", "True", "None", "'timeout'", "[]", "999999999999999")
CALLS = (
    "simulate(opp, me)", "simulate(me, opp)", "source({})", "same({}, {})", "len({})", "random()",
    "max({}, {})", "min({})", "abs({})", "int({})", "bool({})", "range({})", "range({}, {}, {})",
    "count({}, {})", "helper({})", "simulate({}, {}, {})", "play(opp, me)",
)  # fmt: skip
SLIPS = "()[]:=,.'\"\\ \n\t#{}@;-+*/<>!0159abCD_\x00\N{LATIN SMALL LETTER E WITH ACUTE}"
LIBRARY = [program.source for program in programs.LIBRARY]


class Choices:
    """Decisions read off a string of bytes: when it ends, always the first and simplest."""

    def __init__(self, data: bytes) -> None:
        self.data = iter(data)

    def below(self, count: int) -> int:
        return next(self.data, 0) % count

    def one(self, options: Sequence[Any]) -> Any:
        return options[self.below(len(options))]


def grown(data: bytes) -> str:
    """A program of statements and expressions that nobody would write."""
    choices = Choices(data)
    helper = "\n".join(lines(choices, depth=3))
    body = "\n".join(line for _ in range(4) for line in lines(choices, depth=2))
    return (
        f"LIMIT = {choices.one(('5', '-1', '0.5'))}\ndef helper(x):\n    y = x\n{helper}\n"
        f"    return {value(choices, 2)}\n"
        f"def play(me, opp):\n    x = 1\n    y = 'C'\n    i = 0\n    s = [1]\n    n = 0\n{body}\n"
        f"    return {value(choices, 2)}\n"
    )


def value(choices: Choices, depth: int) -> str:
    kinds = (
        lambda: choices.one(CONSTANTS),
        lambda: choices.one(NAMES[:-1]) if choices.below(40) else choices.one(NAMES),
        lambda: f"({inner()} {choices.one(SIGNS)} {inner()})",
        lambda: choices.one(CALLS).format(*(inner() for _ in range(3))),
        lambda: f"[{inner()}, {inner()}]",
        lambda: f"{inner()}[{inner()}]",
        lambda: f"{inner()}[{inner()}:{inner()}]",
        lambda: f"(not {inner()})",
        lambda: f"(-{inner()})",
        lambda: f"({inner()} if {inner()} else {inner()})",
    )  # fmt: skip

    def inner() -> str:
        return value(choices, depth - 1)

    return choices.one(kinds if depth else kinds[:2])()


def lines(choices: Choices, depth: int, pad: str = "    ") -> list[str]:
    target = choices.one(("x", "y", "i", "s", "n"))

    def inside() -> list[str]:
        return lines(choices, depth - 1, pad + "    ")

    kinds: tuple[Callable[[], list[str]], ...] = (
        lambda: [f"{pad}pass"],
        lambda: [f"{pad}{target} = {value(choices, 2)}"],
        lambda: [f"{pad}{target} {choices.one(('+=', '-=', '*='))} {value(choices, 1)}"],
        lambda: [f"{pad}return {value(choices, 2)}"],
        lambda: [f"{pad}if {value(choices, 2)}:", *inside(), f"{pad}else:", *inside()],
        lambda: [f"{pad}while {value(choices, 2)}:", *inside()],
        lambda: [f"{pad}for {target} in {value(choices, 2)}:", *inside()],
    )
    return choices.one(kinds if depth else kinds[:4])()


def slipped(data: bytes) -> str:
    """A program of the library after a few slips of the pen."""
    choices = Choices(data)
    text = choices.one(LIBRARY)
    for _ in range(1 + choices.below(6)):
        place = (choices.below(256) * 256 + choices.below(256)) % (len(text) + 1)
        text = slip(text, place, choices)
    return text


def slip(text: str, place: int, choices: Choices) -> str:
    before, after, length = text[:place], text[place:], choices.below(12)
    kinds = (
        lambda: before + after[length:],
        lambda: before + choices.one(SLIPS) * (1 + choices.below(3)) + after,
        lambda: text[: place + length] + after,
        lambda: before + choices.one(NAMES + SIGNS + CONSTANTS) + after[length:],
        lambda: before + value(choices, 2) + after,
        lambda: after + before,
    )
    return choices.one(kinds)()
