"""Six verbs are all a reader needs: predict, question, check, hint, solution and report.

Each returns a card, also when something is amiss: a learner's slip is answered, never raised.

Chapter: notebooks/02-games
"""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coopcourse.exercise import live, pages, record, results
from coopcourse.exercise.cards import SIGNS, Card, fold, inline, note, say
from coopcourse.exercise.items import (
    Exercise,
    Item,
    NumericQuestion,
    Prediction,
    Quick,
)
from coopcourse.exercise.judging import judge, points_for, public_cases
from coopcourse.exercise.marking import mark, read_number
from coopcourse.exercise.shelf import UnknownItemError, find
from coopcourse.exercise.tables import report as report_table
from coopcourse.exercise.telling import link, tell

AGAIN = "Would you bet otherwise by the end of the chapter? Then bet again: both bets are kept."
VERBS = {"exercise": "check", "question": "question", "prediction": "predict"}


def predict(item_id: str) -> Card:
    """Ask for a bet; after it, every option gets its answer.

    >>> predict("games/prisoners").text[:21]
    'Bet games/prisoners: '
    """
    return _with(item_id, "prediction", lambda item: _ask(item, "Bet"))


def question(item_id: str) -> Card:
    """Ask a quick question, which can be tried again.

    >>> question("games/triplet").text[:24]
    'Question games/triplet: '
    """
    return _with(item_id, "question", lambda item: _ask(item, "Question"))


def check(item_id: str, answer: object = ...) -> Card:
    """Check a function: correct, on the right track, not yet or not attempted.

    Source: the check's cases are the exercise's own, drawn from a fixed seed.

    >>> check("games/best-replies", lambda payoffs, column: [0]).text[:29]
    '✘ games/best-replies: not yet'
    """
    return _with(item_id, "exercise", lambda item: _check(item, answer))


def hint(item_id: str) -> Card:
    """Give the next of at most three hints.

    >>> hint("games/best-replies").text[:24]
    'Hint 1 of 3 for games/be'
    """
    return _with(item_id, "exercise", _hint)


def solution(item_id: str) -> Card:
    """Show the solution of an exercise, folded.

    >>> solution("games/best-replies").text[:16]
    'def best_replies'
    """
    return _with(item_id, "exercise", _solution)


def report(folder: Path | str = ".") -> Card:
    """Show the session's points and add them to the result file in `folder`.

    >>> from coopcourse.exercise import record
    >>> record.session = record.Record()
    >>> report()
    Nothing is answered yet in this session.
    """
    if pages.page_mode():
        text = "Your progress through the book, kept in this browser."
        return Card(text, f'<div class="cc-progress"><noscript>{text}</noscript></div>')
    entries = record.session.entries
    if not entries:
        return say("Nothing is answered yet in this session.")
    saved = results.save(entries, Path(folder))
    shown = report_table(entries)
    offer = link(Path(folder, results.FILE))
    return Card(f"{shown}\n{saved}", shown._repr_html_() + note(saved) + offer)


def _with(item_id: str, kind: str, use: Callable[[Any], Card]) -> Card:
    try:
        item = find(item_id)
    except UnknownItemError as unknown:
        return say(str(unknown.args[0]))
    if item.kind != kind:
        return say(f'`{item.id}` is a {item.kind}: write `ex.{VERBS[item.kind]}("{item.id}")`.')
    return use(item)


def _ask(item: Quick | Prediction, word: str) -> Card:
    options = [] if isinstance(item, NumericQuestion) else [one.text for one in item.options]
    listed = options or ["(a number)"]
    text = "\n".join([f"{word} {item.id}: {item.prompt}", *(f"  - {one}" for one in listed)])
    if pages.page_mode():
        return Card(text, pages.quick_html(item))
    rows = "".join(f"<li>{inline(one)}</li>" for one in listed)
    light = f"<p><strong>{word}.</strong> {inline(item.prompt)}</p><ul>{rows}</ul>"
    return Card(text, light, lambda: live.view(item, lambda answer: settle(item, answer)))


def settle(item: Quick | Prediction, answer: int | str | None) -> str:
    """Mark the number of an option or a typed number, remember it, and return what to say as HTML.

    >>> settle(find("games/stag"), "half")
    '<p>Type a number, such as 0.5 or 1/2.</p>'
    """
    if answer is None:
        return "<p>Choose one of the answers first.</p>"
    number = read_number(answer) if isinstance(answer, str) else answer
    if number is None:
        return "<p>Type a number, such as 0.5 or 1/2.</p>"
    one = mark(item, number)
    if isinstance(item, Prediction):
        record.session.tried(item, "bet", answer=str(answer))
        _tell(item)
        return _reveal(item, int(number))
    verdict = "correct" if one.right else "not yet"
    record.session.tried(item, verdict, item.points * one.right, answer=str(answer))
    _tell(item)
    lead = "Right" if one.right else "Not yet"
    return note(f"{SIGNS[verdict]} {lead}. {one.feedback}", verdict)


def _reveal(item: Prediction, chosen: int) -> str:
    # Paragraphs, not a <dl>: JupyterLab sets definition lists in floating columns.
    answers = "".join(
        f"<p><strong>{inline(option.text)}{' (your bet)' * (key == chosen)}</strong><br>"
        f"{inline(option.feedback)}</p>"
        for key, option in enumerate(item.options)
    )
    return f"{answers}<p>{AGAIN}</p>"


def _check(item: Exercise, answer: object) -> Card:
    if pages.page_mode():
        return Card(f"Exercise {item.id}: {item.title}", pages.exercise_html(item))
    verdict = judge(item, answer, public_cases(item))
    mistakes = (verdict.mistake,) if verdict.mistake else ()
    record.session.tried(item, verdict.state, points_for(item, verdict), mistakes=mistakes)
    _tell(item)
    counted = f" ({verdict.passed} of {verdict.total} cases)"
    part = counted if verdict.state == "on the right track" else ""
    said = f"{SIGNS[verdict.state]} {item.id}: {verdict.state}{part}. {verdict.message}"
    return say(said, verdict.state)


def _hint(item: Exercise) -> Card:
    of = len(item.hints)
    number = record.session.hinted(item, of)
    _tell(item)
    last = " That was the last hint; the solution is one call away." if number == of else ""
    return say(f"Hint {number} of {of} for {item.id}: {item.hints[number - 1]}{last}")


def _solution(item: Exercise) -> Card:
    source = inspect.getsource(item.reference)
    return Card(source, fold(f"Solution of {item.title}", pages.code_html(source)))


def _tell(item: Item) -> None:
    tell({item.id: record.session.entries[item.id]})
