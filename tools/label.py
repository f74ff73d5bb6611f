"""The line under a chapter's title: minutes to read, seconds to run, level, what it needs."""

from __future__ import annotations

import re

import nbformat

WORDS_A_MINUTE = 180
RUNS_UNDER = (5, 10, 20)  # seconds; a chapter may not take longer
LABEL = re.compile(r"^\*(\d+ min read · runs in under (\d+) s · .*|reading line)\*$", re.MULTILINE)


def labelled(notebook: nbformat.NotebookNode, seconds: float) -> nbformat.NotebookNode:
    """Return the notebook with the label line of its first cell up to date, if it has one."""
    title = notebook.cells[0]
    old = LABEL.search(title.source)
    if old:
        title.source = LABEL.sub(_label(notebook, _under(seconds, old[2])), title.source)
    return notebook


def _label(notebook: nbformat.NotebookNode, under: int) -> str:
    about = notebook.metadata.get("coopcourse", {})
    level = about.get("level", 1)
    needs = ", ".join(f"[{name}]({page})" for name, page in about.get("needs", [])) or "nothing"
    dots = "●" * level + "○" * (3 - level)
    minutes = _minutes(notebook)
    return f"*{minutes} min read · runs in under {under} s · level {dots} · needs {needs}*"


def _minutes(notebook: nbformat.NotebookNode) -> int:
    prose = (cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    return round(sum(len(text.split()) for text in prose) / WORDS_A_MINUTE)


def _under(seconds: float, old: str | None) -> int:
    """Return the smallest bound that holds; an old one stays while it is not far too large."""
    if old and int(old) / 4 <= seconds <= int(old):
        return int(old)
    return next((bound for bound in RUNS_UNDER if seconds <= bound), RUNS_UNDER[-1])
