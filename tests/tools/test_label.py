"""The line under a title tells the truth and does not change without a reason."""

import pytest
from nbformat.v4 import new_markdown_cell, new_notebook

from tools.label import labelled


def chapter(words=1800, line="reading line", **about):
    cells = [
        new_markdown_cell(f"# Title\n\n*{line}*\n\nHook."),
        new_markdown_cell("word " * words),
    ]
    return new_notebook(cells=cells, metadata={"coopcourse": about})


def label(notebook, seconds):
    return labelled(notebook, seconds).cells[0].source.splitlines()[2]


def test_it_names_minutes_seconds_level_and_needs():
    needs = [["Games", "02-games.ipynb"]]
    assert label(chapter(level=2, needs=needs), 3.2) == (
        "*10 min read · runs in under 5 s · level ●●○ · needs [Games](02-games.ipynb)*"
    )


@pytest.mark.parametrize(("seconds", "bound"), [(1, 5), (2.5, 10), (10, 10), (11, 20)])
def test_a_stored_bound_stays_while_it_holds_and_is_not_far_too_large(seconds, bound):
    stored = "10 min read · runs in under 10 s · level ●○○ · needs nothing"
    assert f"runs in under {bound} s" in label(chapter(line=stored), seconds)


def test_a_notebook_without_a_label_is_left_alone():
    notebook = chapter(line="Something else.")
    assert label(notebook, 3) == "*Something else.*"
