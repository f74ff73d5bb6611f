"""Mend what the tools that write the page's text leave wrong for eyes and for screen readers."""

from __future__ import annotations

import re
from typing import Any

from sphinx.application import Sphinx

MENDS = {
    # a list may hold list items only, and these entries are none
    '<div role="list" class="citation-list">': '<div class="citation-list">',
    # a fold is named by the words that stand on it
    ' aria-label="Toggle hidden content"': "",
}
# a formula within a line, and the comma that must not begin the next one
FORMULA = re.compile(r'(<span class="math [^>]*>\\\([^<]*</span>[,.;:!?)]+)')


def mend(body: str) -> str:
    """Return the page's text with every known fault put right."""
    for fault, right in MENDS.items():
        body = body.replace(fault, right)
    return FORMULA.sub(r'<span class="cc-one-line">\1</span>', body)


def _mend_page(app: Sphinx, page: str, template: str, context: dict[str, Any], tree: Any) -> None:
    if "body" in context:
        context["body"] = mend(context["body"])


def setup(app: Sphinx) -> dict[str, bool]:
    """Mend each page just before it is written."""
    app.connect("html-page-context", _mend_page, priority=800)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
