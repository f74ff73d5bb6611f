"""Run notebooks and store their outputs so that running them again changes no byte."""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from tools.label import labelled

PLACEHOLDERS = (
    (re.compile(r"\bat 0x[0-9a-fA-F]+"), "at <address>"),
    (re.compile(r"/tmp/ipykernel_\d+/\d+\.py(:\d+)?"), "<cell file>"),
)
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"


def execute(notebook: nbformat.NotebookNode, folder: Path) -> nbformat.NotebookNode:
    """Return `notebook` run from top to bottom in `folder`; raises CellExecutionError."""
    resources = {"metadata": {"path": str(folder)}}
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources=resources).execute()
    return notebook


def normalise(notebook: nbformat.NotebookNode) -> str:
    """Return the notebook's text without ids, addresses and times that differ from run to run."""
    notebook.metadata.pop("widgets", None)
    notebook.metadata["kernelspec"] = {
        "display_name": "Python 3",
        "language": "python",
        "name": "python3",
    }
    notebook.metadata["language_info"] = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(WIDGET_VIEW, None)
    text = json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    for pattern, placeholder in PLACEHOLDERS:
        text = pattern.sub(placeholder, text)
    return text


def stored(path: Path) -> str:
    """Return the text that the notebook at `path` should have: run and normalised."""
    notebook = nbformat.read(path, as_version=4)
    start = time.perf_counter()
    notebook = execute(notebook, path.parent)
    return normalise(labelled(notebook, time.perf_counter() - start))


def find(roots: list[str]) -> Iterator[Path]:
    """Yield every notebook in or below the given paths, checkpoints left out."""
    for root in map(Path, roots):
        paths = [root] if root.suffix == ".ipynb" else sorted(root.rglob("*.ipynb"))
        yield from (path for path in paths if ".ipynb_checkpoints" not in path.parts)


def main(roots: list[str]) -> None:
    """Store the outputs of every notebook found, and say which files changed."""
    os.environ.pop("COOPCOURSE_PAGE", None)  # stored outputs are those of a live kernel
    for path in find(roots or ["notebooks"]):
        text = stored(path)
        changed = text != path.read_text(encoding="utf-8")
        if changed:
            path.write_text(text, encoding="utf-8")
        print(f"{'stored' if changed else 'same  '} {path}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
