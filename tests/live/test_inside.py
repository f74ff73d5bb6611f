"""The library's tests and every notebook pass in the browser's own Python, run here under Node."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from tests.live.driving import NIGHTLY
from tools import kernel, lite, pyodide
from tools.inside.__main__ import run_notebooks, run_tests

ROOT = Path(__file__).resolve().parents[2]
ENOUGH = 0 if NIGHTLY else 60  # seconds, after which each test runs in one of its cases alone
BOOKS_OWN = [path.relative_to(ROOT).as_posix() for path in (ROOT / "notebooks").rglob("*.ipynb")]
BOOKS_OWN = sorted(path for path in BOOKS_OWN if ".ipynb_checkpoints" not in path)


def broken(source: str, shown: str = "") -> bytes:
    """A notebook of one cell, with what it is said to show."""
    outputs = [{"output_type": "execute_result", "data": {"text/plain": shown}}] if shown else []
    cell = {"cell_type": "code", "metadata": {}, "source": source, "outputs": outputs}
    return json.dumps({"cells": [cell]}).encode()


BROKEN = {
    "an error": (broken("1 / 0"), "ZeroDivisionError"),
    "a package that the browser does not have": (broken("import pandas"), "ModuleNotFoundError"),
    "another result than the stored one": (broken("1 + 1", "3"), "shows '2', stored is '3'"),
}


@pytest.fixture(scope="module")
def live(built_lite: Path) -> Path:
    """The live edition, where Node is here to run its Python; in CI it has to be."""
    if not shutil.which("node"):
        give_up = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        give_up("Node is not installed, so nothing is tried in the browser's Python (nodejs.org).")
    return built_lite


@pytest.fixture(scope="module")
def faults(live: Path, measured: list[str]) -> dict[str, list[str]]:
    """What went wrong in each notebook, the broken ones among them."""
    contents = {path: (ROOT / path).read_bytes() for path in BOOKS_OWN}
    done = run_notebooks(live, contents | {name: text for name, (text, _) in BROKEN.items()})
    assert done.returncode == 0, done.stderr
    lines = [line for line in done.stdout.splitlines() if line.startswith("RAN ")]
    runs = {run["path"]: run for run in (json.loads(line.removeprefix("RAN ")) for line in lines)}
    slowest = max(BOOKS_OWN, key=lambda path: runs[path]["slowest"])
    measured.append(f"slowest cell inside: {runs[slowest]['slowest']} s, {slowest}")
    return {path: run["faults"] for path, run in runs.items()}


@pytest.mark.parametrize("path", BOOKS_OWN)
def test_a_notebook_shows_there_what_is_stored(path: str, faults: dict[str, list[str]]) -> None:
    assert faults[path] == []


@pytest.mark.parametrize("name", BROKEN)
def test_there_is_caught(name: str, faults: dict[str, list[str]]) -> None:
    assert len(faults[name]) == 1 and BROKEN[name][1] in faults[name][0]


def test_the_librarys_tests_pass_there(live: Path, measured: list[str]) -> None:
    done = run_tests(live, ENOUGH)
    closing = re.search(r"=+ (.*passed.*) =+", done.stdout)
    assert done.returncode == 0 and closing, done.stdout[-4000:] + done.stderr[-2000:]
    measured.append(f"in the browser's Python: {closing[1]}")


def test_no_address_of_another_host_is_asked_for_python(built_lite: Path, tmp_path: Path) -> None:
    lite.check(built_lite)
    config = (built_lite / "jupyter-lite.json").read_text("utf-8")
    elsewhere = config.replace("./static/pyodide/", "https://cdn.example.org/pyodide/")
    (tmp_path / "jupyter-lite.json").write_text(elsewhere)
    with pytest.raises(SystemExit, match="another place"):
        lite.check(tmp_path)


def test_every_package_that_the_kernel_loads_is_there_and_whole(built_lite: Path) -> None:
    dist = built_lite / "static" / "pyodide"
    packages = json.loads((dist / pyodide.LOCK).read_text("utf-8"))["packages"]
    assert {pyodide.canonical(name) for name in kernel.AT_START} <= packages.keys()
    for package in packages.values():
        assert pyodide.sha256(dist / package["file_name"]) == package["sha256"]
        assert {pyodide.canonical(name) for name in package["depends"]} <= packages.keys()
