"""In the notebook's own Python, the functions handed in are found by name and tried on cases.

All that leaves this place are the values they give: whoever tampers with it tampers with answers.

Chapter: notebooks/exercises/02-games
"""

import base64
import contextlib
import json
import os
import pickle
import signal
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from coopcourse.exercise import Exercise
from coopcourse.exercise.attempts import Attempt, attempt
from coopcourse.exercise.judging import is_stub
from coopcourse.exercise.shelf import find
from coopcourse.exercise.words import kind_of
from coopcourse.grade.wire import packed_attempt

LARGEST = 2**16  # signs of a value
PAUSE = 0.005  # seconds between two looks at a copy of this process
versions: dict[str, list[object]] = {}  # what each name has stood for, in order


class SlowError(BaseException):
    """The time for an exercise is over; no `except Exception` holds it up."""


def watch(shell: Any, ids: Sequence[str]) -> None:
    """Note after each cell what the exercises' names stand for, and keep `exit` from ending all.

    A notebook may define a name twice, once by a blank that was left behind.
    """
    names = [_exercise(item_id).reference.__name__ for item_id in ids]
    versions.update({name: [] for name in names})
    shell.user_ns.update(exit=sys.exit, quit=sys.exit)
    shell.events.register("post_run_cell", lambda result: note(shell.user_ns))


def note(namespace: Mapping[str, Any]) -> None:
    """Add to `versions` what is new in a namespace.

    >>> versions["best_replies"] = []
    >>> note({"best_replies": 1}); note({"best_replies": 1}); note({"best_replies": 2})
    >>> versions.pop("best_replies")
    [1, 2]
    """
    for name, known in versions.items():
        if name in namespace and not (known and known[-1] is namespace[name]):
            known.append(namespace[name])


def answer(payload: str, target: str, seconds: float) -> None:
    """Write to a file a line of JSON for each exercise of the payload, a pickle in base 64.

    The payload maps exercise ids to lists of cases; it comes from the grader. Each exercise is
    tried in a copy of this process, which can be ended whatever the function does.
    """
    _bury()
    questions = pickle.loads(base64.b64decode(payload))
    for item_id, cases in questions.items():
        before = _size(target)
        copy = os.fork()
        if not copy:
            _write_and_end(_exercise(item_id), cases, target, seconds)
        killed = _killed(copy, seconds + 1)
        if _size(target) == before:
            why = f"is not done after {seconds:g} seconds" if killed else "ends its Python"
            _write(as_line(item_id, {"found": True, "why": why, "tries": []}), target)


def answered(exercise: Exercise, cases: list[Any], seconds: float) -> dict[str, Any]:
    """Return what the newest version that is not blank gives on each case.

    >>> answered(_exercise("games/best-replies"), [], 1)
    {'found': False, 'why': '', 'tries': []}
    """
    known = versions.get(exercise.reference.__name__, [])
    if not known:
        return {"found": False, "why": "", "tries": []}
    mine = next((one for one in reversed(known) if not _blank(exercise, one)), known[-1])
    if not callable(mine):
        return {"found": True, "why": f"is {kind_of(mine)[:80]}, not a function", "tries": []}
    return {"found": True, "why": "", "tries": _tries(mine, cases, seconds)}


def as_line(item_id: str, raw: dict[str, Any]) -> str:
    """Return an answer as a line of JSON.

    >>> as_line("games/is-nash", {"found": False})
    '{"id": "games/is-nash", "found": false}'
    """
    return json.dumps({"id": item_id, **raw})


def _write_and_end(exercise: Exercise, cases: list[Any], target: str, seconds: float) -> NoReturn:
    try:
        _write(as_line(exercise.id, answered(exercise, cases, seconds)), target)
    finally:
        os._exit(0)  # the copy must not go on as if it were the notebook's Python


def _write(line: str, target: str) -> None:
    with Path(target).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


def _size(target: str) -> int:
    return Path(target).stat().st_size if Path(target).exists() else 0


def _bury() -> None:
    # Processes of the notebook that have ended count as long as nobody has asked for them.
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass


def _killed(process: int, seconds: float) -> bool:
    end, killed = time.monotonic() + seconds, False
    while os.waitpid(process, os.WNOHANG) == (0, 0):
        if time.monotonic() > end:
            os.kill(process, signal.SIGKILL)
            killed = True
        time.sleep(PAUSE)
    return killed


def _exercise(item_id: str) -> Exercise:
    item = find(item_id)
    if not isinstance(item, Exercise):
        raise TypeError(f"{item_id} is a {item.kind}, not an exercise")
    return item


def _blank(exercise: Exercise, one: object) -> bool:
    return one is None or one is ... or is_stub(exercise, one)


def _tries(function: Any, cases: list[Any], seconds: float) -> list[Any]:
    tries: list[Any] = []
    try:
        with _at_most(seconds):
            for case in cases:
                tries.append(_small(attempt(function, case)))
    except SlowError:
        pass
    except BaseException as error:  # whatever a hostile function raises ends its own tries
        tries.append(packed_attempt(Attempt(error=f"stops with {type(error).__name__}")))
    missing = Attempt(error=f"is not done after {seconds:g} seconds")
    return tries + [packed_attempt(missing)] * (len(cases) - len(tries))


def _small(one: Attempt) -> list[Any]:
    packed = packed_attempt(one)
    fits = len(json.dumps(packed)) <= LARGEST
    return packed if fits else packed_attempt(Attempt(error="gives back more than fits"))


@contextlib.contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    def ring(*_: object) -> None:
        raise SlowError

    signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
