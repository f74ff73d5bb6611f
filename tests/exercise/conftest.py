"""A toy wing with one item of each kind, and a fresh session for every test."""

import sys
from collections.abc import Iterator
from types import ModuleType

import numpy as np
import pytest

from coopcourse.exercise import record
from coopcourse.exercise.items import (
    Exercise,
    Number,
    NumericQuestion,
    Option,
    Prediction,
    Question,
)


def blank_double(number: int) -> int:
    """Return twice the number."""
    raise NotImplementedError


def true_double(number: int) -> int:
    """Return twice the number."""
    return 2 * number


def square(number: int) -> int:
    return number**2


def add_two(number: int) -> int:
    return number + 2


blank_double.__name__ = true_double.__name__ = "double"

DOUBLE = Exercise(
    id="toys/double",
    title="Double",
    points=2,
    minutes=1,
    level=1,
    objective="double a number",
    statement="Give twice the number.",
    returns="a whole number",
    stub=blank_double,
    reference=true_double,
    cases=lambda rng: [(3,), (0,), (2,), *((int(n),) for n in rng.integers(5, 99, size=7))],
    mutants={
        "square": (square, "You multiply the number by itself."),
        "add two": (add_two, "You add two."),
    },
    hints=("Twice is two times.",),
)
COIN = Question(
    id="toys/coin",
    prompt="Which side?",
    options=(Option("Heads", "Yes.", right=True), Option("Tails", "Look again.")),
)
HALF = NumericQuestion(
    id="toys/half",
    prompt="What is `1/2`?",
    answer=Number(0.5, "Yes."),
    tolerance=0.01,
    wrong=(Number(2, "Upside down."), Number(1.5, "That is one and a half.")),
)
BET = Prediction(
    id="toys/bet",
    prompt="Who <wins>?",
    options=(Option("Alice", "She wins half of the time."), Option("Bob", "So does he.")),
)


@pytest.fixture(autouse=True)
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[record.Record]:
    """A session in which nothing is answered, and a wing of toys to answer."""
    toys = ModuleType("coopcourse.toys.exercises")
    toys.ITEMS = (DOUBLE, COIN, HALF, BET)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "coopcourse.toys", ModuleType("coopcourse.toys"))
    monkeypatch.setitem(sys.modules, toys.__name__, toys)
    monkeypatch.delenv("COOPCOURSE_PAGE", raising=False)
    monkeypatch.setattr(record, "session", record.Record())
    yield record.session


@pytest.fixture
def double() -> Exercise:
    return DOUBLE


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(7)
