"""Put the newest saved run of the benchmarks on a page, or say that there is none."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from benchmarks import page, record


class Benchmarks(SphinxDirective):
    """`{benchmarks}` shows every wing; with `machine` or `answers`, what the run was made on."""

    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the tables and pictures of the saved run."""
        self.env.note_dependency(str(record.FILE))
        saved = record.load()
        match self.arguments:
            case ["machine"]:
                return [_raw(page.machine_table(saved))]
            case ["answers"]:
                return [_raw(page.wrong_table(saved))]
        return [node for wing, tasks in page.sections(saved) for node in _section(wing, tasks)]


def _section(wing: str, tasks: list[record.Record]) -> list[nodes.Node]:
    section = nodes.section(ids=[f"benchmarks-{nodes.make_id(wing)}"], names=[wing])
    section += nodes.title(text=wing.capitalize())
    for task in tasks:
        section += _raw(page.task_table(task))
        if page.grows(task):
            section += _raw(page.growth(task))
    section += [
        nodes.paragraph(text=said) for said in {task["remark"]: 0 for task in tasks} if said
    ]
    return [section]


def _raw(shown: Any) -> nodes.raw:
    """In a frame that scrolls where its content is wider than the page."""
    framed = f'<div class="cc-scroll">{shown._repr_html_()}</div>'
    return nodes.raw("", framed, format="html")


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("benchmarks", Benchmarks)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
