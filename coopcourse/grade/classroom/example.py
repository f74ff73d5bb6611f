"""A class that never was shows what the page makes of a real one.

Thirty invented learners work on chapter 2: the weaker ones keep a planted mistake, some mend it.

Chapter: book/for-instructors
"""

import numpy as np

from coopcourse.exercise.items import Exercise
from coopcourse.exercise.record import Entry
from coopcourse.exercise.results import to_json
from coopcourse.exercise.shelf import wing_items
from coopcourse.grade.classroom.files import File
from coopcourse.grade.key import Key
from coopcourse.grade.rows import Row, Score, to_csv

LEARNERS, MANY = 30, 6  # learners, and exercises
BET, QUESTION = "games/prisoners", "games/triplet"
TROUBLE = {4: "code cell 9: NameError: name 'payoff' is not defined", 17: "this file is empty"}


def example() -> list[File]:
    """Return the table of scores and the result files of an invented class.

    >>> [file.name for file in example()][:2]
    ['scores.csv', 'learner-01.json']
    """
    rng = np.random.default_rng(1)
    exercises = [item for item in wing_items("games") if isinstance(item, Exercise)][:MANY]
    met = [[_met(one, rng) for one in exercises] for _ in range(LEARNERS)]
    rows = [_row(number, exercises, mistakes) for number, mistakes in enumerate(met)]
    scores = to_csv(rows, Key(tuple(one.id for one in exercises), 1))
    learners = [
        File(f"{row.name}.json", to_json(_entries(row, mistakes, rng)))
        for row, mistakes in zip(rows, met, strict=True)
        if row.scores
    ]
    return [File("scores.csv", scores), *learners]


def _met(exercise: Exercise, rng: np.random.Generator) -> tuple[str, ...]:
    """The mistakes a learner meets; an empty name at the end if she mends them."""
    names = list(exercise.mutants)
    count = int(rng.binomial(min(3, len(names)), 0.2 * exercise.level))
    place = np.minimum(rng.geometric(0.6, size=count) - 1, len(names) - 1)
    mended = rng.random() < 0.75 - 0.15 * exercise.level
    return (*(names[each] for each in place), *([""] if mended or not count else []))


def _row(number: int, exercises: list[Exercise], met: list[tuple[str, ...]]) -> Row:
    name, error = f"learner-{number + 1:02d}", TROUBLE.get(number, "")
    if "empty" in error:
        return Row(name, (), error)
    return Row(name, tuple(map(_score, exercises, met)), error)


def _score(exercise: Exercise, met: tuple[str, ...]) -> Score:
    mistake = met[-1]
    if not mistake:
        return Score(
            exercise.id, "correct", exercise.points, exercise.points, "Right in all cases."
        )
    said = exercise.mutants[mistake][1]
    points = exercise.points // 2 if len(met) == 1 else 0
    state = "on the right track" if points else "not yet"
    return Score(exercise.id, state, points, exercise.points, said, mistake)


def _entries(row: Row, met: list[tuple[str, ...]], rng: np.random.Generator) -> dict[str, Entry]:
    entries = {}
    for one, names in zip(row.scores, met, strict=True):
        mistakes, hints = (
            tuple(dict.fromkeys(filter(None, names))),
            int(rng.integers(0, 1 + len(names))),
        )
        tries = len(names) + int(rng.integers(0, 2))
        counts = (one.points, tries, min(3, hints))
        entries[one.exercise] = Entry("exercise", one.state, *counts, mistakes=mistakes)
    first, later = rng.choice(4, p=[0.4, 0.1, 0.2, 0.3]), rng.choice(4, p=[0.1, 0.1, 0.7, 0.1])
    again = rng.random() < 0.6
    answer = str(later if again else first)
    entries[BET] = Entry("prediction", "bet", tries=1 + again, answer=answer, first=str(first))
    tries = int(rng.integers(1, 4))
    entries[QUESTION] = Entry("question", "correct" if tries < 3 else "not yet", 0, tries)
    return entries
