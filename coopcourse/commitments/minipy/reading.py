"""First look, at the text: only known words, signs and numbers get as far as Python's parser.

The parser itself can be attacked, with deep brackets or endless runs of signs. So the text is cut
into tokens here, and whatever the language does not know is refused before anything else sees it.

Chapter: notebooks/10-commitments
"""

import keyword
import re

from coopcourse.commitments.minipy import advice, limits
from coopcourse.commitments.minipy.refusal import ProgramError

TOKEN = re.compile(
    r"(?P<newline>\n)|(?P<blank> +)|(?P<comment>#[^\n]*)"
    r"|(?P<text>'[^'\n]*'|\"[^\"\n]*\")"
    r"|(?P<number>\d+(\.\d+)?(?![\w.]))|(?P<word>[A-Za-z_]\w*(?!['\"\w]))"
    r"|(?P<open>[(\[])|(?P<close>[)\]])|(?P<sign>==|!=|<=|>=|//=?|[-+*/%]=?|[<>=,:])",
    re.ASCII,
)
RUN = re.compile(rf"(?:[-+]\s*|\bnot\s+){{{limits.LONGEST_RUN + 1}}}")


def read(source: str) -> str:
    r"""The text of a program with plain line ends, once every token in it is known.

    Raises ProgramError with the line and what to write instead.

    >>> read("def play(me, opp):\r\n    return 'C'")
    "def play(me, opp):\n    return 'C'"
    """
    if not isinstance(source, str):
        raise ProgramError(0, f"A program is one text in quotes, not {type(source).__name__}.")
    text = source.replace("\r\n", "\n")
    if len(text) > limits.LONGEST_PROGRAM:
        raise ProgramError(0, f"A program has at most {limits.LONGEST_PROGRAM:,} characters.")
    _tokens(text)
    _indents(text)
    return text


def _tokens(text: str) -> None:
    """Walk over all tokens; refuse the first that is unknown, too long or too deep."""
    place, depth, start, elifs, before = 0, 0, 0, 0, ""
    while place < len(text):
        line = text.count("\n", 0, place) + 1
        found = TOKEN.match(text, place)
        if found is None:
            raise ProgramError(line, advice.unknown(text[place:]))
        kind, token = str(found.lastgroup), found.group()
        depth += (kind == "open") - (kind == "close")
        if kind == "newline" and depth <= 0:
            start = found.end()
        elifs += token == "elif"
        _demand(line, kind, token, before)
        _bound(line, depth, found.end() - start, elifs)
        place, before = found.end(), kind
    if run := RUN.search(text):
        line = text.count("\n", 0, run.start()) + 1
        raise ProgramError(line, "Too many signs in a row: one is enough.")


def _demand(line: int, kind: str, token: str, before: str) -> None:
    if kind == "word" and keyword.iskeyword(token) and token not in advice.WORDS:
        raise ProgramError(line, advice.keyword(token))
    if kind == "word" and token.startswith("__"):
        raise ProgramError(line, f"Names do not begin with two underscores: rename {token!r}.")
    if kind == "text" and before == "text":
        raise ProgramError(line, "Two texts side by side: join them with +, and write no '''.")
    if not token.isascii():
        raise ProgramError(line, "Write plain letters only, without accents, in comments too.")
    if not token.isprintable() and token != "\n":
        raise ProgramError(line, "There is an invisible character: type this line again.")
    if kind == "text" and "\\" in token:
        raise ProgramError(line, "A text holds no backslash: leave it out.")
    if kind == "number" and len(max(token.split("."), key=len)) > limits.MOST_DIGITS:
        raise ProgramError(line, f"A number has at most {limits.MOST_DIGITS} digits in a row.")


def _bound(line: int, depth: int, length: int, elifs: int) -> None:
    if depth > limits.DEEPEST_BRACKETS:
        raise ProgramError(
            line, f"More than {limits.DEEPEST_BRACKETS} brackets are open: name a part first."
        )
    if length > limits.LONGEST_LINE:
        raise ProgramError(
            line, f"A line ends after {limits.LONGEST_LINE} characters: do it in two steps."
        )
    if elifs > limits.MOST_ELIF:
        raise ProgramError(line, f"More than {limits.MOST_ELIF} elif: write a helper function.")


def _indents(text: str) -> None:
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip() and len(line) - len(line.lstrip(" ")) > limits.WIDEST_INDENT:
            raise ProgramError(
                number,
                f"Indented by more than {limits.WIDEST_INDENT} spaces: write a helper function.",
            )
