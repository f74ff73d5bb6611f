"""Many submissions are graded side by side, and a crash costs its own row only.

Chapter: notebooks/exercises/02-games
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeAlias

from coopcourse.grade import trial, verdict
from coopcourse.grade.folder import Submission
from coopcourse.grade.keeping import Kept, fingerprint, named
from coopcourse.grade.rows import Row
from coopcourse.grade.terms import Terms

NOTHING = "no notebook here: a submission is a file that ends in .ipynb"
GAVE_UP = "what it gives back could not be judged: look at it by hand"
BROKE = "the grader itself stopped at this submission: look at it by hand"

Known: TypeAlias = Mapping[str, Row]
Progress: TypeAlias = Callable[[int, int], None]


def grade(
    found: Sequence[Submission], terms: Terms, *, kept: Kept, jobs: int, progress: Progress
) -> list[Row]:
    """Return the row of each submission, taking finished ones from `kept`.

    Threads are enough: the work is done by the processes in the sandboxes.
    """
    known, rows = kept.rows(), []
    progress(0, len(found))
    pool = ThreadPoolExecutor(jobs)
    try:
        for future in as_completed([pool.submit(_safely, one, terms, known) for one in found]):
            mark, row = future.result()
            if mark and mark not in known:
                kept.add(mark, row)
            rows.append(row)
            progress(len(rows), len(found))
    finally:
        pool.shutdown(wait=False, cancel_futures=True)  # who stops a run does not wait for the rest
    return rows


def grade_one(one: Submission, terms: Terms, known: Known) -> tuple[str, Row]:
    """Return a submission's fingerprint, empty if its row is not to be kept, and its row."""
    if one.path is None:
        return "", Row(one.name, (), NOTHING)
    try:
        data = trial.read(one.path, terms.limits)
    except ValueError as error:
        return "", Row(one.name, (), str(error))
    mark = fingerprint(data, terms.key, terms.limits, sandboxed=terms.sandboxed)
    if mark in known:
        return mark, named(known[mark], one.name)
    try:
        return mark, verdict.judged(one.name, trial.run(data, terms), terms)
    except verdict.UnjudgedError:
        return "", Row(one.name, (), GAVE_UP)


def _safely(one: Submission, terms: Terms, known: Known) -> tuple[str, Row]:
    try:
        return grade_one(one, terms, known)
    except Exception as error:  # whatever it is, the others are graded
        return "", Row(one.name, (), f"{BROKE} ({type(error).__name__})")
