"""The lecture's figures on one page: each with its explorer, its chapter and its code."""

from __future__ import annotations

import importlib
import pkgutil
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from borrowed import Borrowed
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

SOURCE = Path("book") / "figures.toml"


@dataclass(frozen=True)
class Figure:
    """One figure: its number and title, its chapter's page, its explorer and the model behind."""

    number: int
    title: str
    chapter: str
    explorer: str
    model: str
    says: str

    @property
    def slug(self) -> str:
        """The id of its explorer on the chapter's page."""
        room, _, name = self.explorer.partition(":")
        return str(getattr(importlib.import_module(room), name).slug)

    @property
    def file(self) -> str:
        """The file that makes its explorer, from the root of the book."""
        room, _, name = self.explorer.partition(":")
        package = importlib.import_module(room)
        shown = getattr(package, name)
        rooms = (f"{room}.{one.name}" for one in pkgutil.iter_modules(package.__path__))
        homes = (home for home in rooms if vars(importlib.import_module(home)).get(name) is shown)
        return next(homes).replace(".", "/") + ".py"


def figures(root: Path) -> list[Figure]:
    """Return all figures of the lecture, in order."""
    data = tomllib.loads((root / SOURCE).read_text("utf-8"))
    return [Figure(**row) for row in data["figure"]]


def _words(figure: Figure, code: str) -> str:
    wing = figure.model.split(".")[1]
    return (
        f"Read on in {{doc}}`/{figure.chapter}`. The model is "
        f"[{figure.model.removeprefix('coopcourse.')}](library/{wing}.md), "
        f"and the explorer is made by [{figure.file.rpartition('/')[2]}]({code})."
    )


class ThirteenFigures(SphinxDirective):
    """`{thirteen-figures}` shows all figures whose chapters are in the book."""

    def run(self) -> list[nodes.Node]:
        """Return one section for each figure."""
        self.env.note_dependency(str(Path(self.env.srcdir) / SOURCE))
        known = self.env.found_docs
        shown = [one for one in figures(Path(self.env.srcdir)) if one.chapter in known]
        return [self._section(figure) for figure in shown]

    def _section(self, figure: Figure) -> nodes.section:
        self.env.note_dependency(self.env.doc2path(figure.chapter))
        options = self.config.html_theme_options
        branch = options.get("repository_branch") or "main"
        code = f"{options['repository_url']}/blob/{branch}/{figure.file}"
        head = f"{figure.number} · {figure.title}"
        section = nodes.section(
            "", nodes.title(head, head), names=[nodes.fully_normalize_name(head)]
        )
        self.state.document.note_implicit_target(section, section)
        section += self.parse_text_to_nodes(figure.says)
        section += Borrowed(source=figure.chapter, slug=figure.slug)
        section += self.parse_text_to_nodes(_words(figure, code))
        return section


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directive."""
    app.setup_extension("borrowed")
    app.add_directive("thirteen-figures", ThirteenFigures)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
