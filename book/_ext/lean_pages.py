"""Send a page only the scripts and styles it uses, each once, none of which holds it up."""

from __future__ import annotations

import re
from typing import Any

from sphinx.application import Sphinx

# Files of the stack that our own layout and style sheet replace.
UNUSED = (
    "sphinx-book-theme",
    "pagename =",  # the theme's own frame
    "togglebutton",
    "toggleHint",
    "toggleOpenOnPrint",  # folds are native <details>
    "sphinx-thebe",
    "THEBE",  # code does not run in the page
    "design-tabs",
    "mystnb",
    "basic.css",
)

# Files that a page needs only where its text matches.
NEEDED_FOR = {
    "clipboard.min.js": r'class="highlight',
    "copybutton": r'class="highlight',
    "mathjax": r'class="(?:[\w ]+ )?math[ "]',
    "window.MathJax": r'class="(?:[\w ]+ )?math[ "]',
    "sphinx-design": r'class="sd-',
    "explorer": r"cc-explorer|cc-figure",
    "library": r'class="py ',
    "exercise.js": r"cc-item|cc-progress|cc-report",
    "exercise.css": r"cc-item|cc-progress|cc-report|cc-review",
    "review": r"cc-review",
}


def _key(asset: Any) -> str:
    """Return the file's name, or the text of a script that stands in the page itself."""
    if filename := getattr(asset, "filename", None):
        return str(filename).rsplit("/", 1)[-1]
    return str(getattr(asset, "attributes", {}).get("body", asset))


def _is_wanted(asset: Any, body: str) -> bool:
    name = _key(asset)
    if any(part in name for part in UNUSED):
        return False
    marks = [mark for part, mark in NEEDED_FOR.items() if name.startswith(part)]
    return all(re.search(mark, body) for mark in marks)


def _choose(assets: list[Any], body: str) -> list[Any]:
    unique = {_key(asset): asset for asset in reversed(assets)}
    return [asset for asset in reversed(unique.values()) if _is_wanted(asset, body)]


def _lighten(app: Sphinx, page: str, template: str, context: dict[str, Any], tree: Any) -> None:
    body = context.get("body", "")
    for kind in ("css_files", "script_files"):
        context[kind] = _choose(context.get(kind, []), body)
    for script in context["script_files"]:
        if getattr(script, "filename", None):
            script.attributes["defer"] = "defer"


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect last, after every other extension has added its files."""
    app.connect("html-page-context", _lighten, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
