"""Strict nbval notices a stored output that no longer matches, and only then."""

import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tools.notebooks import stored

ROOT = Path(__file__).resolve().parents[1]
CELL = "from coopcourse.games.explorers import stag_hunt\nstag_hunt"


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    path = tmp_path_factory.mktemp("notebooks") / "hunt.ipynb"
    nbformat.write(new_notebook(cells=[new_code_cell(CELL)]), path)
    path.write_text(stored(path))
    return path


def nbval(notebook, old="", new=""):
    """The exit code of a strict run on a copy of the notebook in which `old` reads `new`."""
    copy = notebook.with_name("copy.ipynb")
    text = notebook.read_text()
    assert old in text
    copy.write_text(text.replace(old, new) if old else text)
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml"), str(copy)]
    return subprocess.run(command, cwd=ROOT, capture_output=True).returncode


def test_an_output_that_matches_passes(notebook):
    assert nbval(notebook) == 0


def test_a_number_that_changed_is_caught(notebook):
    assert nbval(notebook, "The tipping point is 0.50", "The tipping point is 0.25") == 1


def test_a_picture_is_not_compared_point_by_point(notebook):
    assert nbval(notebook, "M 48.", "M 49.") == 0
