import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_games import cells, deviations, games, rescaled

from coopcourse import games as library
from coopcourse.games import Game, best_replies, is_nash, pure_nash, regret


@given(games())
def test_pure_equilibria_are_the_cells_nobody_wants_to_leave(game):
    brute = [
        profile
        for profile, cell in zip(game.profiles(), cells(game), strict=True)
        if all(
            game[other][player] <= game[cell][player]
            for player in range(len(game.players))
            for other in deviations(game, cell, player)
        )
    ]
    assert pure_nash(game) == brute


@given(games())
def test_regret_is_the_best_deviation_and_zero_only_in_equilibrium(game):
    for cell in cells(game):
        gains = [
            max(game[other][player] for other in deviations(game, cell, player))
            - game[cell][player]
            for player in range(len(game.players))
        ]
        assert regret(game, cell).tolist() == gains
        assert is_nash(game, cell) == (max(gains) == 0)


@given(st.data())
def test_units_of_payoff_change_no_equilibrium(data):
    game = data.draw(games())
    assert pure_nash(data.draw(rescaled(game))) == pure_nash(game)


@pytest.mark.parametrize("shift", [0, 1e9])
@pytest.mark.parametrize("seed", range(20))
def test_nobody_regrets_an_equilibrium_however_sums_are_rounded(seed, shift):
    shares = np.random.default_rng(seed).dirichlet(np.ones(4))
    indifferent = Game(np.full((2, 4, 4), 0.1) + shift)
    assert is_nash(indifferent, (shares, shares))
    assert (regret(indifferent, (shares, shares)) >= 0).all()


@pytest.mark.parametrize(("scale", "shift"), [(1e-12, 0), (1e12, 0), (0.37, 1e9), (1e-3, 1e6)])
def test_extreme_units_change_no_equilibrium(scale, shift):
    rng = np.random.default_rng(2)
    for payoffs in rng.integers(0, 4, (50, 2, 4, 4)):
        assert pure_nash(Game(payoffs * scale + shift)) == pure_nash(Game(payoffs))


@pytest.mark.parametrize(
    ("game", "profile"),
    [
        (library.matching_pennies(), ([0.5, 0.5], [0.5, 0.5])),
        (library.rock_paper_scissors(), ([1 / 3] * 3, [1 / 3] * 3)),
        (library.battle_of_the_sexes(), ([2 / 3, 1 / 3], {"Ballet": 1 / 3, "Fight": 2 / 3})),
        (library.stag_hunt(), ([0.5, 0.5], [0.5, 0.5])),
        (library.chicken(), ([0.9, 0.1], [0.9, 0.1])),
    ],
)
def test_textbook_mixed_equilibria_are_equilibria(game, profile):
    assert is_nash(game, profile)
    tilted = np.asarray(library.mixture(game, 0, profile[0])) * 0.9
    tilted[0] += 0.1
    assert not is_nash(game, (tilted, profile[1]))


def test_a_best_reply_to_an_even_chance_can_differ_from_both_pure_ones():
    game = Game.bimatrix([[3, 0], [0, 3], [2, 2]], np.zeros((3, 2)))
    assert best_replies(game, "Row", "s1") == ("s1",)
    assert best_replies(game, "Row", "s2") == ("s2",)
    assert best_replies(game, "Row", [0.5, 0.5]) == ("s3",)


def test_with_three_players_each_of_the_others_is_named_in_turn():
    # The third player wins by being the odd one out.
    payoffs = np.zeros((3, 2, 2, 2))
    payoffs[2, 0, 0, 1] = payoffs[2, 1, 1, 0] = 1
    game = Game(payoffs)
    assert best_replies(game, "Player 3", "s1", "s1") == ("s2",)
    assert best_replies(game, "Player 3", "s2", "s2") == ("s1",)
    assert best_replies(game, "Player 3", "s1", "s2") == ("s1", "s2")


def test_everyone_crams_for_college():
    game = library.college_admissions(students=4, seats=2)
    assert pure_nash(game) == [("Cram",) * 4]
    assert game[("Cram",) * 4].tolist() == game[("Rest",) * 4].tolist() == [0.5] * 4
