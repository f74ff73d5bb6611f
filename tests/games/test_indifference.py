import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from random_games import rescaled

from coopcourse.games import (
    Game,
    best_replies,
    fully_mixed_nash,
    is_nash,
    matching_pennies,
    penalty_kick,
    stag_hunt,
    tipping_point,
)

two_by_two = arrays(np.int64, (2, 2, 2), elements=st.integers(-5, 5)).map(Game)


@given(st.floats(0.1, 10), st.floats(1.01, 10))
def test_the_stag_hunt_tips_where_the_closed_form_says(rabbits, times):
    stag = 2 * rabbits * times
    assert tipping_point(stag_hunt(stag=stag, rabbits=rabbits), "Alice") == pytest.approx(
        rabbits / (stag - rabbits)
    )


@given(two_by_two, st.sampled_from([0, 1]))
def test_the_best_reply_changes_at_the_tipping_point_and_nowhere_else(game, player):
    point = tipping_point(game, player)
    chances = np.array([0.001, 0.999])
    if point is not None:
        assume(0.01 < point < 0.99)
        assert len(best_replies(game, player, [point, 1 - point])) == 2
        chances = np.array([point - 0.005, point + 0.005])
    below, above = (best_replies(game, player, [chance, 1 - chance]) for chance in chances)
    assert (below != above) == (point is not None)


@given(two_by_two)
def test_a_fully_mixed_equilibrium_is_one_and_uses_everything(game):
    profile = fully_mixed_nash(game)
    if profile is not None:
        assert is_nash(game, profile)
        assert all(min(mix.probabilities) > 0 for mix in profile)


@given(st.data())
def test_units_of_payoff_move_no_mixed_equilibrium(data):
    game = data.draw(two_by_two)
    before, after = fully_mixed_nash(game), fully_mixed_nash(data.draw(rescaled(game)))
    assert (before is None) == (after is None)
    if before is not None:
        assert np.allclose([np.asarray(mix) for mix in before], [np.asarray(mix) for mix in after])


def test_pennies_are_tossed_evenly():
    assert [mix.probabilities for mix in fully_mixed_nash(matching_pennies())] == [(0.5, 0.5)] * 2


def test_professionals_kick_as_the_published_equilibrium_says():
    # Palacios-Huerta (2003), predicted frequencies of Left in percent.
    kicker, keeper = fully_mixed_nash(penalty_kick())
    assert 100 * kicker["Left"] == pytest.approx(38.54, abs=0.005)
    assert 100 * keeper["Left"] == pytest.approx(41.99, abs=0.005)
