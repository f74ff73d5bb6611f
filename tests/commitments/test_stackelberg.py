"""Words that bind: the counts over all small games, and brute force over all plans."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse.commitments.stackelberg import (
    Duopoly,
    conditional,
    delegation_game,
    effect,
    guarantee,
    lasting_pledges,
    pledge_game,
    pledge_lasts,
    security,
    settled_games,
    shakedown,
    strict_games,
    tally,
    unconditional,
)
from coopcourse.games import Game, prisoners_dilemma, pure_nash, stag_hunt


def test_a_word_without_if_helps_both_as_often_as_it_hurts_one():
    assert list(tally(unconditional).values()) == [408, 12, 12, 0]


def test_a_word_with_if_hurts_more_often_than_it_helps_both():
    assert list(tally(conditional).values()) == [352, 24, 56, 0]


def test_three_quarters_of_the_small_games_are_settled():
    counts = [len(pure_nash(game)) for game in strict_games()]
    # up to the names of rows and columns each game stands here four times: 108, 18 and 18 of 144
    assert [counts.count(k) // 4 for k in (1, 2, 0)] == [108, 18, 18]
    assert len(settled_games()) == 432


tables = st.tuples(st.integers(2, 3), st.integers(2, 3)).flatmap(
    lambda shape: st.lists(
        st.integers(0, 5), min_size=2 * shape[0] * shape[1], max_size=2 * shape[0] * shape[1]
    ).map(lambda flat: Game(np.reshape(flat, (2, *shape))))
)


def best_of_all_plans(game, plans):
    """What the leader can reach with any of these plans, if the follower breaks ties kindly."""
    mine, other = game.payoffs
    columns = range(mine.shape[1])
    best = -np.inf
    for plan in plans:
        gets = other[plan, columns]
        best = max(best, mine[plan, columns][gets == gets.max()].max())
    return best


@settings(max_examples=150, deadline=None)
@given(tables)
def test_no_plan_beats_the_one_that_is_found(game):
    rows, columns = game.shape
    constant = [(row,) * columns for row in range(rows)]
    assert unconditional(game).payoffs[0] == best_of_all_plans(game, constant)
    every = product(range(rows), repeat=columns)
    assert conditional(game).payoffs[0] == best_of_all_plans(game, every)


@settings(max_examples=100, deadline=None)
@given(tables)
def test_either_player_may_lead(game):
    turned = Game(np.stack([game.payoffs[1].T, game.payoffs[0].T]))
    assert conditional(game, leader=1).payoffs[::-1] == conditional(turned).payoffs


@settings(max_examples=150, deadline=None)
@given(tables)
def test_the_pledges_that_last_are_those_above_what_each_can_secure(game):
    lasting = set(lasting_pledges(game))
    assert lasting == {each for each in game.profiles() if pledge_lasts(game, each)}


@given(tables)
@settings(max_examples=100, deadline=None)
def test_security_is_what_brute_force_finds(game):
    mine, other = game.payoffs
    assert security(game) == (mine.max(axis=0).min(), other.max(axis=1).min())


def test_the_list_cooperate_defect_pledge_makes_cooperation_an_equilibrium_of_the_dilemma():
    game = pledge_game(prisoners_dilemma(), ("Silent", "Silent"))
    assert pure_nash(game) == [("Betray", "Betray"), ("Pledge", "Pledge")]


def test_the_stories_do_what_they_tell():
    assert effect(guarantee(), unconditional) == "both gain"
    assert effect(shakedown(), unconditional) == "nothing changes"
    assert effect(shakedown(), conditional) == "only the leader gains"
    assert ("Peace", "Pay") in lasting_pledges(shakedown())


def test_a_game_with_two_equilibria_has_no_before():
    with pytest.raises(ValueError, match="has 2"):
        effect(stag_hunt(), conditional)
    with pytest.raises(ValueError, match="two players"):
        unconditional(Game(np.zeros((3, 2, 2, 2))))


@pytest.mark.parametrize("firms", [Duopoly(), Duopoly(12, 2, 1), Duopoly(100, 0.5, 30)])
def test_delegation_has_the_published_profits(firms):
    margin, b = firms.demand - firms.cost, firms.slope
    game = delegation_game(firms)
    assert game["Manage", "Manage"] == pytest.approx([margin**2 / (9 * b)] * 2)
    assert game["Delegate", "Delegate"] == pytest.approx([2 * margin**2 / (25 * b)] * 2)
    alone = firms.profit(firms.leader, firms.follower), firms.profit(firms.follower, firms.leader)
    assert game["Delegate", "Manage"] == pytest.approx(alone)
    both = firms.made(firms.mutual_order, firms.mutual_order)
    assert both == pytest.approx(2 * margin / (5 * b))
    assert pure_nash(game) == [("Delegate", "Delegate")]


@pytest.mark.parametrize("other", [0.0, 0.4, 2.0])
def test_no_order_to_a_manager_beats_the_best_one(other):
    firms = Duopoly()
    orders = np.linspace(-3, 5, 1601)
    earned = [firms.profit(firms.made(order, other), firms.made(other, order)) for order in orders]
    assert orders[np.argmax(earned)] == pytest.approx(firms.best_order(other), abs=0.006)
