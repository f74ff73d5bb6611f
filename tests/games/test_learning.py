from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from random_games import games

from coopcourse.games import (
    Game,
    best_replies,
    best_reply_dynamics,
    chicken,
    fictitious_play,
    is_nash,
    matching_pennies,
    pure_coordination,
    rock_paper_scissors,
)


@given(games())
def test_each_round_answers_what_was_seen_before(game):
    rounds = list(fictitious_play(game, 8))
    for before, after in pairwise(rounds):
        for player, choice in enumerate(after.played):
            seen = before.frequencies[:player] + before.frequencies[player + 1 :]
            assert choice == best_replies(game, player, *seen)[0]
        assert all(own.sum() == after.round for own in after.counts)


def test_frequencies_find_the_mixture_of_rock_paper_scissors():
    *_, last = fictitious_play(rock_paper_scissors(), 2000)
    assert np.allclose(last.frequencies, 1 / 3, atol=0.03)


def test_shapley_s_game_is_never_learned():
    # Shapley (1964), Some topics in two-person games: runs grow, and frequencies go round.
    game = Game.bimatrix([[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[0, 1, 0], [0, 0, 1], [1, 0, 0]])
    states = list(fictitious_play(game, 3000))
    away = [np.abs(state.frequencies[0] - 1 / 3).max() for state in states[1000:]]
    assert min(away) > 0.05


@given(games())
def test_best_reply_dynamics_ends_only_in_equilibrium(game):
    profiles = list(best_reply_dynamics(game, moves=30))
    assert len(profiles) == 31 or is_nash(game, profiles[-1])
    for before, after in pairwise(profiles):
        assert sum(one != other for one, other in zip(before, after, strict=True)) == 1


def test_matching_pennies_goes_round_until_it_is_cut():
    profiles = list(best_reply_dynamics(matching_pennies(), moves=8))
    assert len(profiles) == 9
    assert profiles[:4] == profiles[4:8]


def test_an_equilibrium_is_where_it_began():
    assert list(best_reply_dynamics(chicken(), (0, 1))) == [tuple(chicken().profiles()[1])]
    assert len(list(best_reply_dynamics(pure_coordination()))) == 1


def test_a_start_in_another_game_is_answered_in_words():
    with pytest.raises(ValueError, match="one strategy for each"):
        next(fictitious_play(chicken(), 1, start=["Dare"]))
