"""A submission runs in its sandbox, and only then hears the cases it must answer.

Chapter: notebooks/exercises/02-games
"""

import base64
import json
import os
import pickle
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from coopcourse.grade import sandbox
from coopcourse.grade.channel import Channel
from coopcourse.grade.key import Key
from coopcourse.grade.limits import Limits


@dataclass(frozen=True)
class Told:
    """What came out of a sandbox: words about the run, and raw answers by exercise. Trust neither.

    >>> Told("this file is empty").answers is None
    True
    """

    error: str = ""
    answers: dict[str, Any] | None = None


def run(data: bytes, key: Key, limits: Limits, *, sandboxed: bool = True) -> Told:
    """Run a notebook and return what it told; a hang or a crash is told like anything else."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = sandbox.HOME if sandboxed else folder
        course = sandbox.COURSE if sandboxed else sandbox.LIBRARY.parent
        told: dict[str, Any] = {"error": "", "answers": {}}
        with Channel(
            sandbox.command(limits.file, sandboxed=sandboxed),
            sandbox.environment(home, course),
            seconds=limits.wall,
            most=limits.reply,
            folder=folder,
        ) as channel:
            _listen(channel, data, (key, limits, sandboxed), told)
        return Told(**told)


def _listen(
    channel: Channel, data: bytes, terms: tuple[Key, Limits, bool], told: dict[str, Any]
) -> None:
    key, limits, sandboxed = terms
    try:
        channel.send(json.dumps(_settings(len(data), key, limits, sandboxed=sandboxed)).encode())
        channel.send(data)
        first = json.loads(channel.line())
        told["error"] = _error(first)
        if first["stopped"]:
            told["answers"] = None
            return
        channel.send(_questions(key))
        for line in _lines(channel):
            told["answers"][str(line["id"])] = line
    except TimeoutError:
        told["error"] = f"is not done after {limits.wall:g} seconds"
    except (OSError, EOFError):
        told["error"] = told["error"] or "stopped before it was done"
    except (ValueError, KeyError, TypeError, RecursionError):
        told["error"] = "gives back what nobody can read"


def _settings(size: int, key: Key, limits: Limits, *, sandboxed: bool) -> dict[str, Any]:
    ids = list(key.exercises)
    terms = {"limits": asdict(limits), "sandboxed": sandboxed, "number": os.getpid()}
    return {"size": size, "ids": ids, **terms}


def _questions(key: Key) -> bytes:
    return base64.b64encode(pickle.dumps({item.id: key.cases(item) for item in key.items()}))


def _lines(channel: Channel) -> Iterator[dict[str, Any]]:
    while True:
        try:
            yield json.loads(channel.line())
        except EOFError:
            return


def _error(first: dict[str, Any]) -> str:
    if first["stopped"]:
        return str(first["stopped"])[:200]
    errors = first["errors"]
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
