"""Copy MathJax beside the pages, so that formulas need no other host."""

from __future__ import annotations

import shutil
from importlib.metadata import files
from pathlib import Path

from sphinx.application import Sphinx

PACKAGE, SCRIPT = "sphinx-mathjax-offline", "tex-svg-full.js"  # one file: SVG needs no fonts


def mathjax() -> Path:
    """Return the path of MathJax in the installed package."""
    found = [path for path in files(PACKAGE) or [] if path.name == SCRIPT]
    return Path(str(found[0].locate()))


def _copy(app: Sphinx, problem: Exception | None) -> None:
    if problem is None and app.builder.format == "html":
        target = Path(app.outdir, "_static", app.config.mathjax_path)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(mathjax(), target)


def setup(app: Sphinx) -> dict[str, bool]:
    """Copy the script when the pages are written."""
    app.connect("build-finished", _copy)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
