"""A key says which exercises count, and holds the number from which a class's own cases are drawn.

Whoever has the number can draw the cases, so it stays with the instructor.

Chapter: notebooks/exercises/02-games
"""

import json
import re
import secrets
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from coopcourse.exercise import Exercise
from coopcourse.exercise.judging import SEED
from coopcourse.exercise.shelf import UnknownItemError, find
from coopcourse.grade.cellular import code_cells

SCHEMA = "coopcourse-key/1"
CHECK = re.compile(r"""ex\.check\(\s*["']([a-z_]+/[a-z0-9-]+)["']""")


@dataclass(frozen=True)
class Key:
    """The exercises that count, in order, and the number their cases are drawn from.

    >>> Key(("games/best-replies",), 7).total
    2
    """

    exercises: tuple[str, ...]
    number: int

    @property
    def total(self) -> int:
        """The points to be had."""
        return sum(exercise.points for exercise in self.items())

    def items(self) -> list[Exercise]:
        """Return the exercises themselves."""
        return [_exercise(item_id) for item_id in self.exercises]

    def cases(self, exercise: Exercise) -> list[tuple[Any, ...]]:
        """Draw the cases of an exercise: its telling ones, and random ones of this class.

        >>> exercise = Key(("games/best-replies",), 7).items()[0]
        >>> one, other = (Key((), number).cases(exercise) for number in (7, 8))
        >>> repr(one) == repr(other)
        False
        """
        return exercise.cases(
            np.random.default_rng([self.number, zlib.crc32(exercise.id.encode())])
        )


def new_key(notebook: Path) -> Key:
    """Return a key of a fresh number for the exercises that a handed-out notebook checks."""
    return Key(checked_in(notebook), secrets.randbits(128))


def open_key(notebook: Path) -> Key:
    """Return a key whose number everybody knows: for trying out, not for marks."""
    return Key(checked_in(notebook), SEED)


def checked_in(notebook: Path) -> tuple[str, ...]:
    """Return the ids of the exercises that a notebook checks; raise ValueError if it has none."""
    try:
        source = "\n".join(code_cells(notebook.read_bytes()))
    except OSError as error:
        raise ValueError(f"{notebook} cannot be read: {error.strerror}") from error
    found = tuple(dict.fromkeys(CHECK.findall(source)))
    if not found:
        raise ValueError(f"{notebook} checks no exercise. Name the notebook you handed out.")
    return _known(found)


def save(key: Key, path: Path) -> None:
    """Write a key to a new file that only its owner can read; raise ValueError if it exists."""
    if path.exists():
        raise ValueError(f"{path} exists already. A key is never written over: name another file.")
    path.touch(mode=0o600)
    path.write_text(json.dumps({"schema": SCHEMA, **asdict(key)}, indent=2) + "\n", "utf-8")


def load(path: Path) -> Key:
    """Read a key; raise ValueError that says what is wrong with it."""
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["schema"] == SCHEMA and type(data["number"]) is int:
            return Key(_known(data["exercises"]), data["number"])
    except OSError as error:
        raise ValueError(f"The key {path} cannot be read: {error.strerror}.") from error
    except (KeyError, TypeError, json.JSONDecodeError):
        pass
    raise ValueError(f"{path} is no key. Make one with --new-key, and do not edit it.")


def _known(ids: Sequence[str]) -> tuple[str, ...]:
    for item_id in ids:
        _exercise(item_id)
    return tuple(ids)


def _exercise(item_id: str) -> Exercise:
    try:
        item = find(item_id)
    except UnknownItemError as error:
        raise ValueError(str(error)) from error
    if not isinstance(item, Exercise):
        raise ValueError(f"{item_id} is a {item.kind}, and only exercises are graded.")
    return item
