"""Four kinds of item a reader can answer: exercise, question, number and bet.

An item is data: words, real functions and planted mistakes. What happens to an answer is told
elsewhere: `judging` looks at functions, `marking` at choices and numbers.

Chapter: notebooks/02-games
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from coopcourse.exercise.plain import same

Function: TypeAlias = Callable[..., Any]
Cases: TypeAlias = Callable[[np.random.Generator], list[tuple[Any, ...]]]


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """A function to write, with the cases it must get right and the mistakes it may make.

    `cases` draws argument tuples, the fixed edge cases first; `mutants` maps the name of a
    plausible mistake to a function that makes it and a message for the learner; `returns` says
    in words what the function gives back; `same(expected, given)` compares plain values.

    >>> from coopcourse.games.exercises import ITEMS
    >>> next(item.title for item in ITEMS if item.id == "games/best-replies")
    'Best replies'
    """

    id: str
    title: str
    points: int
    minutes: int
    level: int
    objective: str
    statement: str
    returns: str
    stub: Function
    reference: Function
    cases: Cases
    mutants: Mapping[str, tuple[Function, str]]
    hints: tuple[str, ...]
    same: Callable[[Any, Any], bool] = same
    kind: str = "exercise"


@dataclass(frozen=True)
class Option:
    """One possible answer and what the reader hears after choosing it.

    >>> Option("zero", "Nothing is lost.", right=True).right
    True
    """

    text: str
    feedback: str
    right: bool = False


@dataclass(frozen=True)
class Number:
    """A number the reader may give, with what it tells about her thinking.

    >>> Number(0.5, "That is the other hunter's share.").value
    0.5
    """

    value: float
    feedback: str


@dataclass(frozen=True, kw_only=True)
class Question:
    """A quick question with a few options, at least one of them right.

    >>> Question(id="games/q", prompt="1 + 1?", options=(Option("2", "Yes.", right=True),)).points
    1
    """

    id: str
    prompt: str
    options: tuple[Option, ...]
    points: int = 1
    kind: str = "question"


@dataclass(frozen=True, kw_only=True)
class NumericQuestion:
    """A quick question answered by a number: the right one, and likely wrong ones.

    >>> half = Number(0.5, "Yes.")
    >>> NumericQuestion(id="games/q", prompt="1/2?", answer=half, tolerance=0.01).points
    1
    """

    id: str
    prompt: str
    answer: Number
    tolerance: float
    wrong: tuple[Number, ...] = ()
    otherwise: str = "Try it with the numbers of the text, by hand."
    points: int = 1
    kind: str = "question"


@dataclass(frozen=True, kw_only=True)
class Prediction:
    """A bet before the reader knows: no option is wrong, and the reveal answers each one.

    >>> Prediction(id="games/bet", prompt="Heads?", options=(Option("yes", "Half do."),)).points
    0
    """

    id: str
    prompt: str
    options: tuple[Option, ...]
    points: int = 0
    kind: str = "prediction"


Quick: TypeAlias = Question | NumericQuestion
Item: TypeAlias = Exercise | Question | NumericQuestion | Prediction
