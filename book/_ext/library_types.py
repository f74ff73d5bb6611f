"""Types in the library's signatures, as the source writes them, each linked to where it is defined.

A name such as `Market` stands for different things in different modules. What it stands for here is
what this module means by it.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
import textwrap
from dataclasses import is_dataclass
from typing import Any

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx


def as_written(thing: Any) -> tuple[str, str]:
    """Return the parameters and the result of a function or a dataclass, as its source has them.

    >>> from coopcourse.games import regret
    >>> as_written(regret)
    ('(game: Game, profile: Sequence[Entry])', 'Array')
    """
    tree = ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(thing)))).body[0]
    if isinstance(tree, ast.FunctionDef):
        arguments = re.sub(r"^(self|cls)(, |$)", "", ast.unparse(tree.args))
        return f"({arguments})", ast.unparse(tree.returns) if tree.returns else ""
    if is_dataclass(thing) and isinstance(tree, ast.ClassDef):
        own = [ast.unparse(line) for line in tree.body if isinstance(line, ast.AnnAssign)]
        return f"({', '.join(own)})", ""
    return "", ""


def full_name(module: str, name: str) -> str:
    """Return the full name of what a module calls `name`, or '' if it is none of the library's.

    >>> full_name("coopcourse.games.nash", "Game")
    'coopcourse.games.game.Game'
    """
    thing: Any = sys.modules.get(module)
    for step in name.split("."):
        thing = getattr(thing, step, None)
    home = str(getattr(thing, "__module__", ""))
    known = home.startswith("coopcourse.") and hasattr(thing, "__qualname__")
    return f"{home}.{thing.__qualname__}" if known else ""


def _sign(
    app: Sphinx, what: str, name: str, thing: Any, options: Any, signature: str, result: str
) -> tuple[str, str] | None:
    try:
        return as_written(thing)
    except (TypeError, OSError, IndentationError):
        return None


def _point(app: Sphinx, tree: nodes.document) -> None:
    """Point every type to its definition, and leave those of other libraries as plain words."""
    for link in [*tree.findall(pending_xref)]:
        if link.get("refdomain") == "py" and link.get("reftype") in ("class", "obj"):
            target = full_name(link.get("py:module") or "", link["reftarget"])
            if target:
                link["reftarget"], link["refspecific"] = target, False
            else:
                link.replace_self(link.children)


def _drop_unshown(
    app: Sphinx, env: Any, link: pending_xref, words: nodes.TextElement
) -> nodes.TextElement | None:
    """Leave a type of the library that has no entry on its pages as plain words."""
    return words if link.get("refdomain") == "py" else None


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect to what Sphinx makes of signatures."""
    app.setup_extension("sphinx.ext.autodoc")
    app.connect("autodoc-process-signature", _sign)
    app.connect("doctree-read", _point)
    app.connect("missing-reference", _drop_unshown)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
