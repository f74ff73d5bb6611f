"""A check compares a learner's function with the reference on many cases and says one useful thing.

Chapter: notebooks/02-games
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from coopcourse.exercise.attempts import Attempt, attempt
from coopcourse.exercise.items import Exercise, Function
from coopcourse.exercise.words import call_in_words, kind_of, shortened, shown

SEED = 2026  # the same cases on every run, so that a stored verdict stays true
RANKS = ("not attempted", "not yet", "on the right track", "correct")
SAME_FOR_ALL = "Your function gives the same answer whatever it is given."


@dataclass(frozen=True)
class Verdict:
    """What a check says: one of four states, a message, and how many cases are right.

    `mistake` names the planted mistake that was recognised, if any.

    >>> Verdict("not yet", "Look at the columns.", passed=0, total=8).state
    'not yet'
    """

    state: str
    message: str
    passed: int = 0
    total: int = 0
    mistake: str = ""


def public_cases(exercise: Exercise, seed: int = SEED) -> list[tuple[Any, ...]]:
    """Draw the cases a check uses: the exercise's fixed ones and random ones from a fixed seed.

    >>> from coopcourse.exercise.shelf import find
    >>> len(public_cases(find("games/best-replies"))) >= 8
    True
    """
    return exercise.cases(np.random.default_rng(seed))


def judge(exercise: Exercise, answer: object, cases: list[tuple[Any, ...]]) -> Verdict:
    """Judge an answer on the given cases; never raises, never tells a right value.

    >>> from coopcourse.exercise.shelf import find
    >>> exercise = find("games/best-replies")
    >>> judge(exercise, exercise.reference, public_cases(exercise)).state
    'correct'
    """
    if answer is None or answer is ... or is_stub(exercise, answer):
        return _not_attempted(exercise)
    if not callable(answer):
        return Verdict("not yet", _not_a_function(exercise, answer), 0, len(cases))
    return weigh(exercise, [attempt(answer, case) for case in cases], cases)


def weigh(exercise: Exercise, tries: list[Attempt], cases: list[tuple[Any, ...]]) -> Verdict:
    """Judge what a function gave on the cases, wherever it was tried.

    >>> from coopcourse.exercise.shelf import find
    >>> exercise = find("games/best-replies")
    >>> cases = public_cases(exercise)
    >>> weigh(exercise, [Attempt(blank=True) for _ in cases], cases).state
    'not attempted'
    """
    if all(one.blank for one in tries):
        return _not_attempted(exercise)
    return _compare(exercise, tries, cases)


def points_for(exercise: Exercise, verdict: Verdict) -> int:
    """Return the points a verdict earns: all when correct, half when right in half of the cases.

    >>> from coopcourse.exercise.shelf import find
    >>> exercise = find("games/best-replies")
    >>> [points_for(exercise, Verdict("on the right track", "", n, 16)) for n in (7, 8)]
    [0, 1]
    """
    if verdict.state == "correct":
        return exercise.points
    near = verdict.state == "on the right track" and 2 * verdict.passed >= verdict.total
    return exercise.points // 2 if near else 0


def is_stub(exercise: Exercise, answer: object) -> bool:
    """Whether an answer is the exercise's stub, or a cell's copy of it.

    >>> from coopcourse.exercise.shelf import find
    >>> is_stub(find("games/best-replies"), find("games/best-replies").stub)
    True
    """
    mine, blank = getattr(answer, "__code__", None), exercise.stub.__code__
    return mine is not None and (mine.co_code, mine.co_consts) == (blank.co_code, blank.co_consts)


def _not_attempted(exercise: Exercise) -> Verdict:
    name = exercise.reference.__name__
    return Verdict("not attempted", f"`{name}` gives nothing back yet. {exercise.statement}")


def _not_a_function(exercise: Exercise, answer: object) -> str:
    name = exercise.reference.__name__
    return (
        f"The check needs the function itself, and what came is {kind_of(answer)}. "
        f'Write `ex.check("{exercise.id}", {name})`, with no brackets after `{name}`.'
    )


def _compare(exercise: Exercise, tries: list[Attempt], cases: list[tuple[Any, ...]]) -> Verdict:
    truths = [attempt(exercise.reference, case) for case in cases]
    right = [
        not mine.error and exercise.same(truth.value, mine.value)
        for truth, mine in zip(truths, tries, strict=True)
    ]
    passed, total = sum(right), len(cases)
    if passed == total:
        return Verdict("correct", f"Right in all {total} cases.", passed, total)
    guess = _ignores_its_arguments(exercise, tries)
    mistake = _known_mistake(exercise, tries, cases)
    first = right.index(False)
    message = exercise.mutants[mistake][1] if mistake else SAME_FOR_ALL if guess else ""
    message = message or _first_failure(exercise, cases[first], truths[first], tries[first])
    state = "on the right track" if passed and not guess else "not yet"
    return Verdict(state, message, passed, total, mistake)


def _ignores_its_arguments(exercise: Exercise, tries: list[Attempt]) -> bool:
    # Half of all yes-or-no cases are right for whoever always says yes: that earns nothing.
    first = tries[0]
    return all(_agree(exercise, first, one) and not one.error for one in tries)


def _known_mistake(exercise: Exercise, tries: list[Attempt], cases: list[tuple[Any, ...]]) -> str:
    for name, (mutant, _) in exercise.mutants.items():
        if _behaves_like(exercise, mutant, tries, cases):
            return name
    return ""


def _behaves_like(
    exercise: Exercise, mutant: Function, tries: list[Attempt], cases: list[tuple[Any, ...]]
) -> bool:
    return all(
        _agree(exercise, attempt(mutant, case), mine)
        for case, mine in zip(cases, tries, strict=True)
    )


def _agree(exercise: Exercise, one: Attempt, other: Attempt) -> bool:
    if one.error or other.error:
        return bool(one.error and other.error)
    return exercise.same(one.value, other.value)


def _first_failure(exercise: Exercise, case: tuple[Any, ...], truth: Attempt, mine: Attempt) -> str:
    call = f"With {call_in_words(exercise.reference, case)}, `{exercise.reference.__name__}`"
    if mine.error:
        return f"{call} {mine.error}."
    given = f"{call} gives {shortened(shown(mine.value))}"
    if _kind(truth) == _kind(mine):
        return f"{given}. The kind of answer is right ({exercise.returns}), its value is not."
    return f"{given}: {kind_of(mine.value)}. It should give {exercise.returns}."


def _kind(one: Attempt) -> str:
    # An empty list may be the right kind where a full one is asked for.
    return "a list" if isinstance(one.value, list) else kind_of(one.value)
