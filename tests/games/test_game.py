from dataclasses import FrozenInstanceError

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_games import cells, games

from coopcourse.games import Game, prisoners_dilemma, pure_nash, stag_hunt


def test_both_tables_of_a_bimatrix_count_the_row_player_first():
    game = Game.bimatrix([[1, 2, 3], [4, 5, 6]], [[10, 20, 30], [40, 50, 60]])
    assert game[1, 2].tolist() == [6, 60]
    assert game["s2", "s3"].tolist() == [6, 60]


def test_the_prisoners_serve_the_years_of_the_lecture():
    game = prisoners_dilemma()
    years = {profile: (-game[profile]).tolist() for profile in game.profiles()}
    assert years == {
        ("Silent", "Silent"): [1, 1],
        ("Silent", "Betray"): [3, 0],
        ("Betray", "Silent"): [0, 3],
        ("Betray", "Betray"): [2, 2],
    }


@given(st.data())
def test_payoffs_are_utilities_after_outcomes(data):
    profiles = Game(np.zeros((2, 2, 3))).profiles()
    events = st.sampled_from(["peace", "war", "talks"])
    outcome = data.draw(st.fixed_dictionaries(dict.fromkeys(profiles, events)))
    utilities = [{"peace": 3, "war": -1, "talks": 2}, {"peace": 1, "war": 0, "talks": 5}]
    names = (["s1", "s2"], ["s1", "s2", "s3"])
    for rules in ((outcome, utilities), (outcome.get, [u.get for u in utilities])):
        game = Game.from_outcomes(*rules, names)
        for profile in profiles:
            assert game[profile].tolist() == [u[outcome[profile]] for u in utilities]


@given(games())
def test_names_and_numbers_point_at_the_same_cell(game):
    for profile, cell in zip(game.profiles(), cells(game), strict=True):
        assert (game[profile] == game[cell]).all()
        assert (game[cell] == [table[cell] for table in game.payoffs]).all()


@given(games())
def test_equal_games_have_equal_hashes_whatever_their_title(game):
    twin = Game(game.payoffs * -1.0 * -1.0, title="Twin")
    assert twin == game and hash(twin) == hash(game)
    assert game != Game(game.payoffs + 1)
    assert game != "game"


def test_minus_zero_is_zero():
    plus, minus = (Game.bimatrix([[zero]], [[1]]) for zero in (0.0, -0.0))
    assert plus == minus and hash(plus) == hash(minus)


@given(games(), st.randoms(use_true_random=False))
def test_reordering_strategies_moves_equilibria_along(game, random):
    mixed_up = game.restrict([random.sample(names, len(names)) for names in game.strategies])
    assert sorted(pure_nash(mixed_up)) == sorted(pure_nash(game))


def test_a_game_cannot_be_changed():
    game, source = stag_hunt(), np.ones((2, 2, 2))
    with pytest.raises(FrozenInstanceError):
        game.title = "Rabbit Hunt"
    with pytest.raises(ValueError, match="read-only"):
        game["Stag", "Stag"][0] = 100
    copy = Game(source)
    source[:] = 5
    assert copy[0, 0].tolist() == [1, 1]
