"""The solutions of the chapter on communication agree with the library and with brute force."""

from math import tanh
from typing import Any

import numpy as np
import pytest

from coopcourse.communication import LeverGame, signalling
from coopcourse.communication.commnet import mean_of_others
from coopcourse.communication.exercises import solutions
from coopcourse.communication.explorers.crossing import records
from coopcourse.communication.lever import reward
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"communication/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("speaks", "acts"), cases_of("understood"))
def test_understanding_is_that_of_the_librarys_code(speaks, acts):
    assert solutions.understood(speaks, acts) == pytest.approx(
        signalling.plain(speaks, acts).success
    )


@pytest.mark.parametrize("thoughts", [case[0] for case in cases_of("heard")])
def test_what_is_heard_is_what_the_network_hears(thoughts):
    hidden = np.array(thoughts, np.float64)[None, :, None]
    heard = mean_of_others(hidden, np.ones(hidden.shape[:2]))[0, :, 0]
    assert solutions.heard(thoughts) == pytest.approx(heard.tolist())


@pytest.mark.parametrize(("x", "weight", "wish"), cases_of("weight-slope"))
def test_the_slope_is_that_of_a_small_change(x, weight, wish):
    change = wish * (tanh(x * (weight + 1e-6)) - tanh(x * (weight - 1e-6))) / 2e-6
    assert solutions.weight_slope(x, weight, wish) == pytest.approx(change, abs=1e-6)


@pytest.mark.parametrize(("places", "bits"), cases_of("protocol"))
def test_no_protocol_in_so_many_bits_has_a_smaller_error(places, bits):
    words = np.array(solutions.protocol(places, bits))
    spread = [np.flatnonzero(words == word) for word in range(words.max() + 1)]
    error = sum(piece.var() * len(piece) for piece in spread) / places
    assert words.max() < 2**bits and (np.diff(words) >= 0).all()
    assert error == pytest.approx(signalling.pointing(places, 2**bits))


@pytest.mark.parametrize(("talking", "cut", "levers"), cases_of("channel-worth"))
def test_a_channel_is_worth_the_difference_of_rewards(talking, cut, levers):
    with_talk, without = (reward(np.array(teams), levers).mean() for teams in (talking, cut))
    assert solutions.channel_worth(talking, cut, levers) == pytest.approx(with_talk - without)


@pytest.mark.parametrize(("bias", "words"), cases_of("borders"))
def test_borders_are_believed_or_there_are_none(bias, words):
    cuts = solutions.borders(bias, words)
    if cuts:
        assert cuts == pytest.approx(signalling.CheapTalk(bias).borders(words).tolist(), abs=1e-9)
    else:
        assert words > signalling.CheapTalk(bias).most_words


def test_the_bets_are_answered_with_the_models_numbers():
    game = LeverGame()
    lever, line = (find(f"communication/{name}") for name in ("lever-bet", "line-bet"))
    said = lever.options[0].feedback
    assert f"{5 * game.random_play:.2f}" in said and f"{5 * game.best_silent:.2f}" in said
    assert records()["is cut"].failures == 0 and records()["lags a step"].failures > 0.5
    assert "in most games" in line.options[0].feedback


def test_the_quick_questions_are_answered_with_the_models_numbers():
    assert find("communication/bits").answer.value == signalling.guessing(16, 8)
    swapped = signalling.meeting(np.eye(4), np.eye(4)[[0, 1, 3, 2]])
    assert find("communication/stranger").answer.value == swapped
    codes = [each for each in signalling.equilibria(2, 2) if each.success == 1]
    assert len(codes) == 2
    assert signalling.CheapTalk(0.3).most_words == 1
