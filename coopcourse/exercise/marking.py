"""A quick question answers every choice and every likely number with its own sentence.

Chapter: notebooks/02-games
"""

import re
from dataclasses import dataclass

from coopcourse.exercise.items import Prediction, Question, Quick

NUMBER = re.compile(r"(?P<above>[+-]?(\d{1,15}\.?\d*|\.\d+))(/(?P<below>\d{1,15}))?(?P<percent>%?)")


@dataclass(frozen=True)
class Mark:
    """Whether an answer is right, and the sentence that goes with it.

    >>> Mark(True, "Yes.").right
    True
    """

    right: bool
    feedback: str


def mark(question: Quick | Prediction, answer: int | float) -> Mark:
    """Return the mark for the number of an option (from 0), or for a number typed in.

    >>> from coopcourse.exercise.items import Number, NumericQuestion
    >>> half = Number(0.5, "Yes.")
    >>> mark(NumericQuestion(id="games/q", prompt="?", answer=half, tolerance=0.01), 0.501)
    Mark(right=True, feedback='Yes.')
    """
    if isinstance(question, (Question, Prediction)):
        option = question.options[int(answer)]
        return Mark(option.right, option.feedback)
    if abs(answer - question.answer.value) <= question.tolerance:
        return Mark(True, question.answer.feedback)
    for number in question.wrong:
        if abs(answer - number.value) <= question.tolerance:
            return Mark(False, number.feedback)
    return Mark(False, question.otherwise)


def read_number(text: str) -> float | None:
    """Read a number the way people write it: `0.5`, `1/2`, `0,5` or `50 %`; None if it is none.

    >>> [read_number(text) for text in ("1/2", "0,5", "50 %", "−3", "half")]
    [0.5, 0.5, 0.5, -3.0, None]
    """
    found = NUMBER.fullmatch(re.sub(r"\s", "", text).replace(",", ".").replace("−", "-"))
    if found is None or float(found["below"] or 1) == 0:
        return None
    share = 100 if found["percent"] else 1
    return float(found["above"]) / float(found["below"] or 1) / share
