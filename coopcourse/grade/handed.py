"""The result files that learners hand in tell of bets, tries and hints, which no grader can see.

They are written by the learner's own Python, so they are counted and never turned into points.

Chapter: notebooks/exercises/02-games
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from coopcourse.exercise.record import Entry
from coopcourse.exercise.results import from_json

LARGEST = 2**20  # bytes of a result file
Entries = Mapping[str, Entry]


def read_all(folder: Path) -> tuple[list[Entries], list[str]]:
    """Return the entries of every result file below a folder, and the names of unreadable ones."""
    read: list[Entries] = []
    odd: list[str] = []
    for path in sorted(folder.rglob("*.json")):
        try:
            read.append(_read(path))
        except (OSError, ValueError, KeyError, AttributeError, TypeError, RecursionError):
            odd.append(path.relative_to(folder).as_posix())
    return read, odd


def bets(files: Sequence[Entries]) -> dict[str, Counter[str]]:
    """Return how often each option of each bet was chosen, by its number from 0.

    >>> bets([{"games/prisoners": Entry("prediction", "bet", answer="1")}])
    {'games/prisoners': Counter({'1': 1})}
    """
    chosen: dict[str, Counter[str]] = {}
    for item_id, entry in (pair for file in files for pair in file.items()):
        if entry.kind == "prediction" and entry.answer:
            chosen.setdefault(item_id, Counter())[entry.answer] += 1
    return dict(sorted(chosen.items()))


def effort(files: Sequence[Entries], item_id: str) -> tuple[float, float]:
    """Return the average tries and hints of those who worked on an exercise; zero for nobody.

    >>> effort([{"games/is-nash": Entry("exercise", tries=4, hints=1)}], "games/is-nash")
    (4.0, 1.0)
    """
    worked = [file[item_id] for file in files if item_id in file]
    count = max(1, len(worked))
    tries, hints = (sum(getattr(one, what) for one in worked) for what in ("tries", "hints"))
    return tries / count, hints / count


def _read(path: Path) -> Entries:
    if path.is_symlink() or not path.is_file() or path.stat().st_size > LARGEST:
        raise ValueError("no ordinary file of decent size")
    return from_json(path.read_text("utf-8"))
