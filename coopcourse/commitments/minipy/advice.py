"""What to write instead: one sentence for each piece of Python the language leaves out.

Chapter: notebooks/10-commitments
"""

from difflib import get_close_matches

WORDS = frozenset(
    ("def", "return", "if", "elif", "else", "while", "for", "in", "break", "continue", "pass")
) | {"and", "or", "not", "True", "False", "None"}
_ALONE = "A program is alone with its opponent: nothing can be imported."
_NO_ERRORS = "Errors cannot be caught: simulate(p, q) hands you 'error' or 'timeout' as a value."
_KEYWORDS = {
    "import": _ALONE,
    "from": _ALONE,
    "as": "Give things names with =.",
    "class": "There are no classes: write functions.",
    "lambda": "Write a named function with def instead of lambda.",
    "try": _NO_ERRORS,
    "except": _NO_ERRORS,
    "finally": _NO_ERRORS,
    "raise": "There is nothing to raise: return 'C' or 'D'.",
    "assert": "Use if, and return 'C' or 'D'.",
    "with": "There is nothing to open or close: leave out with.",
    "global": "Functions share nothing: pass values as arguments and return them.",
    "nonlocal": "Functions share nothing: pass values as arguments and return them.",
    "yield": "Use return: a program answers once.",
    "async": "A program runs alone: leave out async.",
    "await": "A program runs alone: leave out await.",
    "del": "Names need no clearing up: leave out del.",
    "is": "Compare with == instead of is.",
}
_SIGNS = {
    "\t": "Indent with spaces, not with tabs.",
    "\r": "There is a stray line end: type this line again.",
    "\x00": "There is an invisible character: type this line again.",
    "{": "There are no dictionaries or sets: use a list [a, b] and go through it with for.",
    "}": "There are no dictionaries or sets: use a list [a, b] and go through it with for.",
    ".": "Nothing here has parts that a dot could reach: use the built-in functions.",
    "@": "Functions are written plainly, without @.",
    ";": "One step a line, without ;.",
    "\\": "Lines are not continued with a backslash: use brackets, or two steps.",
    "&": "Write and.",
    "|": "Write or.",
    "!": "Write not, or != for unequal.",
    "~": "Write not, or a minus sign.",
    "^": "There is no ^: multiply in a loop.",
    "'": "This text does not end: close it with the same quote, on the same line.",
    '"': "This text does not end: close it with the same quote, on the same line.",
}


def keyword(word: str) -> str:
    """What to write instead of one of Python's keywords.

    >>> keyword("is")
    'Compare with == instead of is.'
    """
    return _KEYWORDS.get(word, f"{word} is not part of the language.")


def unknown(rest: str) -> str:
    """What to do about a text that begins with no known token.

    >>> unknown("{1: 2}")
    'There are no dictionaries or sets: use a list [a, b] and go through it with for.'
    """
    first = rest[0]
    if first.isascii() and first.isdigit():
        return "Write numbers plainly, like 12 or 0.5, and a space after them."
    if first.isascii() and (first.isalpha() or first == "_"):
        return "A text begins with its quote: write 'C', with no letter before it."
    if not first.isascii():
        return f"Write plain letters and signs only: {first!a} is not one of them."
    if not first.isprintable() and first not in _SIGNS:
        return _SIGNS["\x00"]
    return _SIGNS.get(first, f"The sign {first} is not part of the language.")


def near(name: str, known: list[str]) -> str:
    """The known name that looks most like this one, as a question.

    >>> near("sauce", ["source", "same"])
    " Did you mean 'source'?"
    """
    found = get_close_matches(name, known, n=1, cutoff=0.5)
    return f" Did you mean {found[0]!r}?" if found else ""
