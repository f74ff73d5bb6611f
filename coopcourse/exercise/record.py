"""A session remembers what was answered, how often, and with how many hints.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass, field, replace
from typing import Any

from coopcourse.exercise.items import Item
from coopcourse.exercise.judging import RANKS


@dataclass(frozen=True)
class Entry:
    """What is known about one item: its best verdict and points, its tries and hints.

    `verdict` is one of the four of a check, or "bet" for a prediction. `first` and `answer` are the
    first and the latest answer to a bet or a question; `mistakes` names the planted mistakes that
    an exercise's checks have recognised, whatever became of them.

    >>> Entry("question", "correct", points=1, tries=2).hints
    0
    """

    kind: str
    verdict: str = "not attempted"
    points: int = 0
    tries: int = 0
    hints: int = 0
    answer: str | None = None
    first: str | None = None
    mistakes: tuple[str, ...] = ()


def merged(old: Entry, new: Entry) -> Entry:
    """Return the better verdict of two, with the larger counts and the mistakes of both.

    >>> merged(Entry("exercise", "correct", 2, 3), Entry("exercise", "not yet", 0, 4)).points
    2
    """
    best = new if _rank(new) >= _rank(old) else old
    tries, hints = max(old.tries, new.tries), max(old.hints, new.hints)
    return replace(
        best,
        tries=tries,
        hints=hints,
        answer=new.answer or old.answer,
        first=old.first or old.answer or new.first or new.answer,
        mistakes=tuple(dict.fromkeys(old.mistakes + new.mistakes)),
    )


@dataclass
class Record:
    """The answers of one session, by item id.

    >>> Record().entries
    {}
    """

    entries: dict[str, Entry] = field(default_factory=dict)

    def tried(self, item: Item, verdict: str, points: int = 0, **more: Any) -> None:
        """Count one try and keep its verdict if it is the best so far; `more` is of an `Entry`."""
        old = self.entries.get(item.id, Entry(item.kind))
        attempted = verdict != "not attempted"
        new = Entry(item.kind, verdict, points, old.tries + attempted, **more)
        self.entries[item.id] = merged(old, new)

    def hinted(self, item: Item, of: int) -> int:
        """Count one more hint, at most `of`, and return its number from 1."""
        old = self.entries.get(item.id, Entry(item.kind))
        self.entries[item.id] = replace(old, hints=min(old.hints + 1, of))
        return self.entries[item.id].hints


session = Record()


def _rank(entry: Entry) -> int:
    return RANKS.index(entry.verdict) if entry.verdict in RANKS else len(RANKS)
