"""Second look, at the syntax tree: small and shallow enough for everything that comes after.

Chapter: notebooks/10-commitments
"""

import ast
import warnings

from coopcourse.commitments.minipy import limits
from coopcourse.commitments.minipy.refusal import ProgramError


def parse(text: str) -> ast.Module:
    """The syntax tree of a text that `reading.read` has let through.

    Raises ProgramError where Python itself cannot read the text, or the tree is too large.

    >>> parse("x = 1").body[0].lineno
    1
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Python would remark on is refused below
            tree = ast.parse(text)
    except SyntaxError as error:
        raise ProgramError(error.lineno or 0, _in_words(error)) from None
    except (ValueError, RecursionError, MemoryError):
        raise ProgramError(0, "This is nested too deeply to be read: name the parts.") from None
    _measure(tree)
    return tree


def _in_words(error: SyntaxError) -> str:
    return f"Python cannot read this ({error.msg}). Look for a missing bracket, colon or space."


def _measure(tree: ast.Module) -> None:
    """Count nodes and depth with a list of what is still to visit: recursion could run away."""
    waiting: list[tuple[ast.AST, int, int]] = [(tree, 1, 0)]
    count = 0
    while waiting:
        node, depth, line = waiting.pop()
        line = getattr(node, "lineno", line)
        count += 1
        if depth > limits.DEEPEST_TREE:
            raise ProgramError(line, "This is nested too deeply: give a part of it a name.")
        if count > limits.MOST_NODES:
            raise ProgramError(0, f"A program has at most {limits.MOST_NODES:,} parts: shorten it.")
        waiting += [(child, depth + 1, line) for child in ast.iter_child_nodes(node)]
