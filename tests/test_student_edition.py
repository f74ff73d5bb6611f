"""Student notebooks follow from the solved ones, and the solved ones from the solutions."""

import inspect
import shutil
from pathlib import Path

import nbformat
import pytest

from coopcourse.exercise.shelf import all_items
from tools import students
from tools.notebooks import normalise

SOLVED = sorted(students.SOLVED.glob("*.ipynb"))


def ids(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("solved", SOLVED, ids=ids)
def test_the_student_edition_has_not_drifted(solved: Path) -> None:
    assert not students.drifted(solved, students.STUDENT / solved.name)


@pytest.mark.parametrize("solved", SOLVED, ids=ids)
def test_each_solution_cell_is_the_solution_of_its_exercise(solved: Path) -> None:
    cells = nbformat.read(solved, as_version=4).cells
    found = [(cell.source, students.exercise_of(cell.source)) for cell in cells]
    for source, exercise in found:
        if exercise is not None:
            body = source.split("\n", 1)[1]
            assert body == inspect.getsource(exercise.reference).rstrip()


@pytest.mark.parametrize("solved", SOLVED, ids=ids)
def test_no_solution_is_left_in_the_student_edition(solved: Path) -> None:
    student = nbformat.read(students.STUDENT / solved.name, as_version=4)
    sources = "\n".join(cell.source for cell in student.cells)
    assert "# solution:" not in sources and "raise NotImplementedError" in sources


@pytest.mark.parametrize("solved", SOLVED, ids=ids)
def test_code_fits_the_column_of_a_page(solved: Path) -> None:
    for path in (solved, students.STUDENT / solved.name):
        cells = nbformat.read(path, as_version=4).cells
        seen = [cell for cell in cells if "hide-input" not in cell.metadata.get("tags", [])]
        code = "\n".join(cell.source for cell in seen if cell.cell_type == "code")
        assert max(map(len, code.splitlines())) <= 76


def test_every_exercise_of_the_book_is_in_a_notebook() -> None:
    cells = [cell for path in SOLVED for cell in nbformat.read(path, as_version=4).cells]
    solved = {found.id for cell in cells if (found := students.exercise_of(cell.source))}
    checked = "\n".join(cell.source for cell in cells)
    for item in all_items():
        if item.kind == "exercise":
            assert item.id in solved and f'ex.check("{item.id}"' in checked


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path]:
    """A solved notebook and its student edition, to be spoiled."""
    paths = tmp_path / "solved.ipynb", tmp_path / "student.ipynb"
    for source, path in zip((SOLVED[0], students.STUDENT / SOLVED[0].name), paths, strict=True):
        shutil.copy(source, path)
    return paths


@pytest.mark.parametrize("place", [0, -1])
def test_a_changed_cell_is_drift(copies: tuple[Path, Path], place: int) -> None:
    solved, student = copies
    notebook = nbformat.read(student, as_version=4)
    notebook.cells[place].source += " "
    student.write_text(normalise(notebook))
    assert students.drifted(solved, student)


def test_a_missing_edition_is_drift(copies: tuple[Path, Path]) -> None:
    copies[1].unlink()
    assert students.drifted(*copies)


def test_drift_is_told_by_the_exit_code(
    copies: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(students, "SOLVED", SOLVED[0].parent)
    assert students.main(["--check"]) == 0
    monkeypatch.setattr(students, "STUDENT", copies[0].parent)
    assert students.main(["--check"]) == 1 and "has drifted" in capsys.readouterr().out
