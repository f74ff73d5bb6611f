"""What a program means is what Python means; what it may not say, it is told how to say."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse.commitments import Program, ProgramError, minipy, play
from coopcourse.commitments.minipy import limits
from coopcourse.games import prisoners_dilemma, rock_paper_scissors
from tests.commitments.fuzzing import Choices

PD = prisoners_dilemma()
WHOLE = ("0", "1", "2", "7", "-3", "x", "y")
TRUTHS = ("True", "False", "x < y", "x == 2", "t == 'ab'", "'a' in t", "x in [1, 2]")


def number(choices, depth):
    def inner():
        return number(choices, depth - 1)

    kinds = (
        lambda: choices.one(WHOLE),
        lambda: f"({inner()} {choices.one('+-*')} {inner()})",
        lambda: f"({inner()} {choices.one(('//', '%'))} (1 + abs({inner()})))",
        lambda: f"{choices.one(('min', 'max'))}({inner()}, {inner()})",
        lambda: f"(-{inner()})",
        lambda: f"({inner()} if {truth(choices, depth - 1)} else {inner()})",
        lambda: f"len(t + {choices.one(('t', chr(39) * 2, 't[1:]', 't[:-1]'))})",
        lambda: f"[{inner()}, {inner()}, {inner()}][{choices.one(('0', '1', '-1'))}]",
        lambda: f"int({truth(choices, depth - 1)})",
    )
    return choices.one(kinds if depth else kinds[:1])()


def truth(choices, depth):
    kinds = (
        lambda: choices.one(TRUTHS),
        lambda: f"({truth(choices, depth - 1)} {choices.one(('and', 'or'))} {truth(choices, 0)})",
        lambda: f"(not {truth(choices, depth - 1)})",
        lambda: f"({number(choices, depth - 1)} {choices.one(('<', '>=', '!='))} 2)",
    )
    return choices.one(kinds if depth > 0 else kinds[:1])()


def lines(choices):
    pad = "        "
    return (
        f"    for i in range({choices.below(5)}):\n{pad}x += {number(choices, 1)}\n"
        f"{pad}if {truth(choices, 1)}:\n{pad}    continue\n{pad}y = {number(choices, 2)}\n"
        f"{pad}if {truth(choices, 2)}:\n{pad}    break\n"
        f"    while y > 3 and x < 5:\n{pad}y -= 2\n{pad}x = helper(x, y)\n"
        f"    elif_ = 0\n    if {truth(choices, 1)}:\n{pad}x = 1\n    elif {truth(choices, 1)}:\n"
        f"{pad}x = x % 9\n    else:\n{pad}y = {number(choices, 1)}\n"
    )


@settings(max_examples=300, deadline=None)
@given(st.binary(min_size=40, max_size=40))
def test_programs_mean_what_python_means(data):
    choices = Choices(data)
    head = f"def helper(x, y):\n    t = 'b'\n    return {number(choices, 2)}\n"
    body = f"    x = 1\n    y = 4\n    t = 'ab'\n{lines(choices)}"
    value = number(choices, 3)
    world = {}
    exec(f"{head}def play(me, opp):\n{body}    return {value}", world)  # the oracle: Python
    expected = world["play"](None, None)
    text = f"{head}def play(me, opp):\n{body}    return 'C' if {value} == {expected} else 'D'"
    if len(text) > limits.LONGEST_PROGRAM or abs(expected) >= limits.BIGGEST:
        return
    assert play(Program(text), Program(text), PD, rng=None).actions == ("C", "C"), text


LESSONS = {
    "def play(me, opp):\n    return opponent": (2, "Did you mean 'opp'"),
    "def play(me, opp):\n    return sauce(opp)": (2, "Did you mean 'source'"),
    "def play(me, opp):\n    x = 1\n    return x is 1": (3, "== instead of is"),
    "def play(me, opp):\n    return len(1, 2)": (2, "len(x)"),
    "import os": (1, "nothing can be imported"),
    "def play(me, opp):\n    try:\n        return 'C'": (2, "'error' or 'timeout' as a value"),
    "def play(me, opp)\n    return 'C'": (1, "missing bracket, colon or space"),
    "def play(me, opp):\n    return f'{opp}'": (2, "no letter before it"),
    "def play(me, opp):\n    return 'C": (2, "does not end"),
    "def play(me, opp):\n    simulate(opp, me)": (2, "throws its value away"),
    "def play(me, opp):\n    x += 1\n    break": (3, "inside a loop"),
    "def play(me):\n    return 'C'": (1, "def play(me, opp)"),
    "def f(x):\n    return x\ndef play(me, opp):\n    return f()": (4, "takes 1 arguments"),
    "LOW = me\ndef play(me, opp):\n    return 'C'": (1, "plain number or text"),
}


@pytest.mark.parametrize("text", LESSONS)
def test_a_refusal_says_which_line_and_what_instead(text):
    line, words = LESSONS[text]
    with pytest.raises(ProgramError) as refused:
        Program(text)
    assert refused.value.line == line and words in str(refused.value)
    assert str(refused.value).startswith(f"Line {line}: ")


def moves(text, opponent="def play(me, opp):\n    return 'C'", game=PD):
    return play(Program(text), Program(opponent), game, rng=None)


def test_a_failure_says_its_line():
    reason = moves("def play(me, opp):\n    x = 0\n\n    return 1 / x").reasons[0]
    assert reason == "failed on line 4: it divides by zero"


def test_a_simulation_that_fails_is_a_value():
    look = "def play(me, opp):\n    return 'D' if simulate(opp, me) == '{}' else 'C'"
    crash, loop = (
        "def play(me, opp):\n    return 1 // 0",
        "def play(me, opp):\n    while 1:\n        pass",
    )
    assert moves(look.format("error"), crash).actions == ("D", None)
    assert moves(look.format("timeout"), loop).actions == ("D", None)


def test_the_caller_keeps_a_reserve_to_react_at_every_depth():
    deep = "def play(me, opp):\n    x = simulate(opp, me)\n    return 'C'"
    assert moves(deep, deep).actions == ("C", "C")
    assert moves(deep, deep).fuel_used[0] <= minipy.FUEL


def test_a_simulation_uses_no_more_fuel_than_it_is_given():
    loop = "def play(me, opp):\n    while True:\n        pass"
    used = moves("def play(me, opp):\n    x = simulate(opp, me, 700)\n    return 'C'", loop)
    assert 700 < used.fuel_used[0] < 720


def test_a_simulated_number_is_the_move_it_stands_for():
    mirror = "def play(me, opp):\n    return simulate(opp, me)"
    assert moves(mirror, "def play(me, opp):\n    return 1").actions == ("D", "D")


def test_games_of_many_moves_are_played_by_number():
    rps = rock_paper_scissors()
    beat = "def play(me, opp):\n    return (simulate(opp, me) + 1) % 3"
    assert moves(beat, "def play(me, opp):\n    return 2", rps).actions == (0, 2)
    assert moves("def play(me, opp):\n    return 'C'", game=rps).actions == (None, None)


def test_programs_know_their_seats():
    text = "def play(me, opp):\n    return ['C', 'D'][seat(me)] if seat(opp) != seat(me) else 2"
    assert moves(text, text).actions == ("C", "D")


def test_names_and_layout_do_not_make_a_program_another_but_steps_do():
    one = Program("def play(me, opp):\n    x = 1\n    return 'C' if same(me, opp) else 'D'")
    two = Program("def play(a, b):  # hi\n  n = 1\n  return 'C' if same(a, b) else 'D'")
    other = Program("def play(a, b):\n  n = 1.0\n  return 'C' if same(a, b) else 'D'")
    assert play(one, two, PD, rng=None).actions == ("C", "C")
    assert play(one, other, PD, rng=None).actions == ("D", "D")


def test_every_function_of_the_language_is_told():
    assert all(name in minipy.__doc__ for name in minipy.builtins.BUILTINS)
