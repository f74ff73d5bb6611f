"""Make each student notebook from its solved one: a blank page where a solution stood.

A solution cell starts with a line such as `# solution: games/best-replies`. The student finds the
exercise's stub in its place; everything else is kept. `--check` only tells what has drifted.
"""

from __future__ import annotations

import argparse
import copy
import inspect
import os
import re
import sys
from pathlib import Path

import nbformat

from coopcourse.exercise import Exercise
from coopcourse.exercise.shelf import find
from tools.notebooks import execute, normalise

SOLVED = Path("notebooks/solutions")
STUDENT = Path("notebooks/exercises")
MARK = re.compile(r"# solution: (\S+)\n")


def exercise_of(source: str) -> Exercise | None:
    """Return the exercise that a solution cell solves; None for any other cell."""
    mark = MARK.match(source)
    if mark is None:
        return None
    item = find(mark.group(1))
    if not isinstance(item, Exercise):
        raise TypeError(f"{item.id} is a {item.kind}; a solution cell solves an exercise")
    return item


def student_edition(solved: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Return a copy of a solved notebook with a stub in every solution cell."""
    notebook = copy.deepcopy(solved)
    for cell in notebook.cells:
        exercise = exercise_of(cell.source)
        if exercise is not None:
            cell.source = inspect.getsource(exercise.stub).rstrip()
    return notebook


def inputs(notebook: nbformat.NotebookNode) -> list[tuple[str, str, str]]:
    """Return what a notebook says before it runs: the kind, id and source of its cells."""
    return [(cell.cell_type, cell.get("id", ""), cell.source) for cell in notebook.cells]


def drifted(solved: Path, student: Path) -> bool:
    """Tell whether a student notebook is missing or differs from what its solved one gives."""
    if not student.exists():
        return True
    expected = student_edition(nbformat.read(solved, as_version=4))
    return inputs(expected) != inputs(nbformat.read(student, as_version=4))


def write(solved: Path, student: Path) -> None:
    """Make, run and store the student edition of a solved notebook."""
    student.parent.mkdir(parents=True, exist_ok=True)
    notebook = student_edition(nbformat.read(solved, as_version=4))
    text = normalise(execute(notebook, student.parent))
    student.write_text(text, encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Write every student notebook, or with `--check` return 1 if one has drifted."""
    parser = argparse.ArgumentParser(prog="python -m tools.students", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, tell what drifted")
    check = parser.parse_args(arguments).check
    os.environ.pop("COOPCOURSE_PAGE", None)  # stored outputs are those of a live kernel
    pairs = [(path, STUDENT / path.name) for path in sorted(SOLVED.glob("*.ipynb"))]
    stale = [(solved, student) for solved, student in pairs if drifted(solved, student)]
    for solved, student in stale if check else pairs:
        print(f"{student} has drifted: run `make exercises`" if check else f"made {student}")
        if not check:
            write(solved, student)
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
