"""The docstrings of the library on its pages: code as code, a link to the chapter, and the source.

They are written in plain text with code between backticks. Sphinx reads another notation, in which
stars and bars mean something else.
"""

from __future__ import annotations

import inspect
import re
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

import coopcourse

ROOT = Path(coopcourse.__file__).resolve().parents[1]
CHAPTER = re.compile(r"Chapter: (notebooks/[\w/-]+)\s*$", re.MULTILINE)
CODE = re.compile(r"``?([^`]+)``?")
SPECIAL = re.compile(r"([*|\\]|(?<=\w)_(?!\w))")


def chapter_of(text: str | None) -> str:
    """Return the page of the chapter that a docstring names, such as `notebooks/02-games`; or ''.

    >>> chapter_of("One idea. Chapter: notebooks/02-games")
    'notebooks/02-games'
    """
    found = CHAPTER.search(text or "")
    return found[1] if found else ""


def in_restructured_text(paragraph: str) -> str:
    r"""Return a paragraph in Sphinx's notation.

    >>> print(in_restructured_text("The product `a * b`, or a*b."))
    The product ``a * b``, or a\*b.
    """
    if paragraph.lstrip().startswith(">>>"):
        return paragraph
    parts = CODE.split(paragraph)  # every second part stood between backticks
    prose = (SPECIAL.sub(r"\\\1", part) for part in parts[::2])
    code = [f"``{' '.join(part.split())}``" for part in parts[1::2]] + [""]
    return "".join(text + quoted for text, quoted in zip(prose, code, strict=True))


def paragraphs(lines: list[str]) -> list[str]:
    r"""Return the paragraphs of a docstring, each as one text.

    >>> paragraphs(["One", "idea.", "", "Another."])
    ['One\nidea.', 'Another.']
    """
    blocks = groupby(lines, key=lambda line: bool(line.strip()))
    return ["\n".join(block) for filled, block in blocks if filled]


def _link(app: Sphinx, chapter: str) -> list[str]:
    if chapter not in app.env.found_docs:
        return []
    return [".. rst-class:: cc-chapter", f"   Chapter: :doc:`/{chapter}`"]


def _chapter(what: str, thing: Any) -> str:
    if what == "module":  # the entries of other modules name it
        return chapter_of(thing.__doc__) if thing.__name__.count(".") == 1 else ""
    module = sys.modules.get(getattr(thing, "__module__", ""))
    named = what in ("function", "class", "exception")
    return chapter_of(module.__doc__) if named and module else ""


def _translate(
    app: Sphinx, what: str, name: str, thing: Any, options: Any, lines: list[str]
) -> None:
    kept = [CHAPTER.sub("", text).rstrip() for text in paragraphs(lines)]
    said = [in_restructured_text(text) for text in kept if text]
    ends = _link(app, _chapter(what, thing))
    lines[:] = "\n\n".join([*said, *ends]).split("\n")


def _skip(app: Sphinx, what: str, name: str, thing: Any, skip: bool, options: Any) -> bool | None:
    """Leave out what named tuples say about their own fields."""
    return True if str(getattr(thing, "__doc__", "")).startswith("Alias for field") else None


def place(module: str, name: str) -> tuple[str, int, int] | None:
    """Return the file, first line and last line in which something is defined.

    >>> place("coopcourse.games.nash", "is_nash")[0]
    'coopcourse/games/nash.py'
    """
    thing: Any = sys.modules.get(module)
    for step in name.split("."):
        thing = getattr(thing, step, None)
    try:
        code = inspect.unwrap(getattr(thing, "fget", None) or thing)
        lines, first = inspect.getsourcelines(code)
        file = Path(inspect.getsourcefile(code) or "").resolve().relative_to(ROOT)
    except (TypeError, OSError, ValueError):
        return None
    return file.as_posix(), first, first + len(lines) - 1


def _locate(app: Sphinx, config: Config) -> None:
    options = config.html_theme_options
    base = f"{options['repository_url']}/blob/{options.get('repository_branch') or 'main'}"

    def address(domain: str, info: dict[str, str]) -> str | None:
        found = place(info["module"], info["fullname"]) if info["module"] else None
        return f"{base}/{found[0]}#L{found[1]}-L{found[2]}" if found else None

    config.linkcode_resolve = address


def setup(app: Sphinx) -> dict[str, bool]:
    """Ask Sphinx for the docstrings and for links to the source, and translate what comes."""
    app.setup_extension("sphinx.ext.autodoc")
    app.setup_extension("sphinx.ext.linkcode")
    app.connect("config-inited", _locate)
    app.connect("autodoc-process-docstring", _translate)
    app.connect("autodoc-skip-member", _skip)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
