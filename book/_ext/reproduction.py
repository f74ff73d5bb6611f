"""Published numbers beside ours, each computed from the command that stands with it.

The commands come from `book/reproduction.toml` and are run when the book is built.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from coopcourse.tables import Table

SOURCE = Path("book") / "reproduction.toml"
HEADS = ("value", "published", "ours", "agrees?")


@dataclass(frozen=True)
class Row:
    """One published value, the command that computes it, and where chance is involved how well.

    `theirs` is half the width of the published value's own interval, and `agrees` says for words
    when they say the same.
    """

    what: str
    published: str
    command: str
    half: str = ""
    theirs: float = 0.0
    agrees: str = ""
    why: str = ""


@dataclass(frozen=True)
class Result:
    """What the command of a row gave, and half the width of its interval (0: no chance in it)."""

    row: Row
    ours: float | int | str
    half: float
    agrees: bool

    @property
    def shown(self) -> str:
        """Our value, with one digit more than the published one has where chance is involved."""
        if isinstance(self.ours, str):
            return self.ours
        if isinstance(self.ours, int):
            return str(self.ours)
        digits = decimals(self.row.published) + bool(self.half or not self.agrees)
        width = f" ± {self.half:.{digits}f}" if self.half else ""
        return f"{self.ours:.{digits}f}{width}"

    @property
    def verdict(self) -> str:
        """Whether they agree."""
        if not self.agrees:
            return "no"
        return "within chance" if self.half else "yes"


@dataclass(frozen=True)
class Work:
    """A publication: its key among the references, its chapter, a set-up, and rows."""

    key: str
    chapter: str
    setup: str
    rows: tuple[Row, ...]

    def results(self) -> list[Result]:
        """Run the set-up and every row's command."""
        names: dict[str, Any] = {}
        exec(self.setup, names)
        return [_result(row, names) for row in self.rows]

    @property
    def commands(self) -> str:
        """What a reader types to get our values."""
        return "\n".join([self.setup.strip(), *(row.command for row in self.rows)])


def decimals(number: str) -> int:
    """Return how many digits stand after the point.

    >>> decimals("0.849")
    3
    """
    return len(number.partition(".")[2])


def close(published: str, ours: float, half: float) -> bool:
    """Tell whether a number lies within `half` of a published one, whose last digit is rounded.

    >>> close("0.85", 0.848, 0), close("0.85", 0.84, 0), close("0.85", 0.84, 0.01)
    (True, False, True)
    """
    rounding = 0.5 * 10.0 ** -decimals(published)
    return abs(float(published) - ours) <= half + rounding * (1 + 1e-9)


def _result(row: Row, names: dict[str, Any]) -> Result:
    value = eval(row.command, names)
    value = value if isinstance(value, int | str) else float(value)
    half = float(eval(row.half, names)) if row.half else 0.0
    if isinstance(value, str):
        agrees = eval(row.agrees, names) if row.agrees else value == row.published
        return Result(row, value, half, bool(agrees))
    spread = (half**2 + row.theirs**2) ** 0.5
    return Result(row, value, half, close(row.published, value, spread))


def works(root: Path) -> list[Work]:
    """Return all works whose chapters are in the book."""
    data = tomllib.loads((root / SOURCE).read_text("utf-8"))["work"]
    found = [Work(**{**one, "rows": tuple(Row(**row) for row in one["rows"])}) for one in data]
    return [one for one in found if (root / f"{one.chapter}.ipynb").exists()]


def compared(results: list[Result]) -> Table:
    """Return the table of a work: what was published, what we get, and whether they agree."""
    rows = [(one.row.what, one.row.published, one.shown, one.verdict) for one in results]
    return Table(HEADS, tuple(rows))


def misses(results: list[Result]) -> list[str]:
    """Return what each miss comes from, one sentence or two for each."""
    return [f"Missed: {one.row.what}. {one.row.why}" for one in results if not one.agrees]


def counted(every: list[Result]) -> str:
    """Say how many values there are, and how many of them agree."""
    good = sum(one.agrees for one in every)
    return f"{len(every)} values: {good} agree, and {len(every) - good} do not."


class Reproduction(SphinxDirective):
    """`{reproduction}` counts all values, and shows the works of each chapter."""

    def run(self) -> list[nodes.Node]:
        """Return one paragraph, and a section for each chapter."""
        root = Path(self.env.srcdir)
        self.env.note_dependency(str(root / SOURCE))
        done = [(work, work.results()) for work in works(root)]
        said = counted([one for _, results in done for one in results])
        chapters = groupby(done, key=lambda pair: pair[0].chapter)
        sections = [self._chapter(chapter, list(pairs)) for chapter, pairs in chapters]
        return [nodes.paragraph(said, said), *sections]

    def _chapter(self, chapter: str, done: list[tuple[Work, list[Result]]]) -> nodes.section:
        head = f"Chapter {chapter.split('/')[1].partition('-')[0].lstrip('0')}"
        name = nodes.fully_normalize_name(head)
        section = nodes.section("", nodes.title(head, head), names=[name])
        self.state.document.note_implicit_target(section, section)
        section += self.parse_text_to_nodes(f"{{doc}}`/{chapter}`")
        for work, results in done:
            section += self._work(work, results)
        return section

    def _work(self, work: Work, results: list[Result]) -> list[nodes.Node]:
        table = f'<div class="cc-scroll cc-claims">{compared(results)._repr_html_()}</div>'
        return [
            *self.parse_text_to_nodes(f"**{{cite:t}}`{work.key}`**"),
            nodes.raw("", table, format="html"),
            *[nodes.paragraph(text, text) for text in misses(results)],
            nodes.raw("", "<details><summary>The commands</summary>", format="html"),
            nodes.literal_block(work.commands, work.commands, language="python"),
            nodes.raw("", "</details>", format="html"),
        ]


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directive."""
    app.add_directive("reproduction", Reproduction)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
