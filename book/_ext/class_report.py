"""Put the class report beside the page for instructors: one file that needs nothing else."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

from coopcourse.grade import classroom

PAGE = Path("book") / "class-report.html"
HOME = '<nav aria-label="Back"><a href="for-instructors.html">For instructors</a></nav>'


def _write(app: Sphinx, problem: Exception | None) -> None:
    if problem is None and app.builder.format == "html":
        text = classroom.page(example=classroom.example(), home=HOME)
        Path(app.outdir, PAGE).write_text(text, "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Connect to the end of the build."""
    app.connect("build-finished", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
