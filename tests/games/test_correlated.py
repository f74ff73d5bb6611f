from functools import reduce
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_games import cells, deviations, games

from coopcourse.games import (
    correlated_equilibrium,
    equilibria,
    expected_payoffs,
    is_correlated_equilibrium,
    prisoners_dilemma,
)

few_games = settings(max_examples=40, deadline=None)


def gains_nobody(game, chances):
    """Aumann's inequalities one by one: following beats every other answer to every advice."""
    for player, size in enumerate(game.shape):
        for advised, answer in permutations(range(size), 2):
            told = [cell for cell in cells(game) if cell[player] == advised]
            swap = [deviations(game, cell, player)[answer] for cell in told]
            gain = sum(
                chances[cell] * (game[other][player] - game[cell][player])
                for cell, other in zip(told, swap, strict=True)
            )
            if gain > 1e-9:
                return False
    return True


@few_games
@given(games())
def test_nobody_gains_by_ignoring_the_advice(game):
    advice = correlated_equilibrium(game)
    assert advice.probabilities.sum() == pytest.approx(1)
    assert gains_nobody(game, advice.probabilities)
    assert is_correlated_equilibrium(game, advice.probabilities)


@few_games
@given(games(players=(2, 2)))
def test_every_nash_equilibrium_is_correlated_and_none_is_better_than_the_best_advice(game):
    best = correlated_equilibrium(game).payoffs.sum()
    for profile in equilibria(game):
        assert is_correlated_equilibrium(game, reduce(np.multiply.outer, profile))
        assert expected_payoffs(game, profile).sum() <= best + 1e-9


@few_games
@given(st.data())
def test_no_reweighting_of_advice_is_worth_more_than_the_optimum(data):
    game = data.draw(games(players=(2, 2)))
    seed = data.draw(st.integers(0, 99))
    worth, other = np.random.default_rng(seed).random((2, *game.shape))
    best = correlated_equilibrium(game, worth).probabilities
    rival = correlated_equilibrium(game, other).probabilities
    assert (worth * rival).sum() <= (worth * best).sum() + 1e-9


def test_a_dilemma_leaves_no_room_for_advice():
    assert correlated_equilibrium(prisoners_dilemma()).probabilities.tolist() == [[0, 0], [0, 1]]


@pytest.mark.parametrize(
    ("slip", "says"),
    [
        (lambda: correlated_equilibrium(prisoners_dilemma(), [1, 2]), r"shape \(2, 2\)"),
        (lambda: is_correlated_equilibrium(prisoners_dilemma(), [[1, 1], [0, 0]]), "sum to 2"),
    ],
)
def test_a_slip_is_answered_in_words(slip, says):
    with pytest.raises(ValueError, match=says):
        slip()
