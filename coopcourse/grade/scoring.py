"""The verdict is made where the right values are: outside the sandbox, from values alone.

Half of the points go to an exercise that is right in at least half of its cases.

Chapter: notebooks/exercises/02-games
"""

from typing import Any

from coopcourse.exercise import Exercise, Verdict
from coopcourse.exercise.judging import weigh
from coopcourse.grade.key import Key
from coopcourse.grade.rows import Row, Score
from coopcourse.grade.trial import Told
from coopcourse.grade.wire import unpacked_attempt


def row(name: str, told: Told, key: Key) -> Row:
    """Return the row of what a submission told."""
    if told.answers is None:
        return Row(name, (), told.error)
    answers = told.answers
    scores = tuple(score(item, answers.get(item.id), key) for item in key.items())
    return Row(name, scores, told.error)


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


def points_for(exercise: Exercise, verdict: Verdict) -> int:
    """Return all points when correct, half when right in half of the cases.

    >>> exercise = Key(("games/best-replies",), 7).items()[0]
    >>> [points_for(exercise, Verdict("on the right track", "", n, 16)) for n in (7, 8)]
    [0, 1]
    """
    if verdict.state == "correct":
        return exercise.points
    near = verdict.state == "on the right track" and 2 * verdict.passed >= verdict.total
    return exercise.points // 2 if near else 0


def _verdict(exercise: Exercise, raw: Any, key: Key) -> Verdict:
    name, cases = exercise.reference.__name__, key.cases(exercise)
    if raw is None:
        return Verdict("not yet", f"`{name}` could not be tried.")
    if not raw["found"]:
        return Verdict("not attempted", f"The notebook defines no `{name}`.")
    if raw["kind"]:
        return Verdict("not yet", f"`{name}` is {str(raw['kind'])[:80]}, not a function.")
    tries = [unpacked_attempt(each) for each in raw["tries"]]
    if len(tries) != len(cases):
        return Verdict("not yet", f"`{name}` could not be tried.")
    return weigh(exercise, tries, cases)
