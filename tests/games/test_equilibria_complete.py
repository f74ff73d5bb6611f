"""The solver misses no equilibrium, whatever ties a game has: an exact search agrees."""

import numpy as np
import pytest
from exact_oracle import extreme_equilibria

from coopcourse.games import Game, equilibria, is_nash, lemke_howson, support_enumeration

SHAPES = [(2, 2), (1, 3), (2, 3), (3, 2), (3, 3), (4, 2), (3, 4), (4, 4)]
RANGES = {"signs": (-1, 2), "grades": (0, 4)}
COPIES = {"as typed": 1, "in tenths": 0.1}
GAMES = 48  # of each kind, each read in both units: 3,072 in all


def drawn(shape, values, zero_sum):
    seed = [*shape, *(k + 1 for k in RANGES[values]), zero_sum]
    for table in np.random.default_rng(seed).integers(*RANGES[values], (GAMES, 2, *shape)):
        yield np.stack([table[0], -table[0]]) if zero_sum else table


@pytest.mark.parametrize("zero_sum", [False, True], ids=["general", "zero sum"])
@pytest.mark.parametrize("values", RANGES)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_the_set_of_extreme_equilibria_is_right(shape, values, zero_sum):
    for table in drawn(shape, values, zero_sum):
        truth = extreme_equilibria(*table)
        for unit in COPIES.values():
            found = equilibria(Game(table * unit))
            assert found.complete
            assert len(found) == len(truth), table
            assert set(found.exact) == truth, table
            assert all(is_nash(found.game, profile) for profile in found)


@pytest.mark.parametrize("shape", [(2, 2), (3, 3), (4, 3), (5, 5)], ids=str)
def test_without_ties_support_enumeration_finds_the_same(shape):
    for payoffs in np.random.default_rng(4).random((12, 2, *shape)):
        game = Game(payoffs)
        taught, whole = support_enumeration(game), equilibria(game)
        assert points(taught) == points(whole)
        assert len(whole) % 2 == 1  # Wilson's oddness theorem


@pytest.mark.parametrize("values", RANGES)
def test_every_label_leads_to_an_equilibrium_even_among_ties(values):
    for table in drawn((3, 4), values, False):
        game = Game(table)
        extreme = points(equilibria(game))
        paths = [lemke_howson(game, label) for label in range(7)]
        assert all(points([path.equilibrium]) <= extreme for path in paths)


def points(profiles):
    return {tuple(np.concatenate(profile).round(7).tolist()) for profile in profiles}
