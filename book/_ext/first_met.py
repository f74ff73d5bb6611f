"""Lead each word of the glossary back to the section where it first stands in bold."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from chapters import Chapter, chapters
from docutils.nodes import make_id
from sphinx.application import Sphinx

PAGE = "book/glossary"
ENTRY = re.compile(r"^(?P<term>\S.*)\n(?P<meaning>(?:  .+\n)+)", re.MULTILINE)
MARK = re.compile(r"^## (?P<heading>.+)$|\*\*(?P<term>[^*]+)\*\*", re.MULTILINE)
Places = dict[str, tuple[Chapter, str]]


def introduced(book: list[Chapter]) -> Places:
    r"""Return the chapter and the heading under which each bold word of the book comes first.

    >>> from types import SimpleNamespace
    >>> text = "# Trees\n\n## Leaves\n\nGreen things are **leaves**."
    >>> introduced([SimpleNamespace(prose=text)])["leaves"][1]
    'Leaves'
    """
    places: Places = {}
    for chapter in book:
        heading = ""
        for mark in MARK.finditer(chapter.prose):
            heading = mark["heading"] or heading
            if mark["term"]:
                places.setdefault(mark["term"].casefold(), (chapter, heading))
    return places


def linked(glossary: str, places: Places) -> str:
    """Return the text of the glossary, with a link behind each meaning whose word was found."""

    def entry(found: re.Match[str]) -> str:
        name = found["term"].partition(" (")[0].casefold()
        forms = (name, f"{name}s", f"{name.removesuffix('y')}ies")
        place = next((places[form] for form in forms if form in places), None)
        return found[0] + (f"  {_link(*place)}\n" if place else "")

    return ENTRY.sub(entry, glossary)


def _link(chapter: Chapter, heading: str) -> str:
    address = f"../{chapter.page}.html" + (f"#{make_id(heading)}" if heading else "")
    said = f"Chapter {chapter.number}: {heading}" if heading else f"Chapter {chapter.number}"
    return f'<a class="cc-first-met" href="{address}">{escape(said)}</a>'


def _on_read(app: Sphinx, page: str, source: list[str]) -> None:
    if page == PAGE:
        source[0] = linked(source[0], introduced(chapters(Path(app.srcdir))))


def setup(app: Sphinx) -> dict[str, bool]:
    """Change the glossary as it is read."""
    app.connect("source-read", _on_read)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
