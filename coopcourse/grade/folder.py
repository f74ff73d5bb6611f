"""A folder of submissions is read as it came: one notebook or many in a folder for each person.

Chapter: notebooks/exercises/02-games
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from coopcourse.exercise.results import FILE

SUFFIX = ".ipynb"
IGNORED = {".ipynb_checkpoints", "__MACOSX", "__pycache__"}


@dataclass(frozen=True)
class Submission:
    """A notebook to grade, and the name its row has; no `path` where nothing was found.

    >>> Submission("bob", None).name
    'bob'
    """

    name: str
    path: Path | None


def submissions(folder: Path) -> list[Submission]:
    """Return a submission for each notebook, and one for each entry that holds none, by name.

    Raises ValueError if there is no such folder, or nothing in it.
    """
    if not folder.is_dir():
        raise ValueError(f"{folder} is no folder. Name the folder that holds the submissions.")
    entries = [each for each in sorted(folder.iterdir()) if not _hidden(each)]
    found = [one for entry in entries for one in _in(entry, folder)]
    if not found:
        raise ValueError(f"{folder} is empty: there is nothing to grade.")
    return sorted(found, key=lambda each: each.name)


def _in(entry: Path, folder: Path) -> Iterator[Submission]:
    notebooks = sorted(_notebooks(entry))
    for path in notebooks:
        yield Submission(path.relative_to(folder).with_suffix("").as_posix(), path)
    if not notebooks and entry.name != FILE and entry.suffix != ".json":
        yield Submission(entry.name, None)


def _notebooks(entry: Path) -> Iterator[Path]:
    # Links are never followed: they may lead anywhere on the instructor's disk.
    if entry.suffix == SUFFIX and (entry.is_symlink() or not entry.is_dir()):
        yield entry
    elif entry.is_dir() and not entry.is_symlink():
        for inner in entry.iterdir():
            if not _hidden(inner):
                yield from _notebooks(inner)


def _hidden(path: Path) -> bool:
    return path.name in IGNORED or path.name.startswith(".")
