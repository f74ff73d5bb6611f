"""The verdict is made where the right values are, away from the notebook, from values alone.

Chapter: notebooks/exercises/02-games
"""

import contextlib
import json
from collections.abc import Iterable
from typing import Any

from coopcourse.exercise import Exercise, Verdict
from coopcourse.exercise.judging import points_for, weigh
from coopcourse.grade.key import Key
from coopcourse.grade.rows import Row, Score
from coopcourse.grade.trial import Told
from coopcourse.grade.wire import unpacked_attempt


def row(name: str, told: Told, key: Key) -> Row:
    """Return the row of what a submission told."""
    if told.answers is None:
        return Row(name, (), told.error)
    answers = _by_exercise(told.answers)
    scores = tuple(score(item, answers.get(item.id), key) for item in key.items())
    silent = not answers and "its Python does not answer any more"
    return Row(name, scores, told.error or silent or "")


def score(exercise: Exercise, raw: Any, key: Key) -> Score:
    """Return the score of one exercise from the raw answer of a sandbox, whatever that is.

    >>> key = Key(("games/best-replies",), 7)
    >>> score(key.items()[0], {"found": False}, key).message
    'The notebook defines no `best_replies`.'
    """
    try:
        verdict = _verdict(exercise, raw, key)
    except Exception:  # values made to break a comparison earn nothing, and stop nobody else
        verdict = Verdict("not yet", "What it gives back cannot be compared.")
    points = points_for(exercise, verdict)
    mistake = next(
        (name for name, (_, said) in exercise.mutants.items() if said == verdict.message), ""
    )
    return Score(exercise.id, verdict.state, points, exercise.points, verdict.message, mistake)


def _by_exercise(lines: Iterable[str]) -> dict[str, Any]:
    answers: dict[str, Any] = {}
    for line in lines:
        with contextlib.suppress(ValueError, KeyError, TypeError, RecursionError):
            raw = json.loads(line)
            answers[str(raw["id"])] = raw
    return answers


def _verdict(exercise: Exercise, raw: Any, key: Key) -> Verdict:
    name, cases = exercise.reference.__name__, key.cases(exercise)
    if raw is None:
        return Verdict("not yet", f"`{name}` could not be tried.")
    if not raw["found"]:
        return Verdict("not attempted", f"The notebook defines no `{name}`.")
    if raw["why"]:
        return Verdict("not yet", f"`{name}` {str(raw['why'])[:100]}.")
    tries = [unpacked_attempt(each) for each in raw["tries"]]
    if len(tries) != len(cases):
        return Verdict("not yet", f"`{name}` could not be tried.")
    return weigh(exercise, tries, cases)
