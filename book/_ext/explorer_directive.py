"""Put an explorer on a page that runs no code: a directive that names the object to show."""

from __future__ import annotations

import importlib

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class ExplorerDirective(SphinxDirective):
    """`{explorer} module:name` imports the object and inserts its static HTML."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the explorer's HTML as one raw node; a wrong name is a build warning."""
        module, _, name = self.arguments[0].partition(":")
        try:
            explorer = getattr(importlib.import_module(module), name)
        except (ImportError, AttributeError) as problem:
            message = f"no explorer at {self.arguments[0]!r}: {problem}"
            return [self.state.document.reporter.warning(message, line=self.lineno)]
        return [nodes.raw("", explorer.to_html(alive=True), format="html")]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("explorer", ExplorerDirective)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
