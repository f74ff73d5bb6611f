"""Stored notebooks: running one again changes no byte."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest

from tools import notebooks

NOISY = """
import ipywidgets
print(object())
ipywidgets.IntSlider(description="share")
"""


@pytest.fixture
def noisy(tmp_path: Path) -> Path:
    path = tmp_path / "noisy.ipynb"
    cells = [nbformat.v4.new_markdown_cell("# Noise"), nbformat.v4.new_code_cell(NOISY.strip())]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    return path


def test_running_again_changes_no_byte(noisy: Path) -> None:
    noisy.write_text(notebooks.stored(noisy), encoding="utf-8")
    first = noisy.read_bytes()
    noisy.write_text(notebooks.stored(noisy), encoding="utf-8")
    assert noisy.read_bytes() == first


def test_addresses_and_widget_views_are_not_stored(noisy: Path) -> None:
    text = notebooks.stored(noisy)
    assert "at <address>" in text
    assert "0x" not in text
    assert notebooks.WIDGET_VIEW not in text
    assert "widgets" not in json.loads(text)["metadata"]


def test_page_mode_leaves_no_trace(noisy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOPCOURSE_PAGE", "1")
    notebooks.main([str(noisy)])
    assert "IntSlider" in noisy.read_text("utf-8")


def test_a_changed_output_is_stored(noisy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notebooks.main([str(noisy)])
    notebooks.main([str(noisy)])
    said = capsys.readouterr().out.split()
    assert said == ["stored", str(noisy), "same", str(noisy)]


def test_checkpoints_are_left_alone(tmp_path: Path) -> None:
    hidden = tmp_path / ".ipynb_checkpoints" / "old.ipynb"
    hidden.parent.mkdir()
    hidden.touch()
    assert list(notebooks.find([str(tmp_path)])) == []
