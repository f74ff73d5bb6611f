"""The house keeps its rules: style, types, spelling, and imports that point one way."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import grimp
import nbformat
import pytest

ROOT = Path(__file__).resolve().parents[1]
SCIENCE_NEVER_USES = ("matplotlib", "IPython", "ipywidgets")
ROOMS_FOR_SHOWING = {"plots", "explorers", "exercises"}
SHARED = {"figures", "svg", "explorer", "exercise", "grade"}
CODE_COLUMNS = 76
TOOLS = {
    "ruff": ["ruff", "check", "--no-cache", "."],
    "mypy": ["mypy", "--cache-dir=_build/.mypy_cache"],
    "import-linter": ["lint-imports", "--no-cache"],
    "codespell": [
        "codespell",
        "README.md",
        "CONTRIBUTING.md",
        "book",
        "coopcourse",
        "tools",
        "tests",
    ],
}


def run(program: str, *arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """Run a program of this environment at the root, with `text` as its input."""
    here = Path(sys.executable).parent
    path = f"{here}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [str(here / program), *arguments],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        input=text,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("tool", TOOLS)
def test_nothing_to_mend_for(tool: str) -> None:
    done = run(*TOOLS[tool])
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def test_each_file_of_tests_has_a_name_of_its_own() -> None:
    names = Counter(path.name for path in (ROOT / "tests").rglob("test_*.py"))
    assert [name for name, files in names.items() if files > 1] == []


def misspelt(prose: str) -> str:
    """What codespell would mend in the prose."""
    return run("codespell", "-", text=prose).stdout


each_notebook = pytest.mark.parametrize(
    "path", sorted(ROOT.glob("notebooks/**/*.ipynb")), ids=lambda each: each.stem
)


@each_notebook
def test_the_code_of_a_notebook_fits_its_page(path: Path) -> None:
    cells = nbformat.read(path, as_version=4).cells
    lines = "\n".join(cell.source for cell in cells if cell.cell_type == "code").splitlines()
    assert [line for line in lines if len(line) > CODE_COLUMNS] == []


@each_notebook
def test_the_prose_of_a_notebook_is_spelt_right(path: Path) -> None:
    cells = nbformat.read(path, as_version=4).cells
    prose = "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    assert misspelt(prose) == ""


def test_a_slip_of_the_pen_is_caught() -> None:
    slip = "domi" + "nent"
    assert slip in misspelt(f"Her {slip} strategy.")


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    """Who imports whom in the library."""
    return grimp.build_graph("coopcourse", include_external_packages=True, cache_dir=None)


def science(graph: grimp.ImportGraph) -> list[str]:
    """List the modules of all wings, the rooms that draw, show and examine left out."""
    inside = (name for name in graph.modules if name.startswith("coopcourse."))
    steps = {name: name.split(".")[1:] for name in inside}
    return [
        name
        for name, (wing, *rooms) in steps.items()
        if wing not in SHARED and not ROOMS_FOR_SHOWING & set(rooms) and not wing.startswith("_")
    ]


def test_there_is_science(graph: grimp.ImportGraph) -> None:
    assert "coopcourse.games.game" in science(graph)


@pytest.mark.parametrize("outsider", SCIENCE_NEVER_USES)
def test_science_never_uses(outsider: str, graph: grimp.ImportGraph) -> None:
    chains = {
        name: graph.find_shortest_chain(importer=name, imported=outsider)
        for name in science(graph)
        if outsider in graph.modules
    }
    assert not {name: chain for name, chain in chains.items() if chain}


def test_science_never_shows_or_examines(graph: grimp.ImportGraph) -> None:
    shows = {
        f"{name} imports {used}"
        for name in science(graph)
        for used in graph.find_modules_directly_imported_by(name)
        if used.startswith("coopcourse.")
        and (ROOMS_FOR_SHOWING & set(used.split(".")) or used.split(".")[1] in SHARED)
    }
    assert not shows
