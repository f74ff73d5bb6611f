"""Games whose equilibria are in print, or follow from a line of algebra."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_games import games, rescaled

from coopcourse import games as library
from coopcourse.games import (
    Game,
    equilibria,
    is_nash,
    iterated_elimination,
    lemke_howson,
    pure_nash,
    support_enumeration,
)
from coopcourse.games.solvers.components import maximal_bicliques

few_games = settings(max_examples=40, deadline=None)


def shares(found):
    """Each equilibrium as one list of rounded probabilities."""
    return sorted(np.concatenate(profile).round(9).tolist() for profile in found)


def record_game():
    """von Stengel's 6 x 6 game, with the payoffs of Savani and von Stengel (2006)."""
    row = np.array(
        [
            [-81, 36, -126, 126, -36, 90],
            [-180, 72, -333, 297, -153, 270],
            [20, -3, 42, -33, 17, -30],
            [-30, 17, -33, 42, -3, 20],
            [270, -153, 297, -333, 72, -180],
            [90, -36, 126, -126, 36, -81],
        ]
    )
    neighbour = [1, 0, 3, 2, 5, 4]
    return Game.bimatrix(row, row.T[np.ix_(neighbour, neighbour)])


def test_the_record_game_has_75_equilibria():
    found = equilibria(record_game())
    assert len(found) == 75
    assert None not in found.exact
    assert not found.continuum
    assert shares(found) == shares(support_enumeration(record_game()))


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_pure_coordination_has_an_equilibrium_for_every_set_of_strategies(size):
    assert len(equilibria(Game([np.eye(size)] * 2))) == 2**size - 1


def test_all_three_equilibria_of_a_game_without_ties_are_found():
    row, column = [[2, 3, 8], [7, 0, 3], [0, 8, 4]], [[2, 7, 8], [1, 5, 3], [7, 9, 5]]
    assert len(equilibria(Game.bimatrix(row, column))) == 3


def cournot(size):
    """Two firms sell k / 9 each, k = 0..size-1, at the price 1 - total and at no cost."""
    sold = np.arange(size) / 9
    price = 1 - sold[:, None] - sold
    return Game.bimatrix(sold[:, None] * price, sold * price)


def test_ties_between_rounded_numbers_stay_ties():
    left = iterated_elimination(cournot(10)).game
    assert [list(names) for names in left.strategies] == [["s3", "s4", "s5"]] * 2


def test_cournot_on_a_grid_has_its_equilibrium_and_what_the_grid_adds():
    pure = {tuple(int(mix.argmax()) for mix in profile) for profile in equilibria(cournot(10))}
    assert (3, 3) in pure
    # Against 4/9 the parabola q (1 - 4/9 - q) is as high at q = 2/9 as at q = 3/9.
    assert {(2, 4), (4, 2)} <= pure


def test_an_indifferent_player_makes_a_continuum():
    found = equilibria(Game.bimatrix([[1, 1], [0, 2]], [[0, 0], [0, 0]]))
    assert found.continuum and found.complete
    (component,) = found.components
    sizes = sorted(tuple(len(own) for own in subset.corners) for subset in component)
    assert sizes == [(1, 2), (1, 2), (2, 1)]  # one player mixes freely while the other is certain
    assert "any mix of" in repr(found)


def test_a_game_about_nothing_has_one_component_all_mixtures():
    found = equilibria(Game(np.zeros((2, 2, 3))))
    ((everything,),) = found.components
    assert [own.shape for own in everything.corners] == [(2, 2), (3, 3)]


@few_games
@given(st.data())
def test_every_mixture_of_a_nash_subset_is_an_equilibrium(data):
    game = data.draw(games(players=(2, 2), most=4, stake=1))
    rng = np.random.default_rng(data.draw(st.integers(0, 99)))
    for component in equilibria(game).components:
        for subset in component:
            mixed = [rng.dirichlet(np.ones(len(own))) @ own for own in subset.corners]
            assert is_nash(game, mixed)


def test_rows_that_rounding_tells_apart_are_still_one():
    for row, column in np.random.default_rng(6).random((30, 2, 3, 3)):
        row[1] = row[0]
        twins = equilibria(Game.bimatrix(row, column))
        row[1] = np.nextafter(row[0], row[0] + [1, -1, 1])
        assert np.allclose(shares(equilibria(Game.bimatrix(row, column))), shares(twins))


@few_games
@given(st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=12))
def test_bicliques_cover_every_edge_and_none_can_grow(edges):
    found = maximal_bicliques(edges)
    assert {(i, j) for s, t in found for i in s for j in t} == edges
    for s, t in found:
        assert not any({(i, j) for j in t} <= edges for i in set(range(5)) - s)
        assert not any({(i, j) for i in s} <= edges for j in set(range(5)) - t)


@few_games
@given(st.data())
def test_units_of_payoff_change_no_equilibrium_set(data):
    game = data.draw(games(players=(2, 2), most=4))
    assert np.allclose(
        shares(equilibria(data.draw(rescaled(game)))), shares(equilibria(game)), atol=1e-6
    )


@pytest.mark.parametrize(("scale", "shift"), [(1e-12, 0), (1e12, 0), (1, 1e9), (1e-3, 1e3)])
def test_extreme_units_change_no_equilibrium_set(scale, shift):
    for payoffs in np.random.default_rng(7).integers(0, 100, (10, 2, 4, 4)):
        plain, scaled = Game(payoffs), Game(payoffs * scale + shift)
        assert np.allclose(shares(equilibria(scaled)), shares(equilibria(plain)), atol=1e-6)
        assert is_nash(scaled, lemke_howson(scaled).equilibrium)


@pytest.mark.parametrize("shape", [(4, 3), (2, 2, 2), (2, 3, 2), (2, 2, 2, 2)], ids=str)
def test_what_is_returned_is_an_equilibrium_and_pure_ones_are_among_it(shape):
    for payoffs in np.random.default_rng(len(shape)).integers(-2, 3, (6, len(shape), *shape)):
        game = Game(payoffs)
        found = equilibria(game)
        assert len(found) and all(is_nash(game, profile) for profile in found)
        certain = [profile for profile in found if all(mix.max() == 1 for mix in profile)]
        chosen = [[int(mix.argmax()) for mix in profile] for profile in certain]
        assert {named(game, cell) for cell in chosen} == set(pure_nash(game))


def named(game, cell):
    return tuple(own[k] for own, k in zip(game.strategies, cell, strict=True))


def test_three_players_can_have_nine_equilibria():
    # McKelvey and McLennan (1996), Computation of equilibria in finite games.
    payoffs = np.zeros((3, 2, 2, 2))
    payoffs[:, 0, 0, 0], payoffs[:, 1, 1, 0] = (9, 8, 12), (9, 8, 2)
    payoffs[:, 0, 1, 1] = payoffs[:, 1, 0, 1] = (3, 4, 6)
    found = equilibria(Game(payoffs))
    assert len(found) == 9 and not found.complete
    assert sum(all((mix > 0).all() for mix in profile) for profile in found) == 2
    assert None not in found.exact


def test_a_sole_equilibrium_can_be_irrational():
    # Nau, Gomez Canovas and Hansen (2004), On the geometry of Nash and correlated equilibria.
    payoffs = np.zeros((3, 2, 2, 2))
    payoffs[:, 0, 0, 0], payoffs[:, 1, 1, 1] = (3, 0, 2), (2, 0, 3)
    payoffs[:, 1, 0, 0], payoffs[:, 0, 1, 1] = (0, 1, 0), (0, 1, 0)
    payoffs[:, 0, 1, 0], payoffs[:, 1, 0, 1] = (0, 2, 0), (0, 3, 0)
    payoffs[:, 1, 1, 0], payoffs[:, 0, 0, 1] = (1, 0, 0), (1, 0, 0)
    (only,) = found = equilibria(Game(payoffs))
    assert all((mix > 0).all() for mix in only)
    assert found.exact == (None,)


def test_a_third_player_who_does_nothing_changes_nothing():
    game = library.battle_of_the_sexes()
    watched = Game(np.concatenate([game.payoffs, np.zeros((1, 2, 2))])[..., None])
    found = equilibria(watched)
    assert found.complete
    assert shares(profile[:2] for profile in found) == shares(equilibria(game))


def test_where_solutions_are_not_alone_it_is_said():
    found = equilibria(Game(np.zeros((3, 2, 2, 2))))
    assert found.continuum and not found.complete
    assert "some are not alone" in repr(found)


def test_dominance_settles_a_game_of_many_for_certain():
    found = equilibria(library.college_admissions(students=4, seats=2))
    assert len(found) == 1 and found.complete


def test_one_label_gives_one_path_that_begins_with_nothing():
    path = lemke_howson(library.matching_pennies(), 2)
    assert [float(mix.sum()) for mix in path.steps[0]] == [0, 0]
    assert np.allclose(path.equilibrium, 0.5)
    assert path.label == "Odd: Heads"


@pytest.mark.parametrize("seed", [66, 84, 93])
def test_ties_send_no_path_round_in_circles(seed):
    # Without nudges to break ties some paths through these games never end.
    rng = np.random.default_rng(seed)
    rows, columns = rng.integers(3, 8, 2)
    low, high = ((-1, 2), (0, 2))[seed % 2]
    game = Game(rng.integers(low, high, (2, rows, columns)))
    for label in range(rows + columns):
        path = lemke_howson(game, label)
        assert len(path.steps) < 100 and is_nash(game, path.equilibrium)


def test_a_label_has_a_name_where_only_one_player_has_it():
    game = Game(np.random.default_rng(3).random((2, 2, 2)), strategies=(["Up", "Down"], ["L", "R"]))
    assert shares([lemke_howson(game, "L").equilibrium]) == shares(
        [lemke_howson(game, 2).equilibrium]
    )


def test_large_games_are_quick_where_one_path_may_be_long():
    for payoffs in np.random.default_rng(9).random((3, 2, 60, 60)):
        assert is_nash(Game(payoffs), lemke_howson(Game(payoffs)).equilibrium)


def test_the_answer_reads_as_a_list_and_as_a_page():
    found = equilibria(library.chicken())
    assert len(list(found)) == len(found) == 3
    assert np.array_equal(found[0][0], [1, 0])
    assert repr(found).startswith("3 equilibria of Chicken (pivoting; all there are)")
    assert found._repr_html_().count("<li>") == 3


@pytest.mark.parametrize(
    ("slip", "says"),
    [
        (lambda: equilibria(Game(np.zeros((2, 40, 40)))), "up to 64"),
        (lambda: equilibria(Game(np.zeros((5, 4, 4, 4, 4, 4)))), "too many to try"),
        (lambda: support_enumeration(Game(np.zeros((3, 2, 2, 2)))), "two players"),
        (lambda: lemke_howson(library.stag_hunt(), "Stag"), "Both players"),
        (lambda: lemke_howson(library.stag_hunt(), 4), "no label number 4"),
    ],
)
def test_a_slip_is_answered_in_words(slip, says):
    with pytest.raises(ValueError, match=says):
        slip()
