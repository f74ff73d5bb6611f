"""Many submissions are graded side by side, and a crash costs its own row only.

Chapter: notebooks/exercises/02-games
"""

import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import TypeAlias

from coopcourse.grade import scoring, trial
from coopcourse.grade.folder import Submission
from coopcourse.grade.keeping import Kept, fingerprint, named
from coopcourse.grade.key import Key
from coopcourse.grade.limits import Limits
from coopcourse.grade.rows import Row

JUDGING = 60  # seconds to compare one submission's values
NOTHING = "no notebook here: a submission is a file that ends in .ipynb"
GAVE_UP = "the grader itself stopped at this submission: look at it by hand"
SHIFT = 50  # submissions after which a worker is replaced, so that memory stays flat


@dataclass(frozen=True)
class Terms:
    """What all submissions of a run have in common.

    >>> Terms(Key(("games/best-replies",), 7)).sandboxed
    True
    """

    key: Key
    limits: Limits = field(default_factory=Limits)
    sandboxed: bool = True


Progress: TypeAlias = Callable[[int, int], None]
Running: TypeAlias = dict["Future[tuple[str, Row]]", Submission]


def grade(
    found: Sequence[Submission], terms: Terms, *, kept: Kept, jobs: int, progress: Progress
) -> list[Row]:
    """Return the row of each submission, taking finished ones from `kept`."""
    known, rows, left = kept.rows(), [], []
    for one in found:
        mark = _mark(one, terms)
        if mark in known:
            rows.append(named(known[mark], one.name))
        else:
            left.append(one)
    progress(len(rows), len(found))
    for mark, row in _graded(left, terms, jobs):
        if mark:
            kept.add(mark, row)
        rows.append(row)
        progress(len(rows), len(found))
    return rows


def grade_one(one: Submission, terms: Terms) -> tuple[str, Row]:
    """Return a submission's fingerprint, empty if it has none, and its row."""
    if one.path is None:
        return "", Row(one.name, (), NOTHING)
    try:
        data = trial.read(one.path, terms.limits)
    except ValueError as error:
        return "", Row(one.name, (), str(error))
    mark = fingerprint(data, terms.key, terms.limits, sandboxed=terms.sandboxed)
    told = trial.run(data, terms.key, terms.limits, sandboxed=terms.sandboxed)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # values that take forever to compare end this
    signal.alarm(JUDGING)  # process, and the submission gets the row of `GAVE_UP`
    row = scoring.row(one.name, told, terms.key)
    signal.alarm(0)
    return mark, row


def _mark(one: Submission, terms: Terms) -> str:
    try:
        data = trial.read(one.path, terms.limits) if one.path else b""
    except ValueError:
        return ""
    return fingerprint(data, terms.key, terms.limits, sandboxed=terms.sandboxed)


def _graded(left: list[Submission], terms: Terms, jobs: int) -> Iterator[tuple[str, Row]]:
    suspects: list[Submission] = []
    while left:
        batch, left = left[: SHIFT * jobs], left[SHIFT * jobs :]
        with _pool(jobs) as pool:
            running = {pool.submit(grade_one, one, terms): one for one in batch}
            yield from _settled(running, suspects)
    for one in suspects:  # each alone, to find out which one it was
        with _pool(1) as pool:
            again: list[Submission] = []
            yield from _settled({pool.submit(grade_one, one, terms): one}, again)
        yield from (("", Row(each.name, (), GAVE_UP)) for each in again)


def _settled(running: Running, broken: list[Submission]) -> Iterator[tuple[str, Row]]:
    while running:
        for future in wait(running, return_when=FIRST_COMPLETED).done:
            one = running.pop(future)
            try:
                yield future.result()
            except BrokenProcessPool:
                broken.append(one)
            except Exception as error:
                yield "", Row(one.name, (), f"{GAVE_UP} ({type(error).__name__})")


def _pool(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
