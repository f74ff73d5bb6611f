"""A submission runs in its sandbox, and only then hears the cases it must answer.

Chapter: notebooks/exercises/02-games
"""

import base64
import json
import pickle
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coopcourse.grade.channel import Channel, served
from coopcourse.grade.key import Key
from coopcourse.grade.limits import Limits
from coopcourse.grade.terms import Terms


@dataclass(frozen=True)
class Told:
    """What came out of a sandbox: words about the run, and lines of answers. Trust neither.

    >>> Told("this file is empty").answers is None
    True
    """

    error: str = ""
    answers: tuple[str, ...] | None = None


def run(data: bytes, terms: Terms) -> Told:
    """Run a notebook and return what it told; a hang or a crash is told like anything else."""
    limits = terms.limits
    with served("inside", terms, seconds=limits.wall, most=limits.reply) as channel:
        return _listen(channel, data, terms)


def _listen(channel: Channel, data: bytes, terms: Terms) -> Told:
    error, answers = "", []
    try:
        channel.send(json.dumps(_settings(len(data), terms)).encode())
        channel.send(data)
        first = json.loads(channel.line())
        if first["stopped"]:
            return Told(str(first["stopped"])[:200])
        error = _error(first["errors"])
        channel.send(_questions(terms.key))
        for line in _lines(channel):
            answers.append(line)
    except TimeoutError:
        error = f"is not done after {terms.limits.wall:g} seconds"
    except (OSError, EOFError):
        error = error or "stopped before it was done"
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        error = "gives back what nobody can read"
    return Told(error, tuple(answers))


def _settings(size: int, terms: Terms) -> dict[str, Any]:
    return {"size": size, "ids": list(terms.key.exercises), **terms.settings()}


def _questions(key: Key) -> bytes:
    return base64.b64encode(pickle.dumps({item.id: key.cases(item) for item in key.items()}))


def _lines(channel: Channel) -> Iterator[str]:
    while True:
        try:
            yield channel.line().decode("utf-8", "replace")
        except EOFError:
            return


def _error(errors: list[Any]) -> str:
    more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
    return f"code cell {int(errors[0][0])}: {str(errors[0][1])[:200]}{more}" if errors else ""


def read(path: Path, limits: Limits) -> bytes:
    """Return the bytes of a submission; raise ValueError for what is not a file of decent size."""
    if path.is_symlink() or not path.is_file():
        raise ValueError("this is no ordinary file")
    if path.stat().st_size > limits.notebook:
        size = path.stat().st_size // 2**20
        raise ValueError(f"this file has {size} megabytes: ask for it without outputs")
    try:
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"this file cannot be read: {error.strerror}") from error
