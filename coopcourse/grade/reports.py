"""An instructor sees where a class stands, and each learner what to look at next.

Chapter: notebooks/exercises/02-games
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from coopcourse.exercise.judging import RANKS
from coopcourse.exercise.shelf import UnknownItemError, find
from coopcourse.grade import handed
from coopcourse.grade.key import Key
from coopcourse.grade.page import bar, page, table, words
from coopcourse.grade.rows import Row

STUCK = 0.5  # an exercise that fewer than half get right is worth an hour in class


def class_page(rows: Sequence[Row], key: Key, folder: Path) -> str:
    """Return the report on a class, with what its result files tell.

    >>> key = Key(("games/is-nash",), 1)
    >>> class_page([Row("bob", (), "empty")], key, Path("nowhere")).count("<h2>")
    4
    """
    files, odd = handed.read_all(folder)
    parts = [
        f"<p>{len(rows)} submissions, {len(key.exercises)} exercises, {key.total} points.</p>",
        "<h2>Points</h2>",
        _points(rows, key),
        "<h2>Exercises</h2>",
        _exercises(rows, key, files),
        "<h2>Misconceptions</h2>",
        _mistakes(rows),
        "<h2>To look at by hand</h2>",
        _errors(rows),
    ]
    return page("Class report", *parts, *_bets(files, odd))


def learner_page(row: Row) -> str:
    """Return what one learner is told.

    >>> "this file is empty" in learner_page(Row("bob", (), "this file is empty"))
    True
    """
    total = sum(score.of for score in row.scores)
    lead = f"<p>{row.points} of {total} points.</p>" if row.scores else ""
    error = f"<p>While the notebook ran: {words(row.error)}</p>" if row.error else ""
    told = [
        [one.exercise, one.state, f"{one.points} of {one.of}", one.message] for one in row.scores
    ]
    shown = table("Exercises", ["exercise", "verdict", "points", "what to look at"], told)
    return page(f"Feedback for {row.name}", lead, error, shown if told else "")


def write_feedback(rows: Sequence[Row], folder: Path) -> None:
    """Write a page for each submission."""
    for row in rows:
        path = folder / f"{row.name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(learner_page(row), "utf-8")


def _points(rows: Sequence[Row], key: Key) -> str:
    counts = Counter(row.points for row in rows)
    lines = [[str(one), bar(counts[one], len(rows))] for one in range(key.total, -1, -1)]
    return table("How many submissions got how many points", ["points", "submissions"], lines)


def _exercises(rows: Sequence[Row], key: Key, files: Sequence[handed.Entries]) -> str:
    lines = []
    for item_id in key.exercises:
        states = Counter(one.state for row in rows for one in row.scores if one.exercise == item_id)
        stuck = " (stuck)" if states["correct"] < STUCK * states.total() else ""
        tries, hints = handed.effort(files, item_id)
        counts = [states[state] for state in reversed(RANKS[:-1])]
        right = bar(states["correct"], len(rows))
        lines.append([item_id + stuck, right, *counts, round(tries, 1), round(hints, 1)])
    heads = ["exercise", "correct", *reversed(RANKS[:-1]), "tries each", "hints each"]
    caption = "Verdicts; tries and hints are from the result files, stuck is less than half right"
    return table(caption, heads, lines)


def _mistakes(rows: Sequence[Row]) -> str:
    found = Counter(
        (one.exercise, one.mistake, one.message)
        for row in rows
        for one in row.scores
        if one.mistake
    )
    if not found:
        return "<p>No planted mistake was recognised.</p>"
    order = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    lines = [
        [f"{item}: {name}", bar(count, len(rows)), said] for (item, name, said), count in order
    ]
    return table("Mistakes that were recognised", ["mistake", "submissions", "answer"], lines)


def _errors(rows: Sequence[Row]) -> str:
    lines = [[row.name, row.error] for row in sorted(rows, key=lambda one: one.name) if row.error]
    return (
        table("Lines of the error column", ["submission", "line"], lines)
        if lines
        else ("<p>Nothing: every notebook ran without an error.</p>")
    )


def _bets(files: Sequence[handed.Entries], odd: Sequence[str]) -> Iterator[str]:
    chosen = handed.bets(files)
    if chosen:
        yield "<h2>Bets</h2>"
        lines = [
            [item_id, _option(item_id, answer), bar(count, options.total())]
            for item_id, options in chosen.items()
            for answer, count in sorted(options.items())
        ]
        yield table("What the class bet before it knew", ["bet", "option", "learners"], lines)
    if odd:
        yield f"<p>Result files that could not be read: {words(', '.join(odd))}.</p>"


def _option(item_id: str, answer: str) -> str:
    try:
        return str(find(item_id).options[int(answer)].text)  # type: ignore[union-attr]
    except (UnknownItemError, AttributeError, ValueError, IndexError):
        return f"option {answer[:20]}"
