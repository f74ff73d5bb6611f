from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_games import games, rescaled

from coopcourse.games import (
    Game,
    dominant_strategy,
    dominated,
    is_nash,
    prisoners_dilemma,
    pure_nash,
    stag_hunt,
)


def table(game, player, strategy):
    """What the strategy earns against every combination of the others' choices."""
    return np.take(game.payoffs[player], strategy, axis=player).ravel()


def names(found):
    return [domination.strategy for domination in found]


def brute(game, player, beats):
    rows = [table(game, player, k) for k in range(game.shape[player])]
    return [
        name
        for name, row in zip(game.strategies[player], rows, strict=True)
        if any(beats(other, row) for other in rows)
    ]


def strictly(other, row):
    return (other > row).all()


def weakly(other, row):
    return (other >= row).all() and (other > row).any()


@given(games())
def test_pure_dominance_is_a_comparison_of_rows(game):
    for player in range(len(game.players)):
        found = dominated(game, player, mixed=False)
        assert names(found) == brute(game, player, strictly)
        found = dominated(game, player, kind="weak", mixed=False)
        assert names(found) == brute(game, player, weakly)


@given(games())
def test_a_dominant_strategy_beats_each_of_the_others(game):
    for kind, beats in (("strict", strictly), ("weak", weakly)):
        rows = [table(game, 0, k) for k in range(game.shape[0])]
        winners = [
            name
            for k, name in enumerate(game.strategies[0])
            if all(beats(rows[k], row) for other, row in enumerate(rows) if other != k)
        ]
        assert dominant_strategy(game, 0, kind=kind) == (winners[0] if winners else None)


def extreme_mixtures(lead):
    """Corners of the cone of weights that never lose, found by trying every set of equalities."""
    sides = np.vstack([np.eye(len(lead)), lead.T])
    for chosen in combinations(range(len(sides)), max(len(lead) - 1, 0)):
        *_, values, basis = np.linalg.svd(sides[list(chosen)])
        if len(values) == len(lead) - 1 and (values > 1e-9).all():
            for ray in (basis[-1], -basis[-1]):
                if (sides @ ray >= -1e-9).all():
                    yield ray / ray.sum()


@given(games(players=(2, 2), most=4))
def test_dominance_by_mixtures_agrees_with_trying_every_corner(game):
    for k, name in enumerate(game.strategies[0]):
        others = np.delete(game.payoffs[0], k, axis=0) - game.payoffs[0][k]
        # Together the corners win wherever any mixture that never loses can win.
        best = sum((ray @ others for ray in extreme_mixtures(others)), np.zeros(game.shape[1]))
        is_strict = len(others) > 0 and (best > 1e-9).all()
        is_weak = len(others) > 0 and (best > 1e-9).any()
        assert (name in names(dominated(game, 0))) == is_strict
        assert (name in names(dominated(game, 0, kind="weak"))) == is_weak


@given(games(most=4))
def test_what_dominates_does_better_as_claimed(game):
    for player in range(len(game.players)):
        for found in dominated(game, player, kind="weak"):
            mine = table(game, player, game.strategy_index(player, found.strategy))
            rows = [table(game, player, k) for k in range(game.shape[player])]
            lead = np.asarray(found.by) @ rows - mine
            assert lead.min() > 1e-9 if found.kind == "strict" else lead.min() > -1e-9
            assert lead.max() > 1e-9


@given(st.data())
def test_units_of_payoff_change_no_dominance(data):
    game = data.draw(games(players=(2, 2), most=4))
    other = data.draw(rescaled(game))
    for kind in ("strict", "weak"):
        before, after = (dominated(version, 0, kind=kind) for version in (game, other))
        assert [(d.strategy, d.kind) for d in before] == [(d.strategy, d.kind) for d in after]


@given(games())
def test_no_equilibrium_uses_a_strictly_dominated_strategy(game):
    gone = {(d.player, d.strategy) for player in game.players for d in dominated(game, player)}
    for profile in pure_nash(game):
        assert gone.isdisjoint(zip(game.players, profile, strict=True))


def test_a_lottery_can_dominate_where_no_single_strategy_does():
    # Osborne and Rubinstein (1994), A Course in Game Theory, figure 61.1 has this shape.
    game = Game.bimatrix([[3, 0], [0, 3], [1, 1]], np.zeros((3, 2)))
    assert dominated(game, "Row", mixed=False) == ()
    (found,) = dominated(game, "Row")
    assert repr(found) == "Row: s3 is strictly dominated by 1/2 s1 + 1/2 s2"


def test_a_lottery_that_ties_somewhere_dominates_weakly():
    game = Game.bimatrix([[4, 0, 1], [0, 4, 1], [1, 1, 1]], np.zeros((3, 3)))
    assert dominated(game, "Row") == dominated(game, "Row", kind="weak", mixed=False) == ()
    (found,) = dominated(game, "Row", kind="weak")
    assert (found.strategy, found.kind) == ("s3", "weak")


def test_of_several_dominators_the_one_that_leads_by_most_is_named():
    game = Game.bimatrix([[0, 0], [1, 1], [3, 2], [2, 1]], np.zeros((4, 2)))
    assert {repr(found.by) for found in dominated(game, "Row")} == {"s3"}


def test_betraying_is_dominant_and_hunting_is_a_choice():
    assert dominant_strategy(prisoners_dilemma(), "Alice") == "Betray"
    assert dominant_strategy(stag_hunt(), "Alice") is None
    assert is_nash(prisoners_dilemma(), ("Betray", "Betray"))


def test_a_tie_makes_dominance_weak():
    game = Game.bimatrix([[1, 1], [1, 0]], np.zeros((2, 2)))
    assert dominated(game, "Row") == ()
    (found,) = dominated(game, "Row", kind="weak")
    assert (found.strategy, found.kind) == ("s2", "weak")
    assert dominant_strategy(game, "Row") is None
    assert dominant_strategy(game, "Row", kind="weak") == "s1"


@pytest.mark.parametrize("scale", [1, 1e-12, 1e12])
def test_twins_do_not_dominate_each_other(scale):
    game = Game.bimatrix(scale * np.array([[0.1 + 0.2, 1], [0.3, 1]]), np.zeros((2, 2)))
    assert dominated(game, "Row", kind="weak") == ()
