import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from random_games import cells, games, rescaled

from coopcourse import games as library
from coopcourse.games import Game, constant_sum, positive_sum, symmetric, total_payoffs, zero_sum

tables = arrays(np.float64, (3, 2), elements=st.integers(-9, 9))


@given(tables, st.integers(1, 9))
def test_shifting_a_zero_sum_game_leaves_the_sum_constant(row, shift):
    assert zero_sum(Game.bimatrix(row, -row))
    shifted = Game.bimatrix(row + shift, -row)
    assert constant_sum(shifted) and not zero_sum(shifted)
    assert (total_payoffs(shifted) == shift).all()


@given(tables, st.integers(-9, 9))
def test_in_a_constant_sum_game_nobody_gains_unless_somebody_loses(row, total):
    assert not positive_sum(Game.bimatrix(row, total - row))


@given(games())
def test_positive_sum_is_a_change_that_helps_somebody_and_hurts_nobody(game):
    def improves(new, old):
        gain = game[new] - game[old]
        return gain.min() >= 0 and gain.max() > 0

    everywhere = cells(game)
    from_here = {old: any(improves(new, old) for new in everywhere) for old in everywhere}
    assert positive_sum(game) == any(from_here.values())
    for old, better in from_here.items():
        assert positive_sum(game, baseline=old) == better


@given(st.data())
def test_units_of_payoff_do_not_decide_whether_all_can_gain(data):
    game = data.draw(games())
    assert positive_sum(data.draw(rescaled(game))) == positive_sum(game)


def test_decimal_fractions_may_sum_to_a_hair_from_zero():
    payoffs = np.reshape([[0.1, 1], [0.2, 0], [-0.3, -1]], (3, 1, 1, 2))
    assert total_payoffs(Game(payoffs))[0, 0, 0] != 0
    assert zero_sum(Game(payoffs)) and constant_sum(Game(payoffs))


def test_the_examples_of_the_lecture_are_what_it_says():
    assert zero_sum(library.chess())
    assert constant_sum(library.college_admissions())
    assert positive_sum(library.trade()) and not constant_sum(library.trade())
    dilemma = library.prisoners_dilemma()
    assert positive_sum(dilemma, baseline=("Betray", "Betray"))
    assert not positive_sum(dilemma, baseline=("Silent", "Silent"))


def test_some_games_are_neither():
    game = Game.bimatrix([[4, 0]], [[0, 1]])
    assert not constant_sum(game) and not positive_sum(game)


@given(arrays(np.float64, (3, 3), elements=st.integers(-9, 9)))
def test_a_table_and_its_transpose_make_a_symmetric_game(row):
    assert symmetric(Game.bimatrix(row, row.T))
    assert symmetric(Game.bimatrix(row, row)) == (row == row.T).all()


def test_symmetry_among_three_is_asked_of_every_pair():
    game = library.college_admissions(students=3)
    assert symmetric(game)
    favoured = game.payoffs.copy()
    favoured[2] += 1
    assert not symmetric(Game(favoured))
    assert not symmetric(Game(np.zeros((2, 2, 3))))
