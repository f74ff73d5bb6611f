"""Show on one page what another page computes: an explorer stands in both, and is made once."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging


class Borrowed(nodes.General, nodes.Element):  # type: ignore[misc]
    """The place of an explorer that the page `source` computes; `slug` is its id there."""


def explorer_in(tree: nodes.document, slug: str) -> nodes.raw | None:
    """Return the HTML of the explorer with this id among the outputs of a page, if it is there."""
    mark = f'id="{slug}"'
    found = (one for one in tree.findall(nodes.raw) if mark in one.astext()[:200])
    return next(found, None)


def _fetch(app: Sphinx, tree: nodes.document, page: str) -> None:
    for place in [*tree.findall(Borrowed)]:
        source, slug = place["source"], place["slug"]
        found = explorer_in(app.env.get_doctree(source), slug)
        if found is None:
            logging.getLogger(__name__).warning("%s shows no #%s", source, slug, location=page)
        place.replace_self(nodes.raw("", found.astext(), format="html") if found else [])


def setup(app: Sphinx) -> dict[str, Any]:
    """Fetch what is borrowed once all pages are read."""
    app.add_node(Borrowed)
    app.connect("doctree-resolved", _fetch)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
