"""Exercises, questions and bets that answer the reader, each proved by its own planted mistakes.

The verbs are for readers (`from coopcourse import exercise as ex`), the kinds for authors.

Chapter: notebooks/02-games
"""

from coopcourse.exercise.desk import check, hint, predict, question, report, solution
from coopcourse.exercise.items import (
    Exercise,
    Number,
    NumericQuestion,
    Option,
    Prediction,
    Question,
)
from coopcourse.exercise.judging import Verdict, judge
from coopcourse.exercise.proof import prove

__all__ = [
    "Exercise",
    "Number",
    "NumericQuestion",
    "Option",
    "Prediction",
    "Question",
    "Verdict",
    "check",
    "hint",
    "judge",
    "predict",
    "prove",
    "question",
    "report",
    "solution",
]
