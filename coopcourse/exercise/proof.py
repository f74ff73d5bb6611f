"""An exercise proves itself: its reference passes, its blank is blank, its planted mistakes fail.

A check that cannot fail teaches nothing, so every item of the book goes through here in the tests.

Chapter: notebooks/02-games
"""

import inspect
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from coopcourse.exercise.attempts import attempt
from coopcourse.exercise.items import Exercise, Item, NumericQuestion, Prediction, Question
from coopcourse.exercise.judging import SEED, judge, public_cases

ADDRESS = re.compile(r"[a-z_]+/[a-z0-9]+(-[a-z0-9]+)*")
SEEDS = (SEED, 1, 2)
FEWEST_CASES = 8


def prove(item: Item) -> list[str]:
    """Return what is wrong with an item, in words; an empty list when nothing is.

    >>> from coopcourse.exercise.shelf import find
    >>> prove(find("games/best-replies"))
    []
    """
    faults = [] if ADDRESS.fullmatch(item.id) else [f"{item.id!r} is no address like wing/name"]
    if isinstance(item, Exercise):
        return [*faults, *_exercise(item)]
    if isinstance(item, NumericQuestion):
        return [*faults, *_number(item)]
    return [*faults, *(_bet(item) if isinstance(item, Prediction) else _question(item))]


def _exercise(item: Exercise) -> Iterator[str]:
    yield from _labels(item)
    yield from _hints(item)
    yield from _functions(item)
    yield from _cases(item)
    yield from _mutants(item)


def _labels(item: Exercise) -> Iterator[str]:
    for name in ("title", "objective", "statement", "returns"):
        if not getattr(item, name).strip():
            yield f"its {name} is empty"
    if item.points < 2 or item.points % 2:
        yield "its points are not even, so that half of them are no whole number"
    if not 1 <= item.minutes <= 60:
        yield "its minutes are not between 1 and 60"
    if item.level not in (1, 2, 3):
        yield "its level is not 1, 2 or 3"


def _hints(item: Exercise) -> Iterator[str]:
    if not 1 <= len(item.hints) <= 3:
        yield "it has no hint, or more than three"
    lines = [line.strip() for line in inspect.getsource(item.reference).splitlines()]
    code = [line.removeprefix("return ") for line in lines[1:] if "=" in line or "return" in line]
    if any(line in hint for line in code for hint in item.hints):
        yield "a hint holds a line of the solution"


def _functions(item: Exercise) -> Iterator[str]:
    if item.stub.__name__ != item.reference.__name__:
        yield "its stub and its reference have different names"
    if inspect.signature(item.stub) != inspect.signature(item.reference):
        yield "its stub and its reference take different arguments"
    if not all(attempt(item.stub, case).blank for case in public_cases(item)):
        yield "its untouched stub counts as an attempt"
    if any(
        judge(item, item.reference, public_cases(item, seed)).state != "correct" for seed in SEEDS
    ):
        yield "its reference fails, or says different things about the same case"


def _cases(item: Exercise) -> Iterator[str]:
    draws = [repr(public_cases(item, seed)) for seed in (SEED, SEED, 1)]
    if len(public_cases(item)) < FEWEST_CASES:
        yield f"it has fewer than {FEWEST_CASES} cases"
    if draws[0] != draws[1]:
        yield "its cases differ from run to run"
    if draws[0] == draws[2]:
        yield "its cases are the same for every seed, so that a table of answers passes"
    answers = {repr(attempt(item.reference, case).value) for case in public_cases(item)}
    if len(answers) < 2:
        yield "the same answer is right in all its cases"


def _mutants(item: Exercise) -> Iterator[str]:
    if len(item.mutants) < 2:
        yield "it has fewer than two planted mistakes"
    yield from _repeated(
        "message of a planted mistake", (text for _, text in item.mutants.values())
    )
    for name, (mutant, message) in item.mutants.items():
        verdicts = [judge(item, mutant, public_cases(item, seed)) for seed in SEEDS]
        if any(verdict.state == "correct" for verdict in verdicts):
            yield f"it accepts the planted mistake {name!r}"
        elif not message.strip() or any(verdict.message != message for verdict in verdicts):
            yield f"the planted mistake {name!r} does not get its own message"


def _question(item: Question) -> Iterator[str]:
    rights = Counter(option.right for option in item.options)
    if not rights[True] or not rights[False]:
        yield "it needs a right option and a wrong one"
    yield from _options(item)


def _bet(item: Prediction) -> Iterator[str]:
    if not 2 <= len(item.options) <= 4:
        yield "a bet has two to four options"
    if any(option.right for option in item.options):
        yield "no option of a bet is marked right before the reveal"
    yield from _options(item)


def _options(item: Question | Prediction) -> Iterator[str]:
    if not all(option.text.strip() and option.feedback.strip() for option in item.options):
        yield "an option has no text or no answer"
    yield from _repeated("option", (option.text for option in item.options))
    yield from _repeated("answer to an option", (option.feedback for option in item.options))


def _number(item: NumericQuestion) -> Iterator[str]:
    numbers = sorted([item.answer.value, *(number.value for number in item.wrong)])
    if item.tolerance <= 0:
        yield "its tolerance is not above zero"
    if len(item.wrong) < 2:
        yield "it foresees fewer than two wrong numbers"
    if any(b - a <= 2 * item.tolerance for a, b in pairwise(numbers)):
        yield "two of its numbers are nearer to each other than the tolerance tells apart"
    if not all(one.feedback.strip() for one in (item.answer, *item.wrong)) or not item.otherwise:
        yield "a number has no answer"


def _repeated(what: str, texts: Iterable[str]) -> Iterator[str]:
    if any(count > 1 for count in Counter(texts).values()):
        yield f"the same {what} stands there twice"
