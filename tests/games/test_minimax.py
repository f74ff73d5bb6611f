import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from coopcourse import games as library
from coopcourse.games import Game, equilibria, expected_payoffs, fictitious_play, zero_sum_value

tables = arrays(
    np.int64, st.tuples(st.integers(1, 4), st.integers(1, 4)), elements=st.integers(-3, 3)
)


def against(table):
    return Game.bimatrix(table, -table)


@given(tables)
def test_neither_can_do_better_than_the_value(table):
    solved = zero_sum_value(against(table))
    first, second = (np.asarray(mix) for mix in solved.strategies)
    assert (first @ table).min() == pytest.approx(solved.value, abs=1e-9)
    assert (table @ second).max() == pytest.approx(solved.value, abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(tables)
def test_every_equilibrium_is_worth_the_value(table):
    game = against(table)
    worths = [expected_payoffs(game, profile)[0] for profile in equilibria(game)]
    assert worths == pytest.approx([zero_sum_value(game).value] * len(worths))


@pytest.mark.parametrize("seed", range(4))
def test_play_closes_in_on_the_value_from_both_sides(seed):
    table = np.random.default_rng(seed).integers(-3, 4, (3, 3))
    *_, last = fictitious_play(against(table), 3000)
    first, second = last.frequencies
    value = zero_sum_value(against(table)).value
    assert (first @ table).min() <= value + 1e-9 <= (table @ second).max() + 2e-9
    assert (table @ second).max() - (first @ table).min() < 0.2


def test_a_constant_sum_has_a_value_too():
    kick = library.penalty_kick()
    mixes = library.fully_mixed_nash(kick)
    assert zero_sum_value(kick).value == pytest.approx(expected_payoffs(kick, mixes)[0])
    assert repr(zero_sum_value(library.matching_pennies())).startswith("0, by 1/2 Heads")


def test_other_games_have_no_value():
    with pytest.raises(ValueError, match="sum to the same number"):
        zero_sum_value(library.stag_hunt())
