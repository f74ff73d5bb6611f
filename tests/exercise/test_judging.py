"""A verdict says the one useful thing, never the answer, and never raises."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from coopcourse.exercise.items import Exercise
from coopcourse.exercise.judging import Verdict, judge, public_cases


def verdict_on(exercise: Exercise, answer: object) -> Verdict:
    return judge(exercise, answer, public_cases(exercise))


def test_the_reference_is_correct(double: Exercise) -> None:
    assert verdict_on(double, double.reference).state == "correct"


def test_another_right_way_is_correct(double: Exercise) -> None:
    assert verdict_on(double, lambda number: np.int64(number) << 1).state == "correct"


def unfinished(number: int) -> int:
    raise NotImplementedError("later")


@pytest.mark.parametrize("blank", [None, ..., unfinished, lambda number: ..., lambda number: None])
def test_what_gives_nothing_is_not_attempted(double: Exercise, blank: object) -> None:
    assert verdict_on(double, blank).state == "not attempted"


def test_the_stub_is_not_attempted(double: Exercise) -> None:
    assert verdict_on(double, double.stub).state == "not attempted"


def test_a_known_mistake_gets_its_own_message(double: Exercise) -> None:
    assert verdict_on(double, lambda n: n * n).message == "You multiply the number by itself."


def test_part_of_the_cases_right_is_on_the_right_track(double: Exercise) -> None:
    verdict = verdict_on(double, lambda number: 2 * min(number, 3))
    assert (verdict.state, verdict.passed, verdict.total) == ("on the right track", 3, 10)


def test_a_constant_earns_nothing_though_it_is_right_once(double: Exercise) -> None:
    verdict = verdict_on(double, lambda number: 6)
    assert verdict.state == "not yet" and "same answer" in verdict.message


def test_a_wrong_value_is_shown_without_the_right_one(double: Exercise) -> None:
    message = verdict_on(double, lambda number: number + 1).message
    assert "number = 3" in message and "gives 4" in message and "6" not in message


def test_a_wrong_kind_is_named(double: Exercise) -> None:
    message = verdict_on(double, lambda number: [number] * 2).message
    assert "a list of numbers" in message and "It should give a whole number." in message


def test_a_value_that_is_no_function_is_explained(double: Exercise) -> None:
    assert 'ex.check("toys/double", double)' in verdict_on(double, 6).message


def crash(number: int) -> int:
    return number / (number - 3)


def test_an_error_is_told_with_its_line_and_in_plain_words(double: Exercise) -> None:
    message = verdict_on(double, crash).message
    line = crash.__code__.co_firstlineno + 1
    assert f"line {line} with ZeroDivisionError" in message and "divides by zero" in message


def speechless(number: int) -> int:
    class SpeechlessError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    raise SpeechlessError


def leave(number: int) -> int:
    raise SystemExit


@pytest.mark.parametrize(
    "answer",
    [
        leave,
        speechless,
        lambda: 1,
        lambda a, b: 1,
        lambda number: answer_itself(number),
        print,
        int,
        lambda number: object(),
        lambda number: (n for n in range(number)),
    ],
)
def test_a_slip_is_answered_and_never_raised(double: Exercise, answer: object) -> None:
    verdict = verdict_on(double, answer)
    assert verdict.state != "correct" and verdict.message and " at 0x" not in verdict.message


def answer_itself(number: int) -> int:
    return answer_itself(number)


def test_arguments_are_copied_for_each_call(double: Exercise) -> None:
    def spoil(row: list[int]) -> int:
        return row.pop()

    total = Exercise(**{**vars(double), "reference": lambda row: sum(row), "mutants": {}})
    case = ([1, 2, 3],)
    judge(total, spoil, [case])
    assert case == ([1, 2, 3],)


def test_prints_and_warnings_stay_inside(
    double: Exercise, capsys: pytest.CaptureFixture[str]
) -> None:
    def noisy(number: int) -> int:
        print(number)
        np.array([1.0]) / np.array([0.0])
        return 2 * number

    assert verdict_on(double, noisy).state == "correct"
    assert capsys.readouterr() == ("", "")


def test_the_verdict_is_the_same_every_time(double: Exercise) -> None:
    answers: list[Callable[[Any], Any]] = [crash, lambda number: number + 1]
    assert all(verdict_on(double, one) == verdict_on(double, one) for one in answers)
