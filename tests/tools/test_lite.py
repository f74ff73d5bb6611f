"""The live edition is made anew when something in it changed, and asks nobody else for anything."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools import lite

PYTHON = "./static/pyodide/pyodide.js"
STORED = {
    "metadata": {"kernelspec": {"name": "python3"}},
    "cells": [
        {"cell_type": "markdown", "metadata": {}, "source": "# Title"},
        {
            "cell_type": "code",
            "execution_count": 7,
            "metadata": {"tags": ["hide-input"]},
            "source": "1 + 1",
            "outputs": [{"output_type": "execute_result", "execution_count": 7, "data": {}}],
        },
    ],
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one notebook, whose book is built; the library's wing is one module."""
    for name, text in {
        "notebooks/01-play.ipynb": json.dumps(STORED),
        "notebooks/solutions/01-play.ipynb": json.dumps(STORED),
        "coopcourse/wing.py": "one = 1",
        "requirements.lock": "numpy==2",
        "tools/lite.py": "",
        "dist/pyodide-lock.json": "{}",
        "book/notebooks/01-play.html": "<html>",
        "live/notebooks/index.html": "<head></head>",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(lite, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def builds(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The builds that JupyterLite, which is played here, is asked for."""
    asked: list[Path] = []

    def play(stage: Path, target: Path) -> None:
        asked.append(target)
        (target / "notebooks").mkdir(parents=True)
        (target / "notebooks" / "index.html").write_text("<head></head>")
        write_config(target, PYTHON)

    monkeypatch.setattr(lite, "_stage", lambda *given: None)
    monkeypatch.setattr(lite, "_jupyterlite", play)
    return asked


def write_config(target: Path, address: str) -> None:
    config = {"jupyter-config-data": {"litePluginSettings": {lite.KERNEL: {"pyodideUrl": address}}}}
    (target / "jupyter-lite.json").write_text(json.dumps(config))


def test_only_pages_of_the_book_come_along(project: Path) -> None:
    assert lite.notebooks(project / "book") == [Path("notebooks/01-play.ipynb")]


def test_a_live_notebook_keeps_its_outputs_and_forgets_its_prompts(project: Path) -> None:
    live = json.loads(lite.live_edition(project / "notebooks" / "01-play.ipynb"))
    assert "7" not in json.dumps(live)
    assert [cell["source"] for cell in live["cells"]] == ["# Title", "1 + 1"]
    assert live["cells"][1]["metadata"]["jupyter"] == {"source_hidden": True}
    assert live["cells"][1]["outputs"][0]["output_type"] == "execute_result"
    assert live["metadata"]["kernelspec"]["name"] == "python"


def test_a_second_build_of_the_same_is_skipped(project: Path, builds: list[Path]) -> None:
    for _ in range(2):
        lite.build(project / "dist", project / "book", project / "made")
    assert len(builds) == 1


@pytest.mark.parametrize(
    "changed",
    [
        "notebooks/01-play.ipynb",
        "coopcourse/wing.py",
        "requirements.lock",
        "tools/lite.py",
        "dist/pyodide-lock.json",
    ],
)
def test_any_change_is_built(changed: str, project: Path, builds: list[Path]) -> None:
    lite.build(project / "dist", project / "book", project / "made")
    (project / changed).write_text(f"{(project / changed).read_text()} ")
    lite.build(project / "dist", project / "book", project / "made")
    assert len(builds) == 2


def test_the_notebooks_page_gets_the_books_scripts_and_style(
    project: Path, builds: list[Path]
) -> None:
    made = lite.build(project / "dist", project / "book", project / "made")
    page = (made / "notebooks" / "index.html").read_text()
    assert (
        all(f"../../_static/{name}" in page for name in (*lite.SCRIPTS, lite.STYLE))
        and len(builds) == 1
    )


@pytest.mark.parametrize(
    "address", ["https://cdn.example.org/pyodide.js", "//cdn.example.org/pyodide.js", ""]
)
def test_python_from_elsewhere_is_refused(address: str, tmp_path: Path) -> None:
    write_config(tmp_path, address)
    with pytest.raises(SystemExit, match="another place"):
        lite.check(tmp_path)
    write_config(tmp_path, PYTHON)
    lite.check(tmp_path)


def test_a_new_edition_keeps_its_work_in_a_place_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    old = lite.settings()["jupyter-config-data"]["contentsStorageName"]
    monkeypatch.setattr(lite, "__version__", "99.0")
    assert lite.settings()["jupyter-config-data"]["contentsStorageName"] != old
