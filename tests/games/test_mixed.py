import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_games import cells, games

from coopcourse.games import (
    Mixture,
    expected_payoffs,
    mixture,
    prisoners_dilemma,
    rock_paper_scissors,
    strategy_payoffs,
)


@st.composite
def profiles(draw, game):
    weights = [draw(st.lists(st.integers(1, 9), min_size=m, max_size=m)) for m in game.shape]
    return [np.array(own) / sum(own) for own in weights]


@given(st.data())
def test_expected_payoffs_are_the_sum_over_all_cells(data):
    game = data.draw(games())
    profile = data.draw(profiles(game))
    brute = sum(
        np.prod([mix[k] for mix, k in zip(profile, cell, strict=True)]) * game[cell]
        for cell in cells(game)
    )
    assert np.allclose(expected_payoffs(game, profile), brute)


@given(st.data())
def test_a_mixture_earns_the_average_of_what_its_strategies_earn(data):
    game = data.draw(games())
    profile = data.draw(profiles(game))
    for player, mix in enumerate(profile):
        others = profile[:player] + profile[player + 1 :]
        average = strategy_payoffs(game, player, *others) @ mix
        assert average == pytest.approx(expected_payoffs(game, profile)[player])


def test_a_strategy_is_the_mixture_that_is_certain_of_it():
    game = prisoners_dilemma()
    certain = [mixture(game, "Alice", entry) for entry in ("Betray", 1, [0, 1], {"Betray": 1})]
    assert certain == [Mixture(("Silent", "Betray"), (0.0, 1.0))] * 4
    assert repr(certain[0]) == "Betray"


def test_a_mixture_is_written_in_fractions_where_it_is_one():
    game = rock_paper_scissors()
    assert repr(mixture(game, 0, [1 / 3, 2 / 3, 0])) == "1/3 Rock + 2/3 Paper"
    assert repr(mixture(game, 0, [0.12345, 0, 0.87655])) == "0.1235 Rock + 0.8766 Scissors"


def test_a_mixture_can_be_asked_and_computed_with():
    mix = mixture(rock_paper_scissors(), 0, {"Paper": 0.25, "Rock": 0.75})
    assert mix["Paper"] == mix[1] == 0.25
    assert np.asarray(mix).tolist() == [0.75, 0.25, 0.0]
