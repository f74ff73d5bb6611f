"""What a page has to show is a list of files, as they are: the page itself reads them.

Chapter: book/for-instructors
"""

from dataclasses import dataclass
from pathlib import Path

LARGEST = 2**20  # bytes of a learner's result file


@dataclass(frozen=True)
class File:
    """A file's name and text, or the problem with it, as the end of a sentence.

    >>> File("scores.csv", "submission,points,of,error,feedback").problem
    ''
    """

    name: str
    text: str = ""
    problem: str = ""


def below(folder: Path) -> list[File]:
    """Return the result files below a folder, by name; never follows a link.

    >>> below(Path("nowhere"))
    []
    """
    return [_opened(path, folder) for path in sorted(folder.rglob("*.json"))]


def _opened(path: Path, folder: Path) -> File:
    name = path.relative_to(folder).as_posix()
    if path.is_symlink() or not path.is_file():
        return File(name, problem="is no ordinary file.")
    if path.stat().st_size > LARGEST:
        return File(name, problem="is larger than 1 MB.")
    try:
        return File(name, path.read_text("utf-8"))
    except (OSError, ValueError):
        return File(name, problem="is no text file.")
