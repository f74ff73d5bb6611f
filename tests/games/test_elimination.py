import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_games import games, rescaled

from coopcourse.games import Game, iterated_elimination, pure_nash, stag_hunt


def cournot(steps, scale=1.0, shift=0.0):
    """Two firms choose quantities k / steps; the price is 1 minus what both bring to market."""
    q = np.arange(steps + 1) / steps
    profit = q[:, None] * (1 - q[:, None] - q[None, :]) * scale + shift
    names = [f"{k}/{steps}" for k in range(steps + 1)]
    return Game.bimatrix(profit, profit.T, strategies=names)


@pytest.mark.parametrize(("scale", "shift"), [(1, 0), (1e-9, 0), (1e9, 0), (1, 1e9)])
def test_the_cournot_grid_keeps_the_ties_around_one_third(scale, shift):
    left = iterated_elimination(cournot(9, scale, shift)).game
    assert left.strategies == (("2/9", "3/9", "4/9"),) * 2


def test_a_finer_cournot_grid_keeps_its_three_as_well():
    left = iterated_elimination(cournot(99), mixed=False).game
    assert left.strategies == (("32/99", "33/99", "34/99"),) * 2


def test_travellers_reason_themselves_down_to_the_least_claim():
    # Basu (1994), The traveler's dilemma; claims 2 to 10 in place of 2 to 100.
    claims = np.arange(2, 11)
    mine, yours = claims[:, None], claims[None, :]
    payoff = np.minimum(mine, yours) + 2 * np.sign(yours - mine)
    game = Game.bimatrix(payoff, payoff.T, strategies=[str(claim) for claim in claims])
    result = iterated_elimination(game, kind="weak", mixed=False)
    assert result.solved
    assert result.game.profiles() == pure_nash(game) == [("2", "2")]
    assert len(result.rounds) == 8


def test_the_trace_tells_who_lost_what_to_what():
    # Osborne (2004), An Introduction to Game Theory, section 12.2, has games of this kind.
    game = Game.bimatrix(
        [[1, 1, 0], [0, 0, 2]],
        [[0, 2, 1], [3, 1, 0]],
        strategies=(["Up", "Down"], ["Left", "Middle", "Right"]),
    )
    result = iterated_elimination(game)
    assert repr(result).splitlines() == [
        "Round 1: Column: Right is strictly dominated by Middle",
        "Round 2: Row: Down is strictly dominated by Up",
        "Round 3: Column: Left is strictly dominated by Middle",
        "Left: Row: Up; Column: Middle",
    ]
    assert result.start is game


def test_nothing_is_dominated_in_a_stag_hunt():
    result = iterated_elimination(stag_hunt())
    assert result.rounds == () and result.game == stag_hunt() and not result.solved


@given(games(most=4))
def test_strict_elimination_keeps_every_equilibrium(game):
    assert pure_nash(iterated_elimination(game).game) == pure_nash(game)


@given(games(most=4))
def test_weak_elimination_adds_no_equilibrium(game):
    left = iterated_elimination(game, kind="weak").game
    assert set(pure_nash(left)) <= set(pure_nash(game))


def test_weak_elimination_can_lose_an_equilibrium():
    game = Game.bimatrix([[1, 0], [0, 0]], [[1, 0], [0, 0]])
    assert pure_nash(game) == [("s1", "s1"), ("s2", "s2")]
    assert pure_nash(iterated_elimination(game, kind="weak").game) == [("s1", "s1")]


@given(games(players=(2, 2), most=4), st.randoms(use_true_random=False))
def test_the_order_of_strategies_does_not_change_what_is_left(game, random):
    mixed_up = game.restrict([random.sample(names, len(names)) for names in game.strategies])
    before, after = (iterated_elimination(version).game for version in (game, mixed_up))
    assert [set(own) for own in before.strategies] == [set(own) for own in after.strategies]


@given(st.data())
def test_units_of_payoff_change_no_elimination(data):
    game = data.draw(games(players=(2, 2), most=4))
    other = data.draw(rescaled(game))
    left, left_there = (iterated_elimination(version).game for version in (game, other))
    assert left.strategies == left_there.strategies


def test_elimination_is_an_ordered_list_on_a_page():
    result = iterated_elimination(cournot(9), mixed=False)
    page = result._repr_html_()
    assert page.count("<li>") == len(result.rounds) > 1
    assert "Left: Row: 2/9, 3/9, 4/9" in page
    assert "<ol" not in iterated_elimination(stag_hunt())._repr_html_()
