"""How much there is to do in the book: counted, so that the cover never says more than it holds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from chapters import Chapter, chapters
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

SHOWN = re.compile(r"^explorers\.\w+$", re.MULTILINE)


def counts(every: list[Chapter]) -> dict[str, int]:
    """Return how many explorers, quick questions and graded exercises these chapters have."""
    return {
        "explorers": sum(len(SHOWN.findall(one.code)) for one in every),
        "quick questions": sum(len(set(one.asked("question"))) for one in every),
        "graded exercises": sum(len(set(one.asked("check"))) for one in every),
    }


class InNumbers(SphinxDirective):
    """`{in-numbers}` says in one sentence how much there is to do."""

    def run(self) -> list[nodes.Node]:
        """Return one paragraph."""
        every = chapters(Path(self.env.srcdir))
        for chapter in every:
            self.env.note_dependency(self.env.doc2path(chapter.page))
        *most, last = (f"{number} {what}" for what, number in counts(every).items())
        text = f"In this edition: {', '.join(most)}, and {last}, each checked in the notebook."
        return [nodes.paragraph(text, text)]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directive."""
    app.add_directive("in-numbers", InNumbers)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
