"""Families and tribes: exact chains of tiny worlds, published values, simulations beside them."""

from itertools import product

import numpy as np
import pytest

from coopcourse.evolution import groups, kin
from coopcourse.evolution.groups import Tribes
from coopcourse.evolution.kin import Families, pair_chances, parent_share


def exact_family(families, b, c, strength):
    """The chance to take over: every number of pairs of each kind is a state."""
    pairs = families.pairs
    kinds = [(i, j, pairs - i - j) for i in range(pairs + 1) for j in range(pairs + 1 - i)]
    shares = parent_share(np.array(kinds), (b, c, strength))
    share = np.concatenate(([1 / families.size], shares))  # first the founders
    chain = np.zeros((len(share), len(share)))
    for row, chances in enumerate(pair_chances(families, share)):
        chain[row, 1:] = [multinomial(each, chances) for each in kinds]
    end = share == 1
    inside = (share > 0) & (share < 1)
    gap = np.eye(inside.sum()) - chain[np.ix_(inside, inside)]
    return float(np.linalg.solve(gap, chain[np.ix_(inside, end)].sum(axis=1))[0])


def multinomial(kinds, chances):
    """The chance of these numbers, by counting ordered outcomes."""
    outcomes = product(range(3), repeat=sum(kinds))
    ways = sum(tuple(each.count(k) for k in range(3)) == tuple(kinds) for each in outcomes)
    return ways * np.prod(np.power(chances, kinds))


@pytest.mark.parametrize("relatedness", [0.0, 0.25, 0.5, 1.0])
@pytest.mark.parametrize(("b", "c"), [(0, 1), (1, 0), (5, 1)])
def test_the_lift_of_kin_is_the_slope_of_the_exact_chance(relatedness, b, c):
    families, weak = Families(4, relatedness), 1e-5
    exact = families.size * exact_family(families, b, c, weak)
    assert (exact - 1) / weak == pytest.approx((families.lift(b, c, weak) - 1) / weak, abs=2e-3)


def test_hamiltons_rule_holds_in_large_populations():
    assert Families(10**8, 0.25).threshold == pytest.approx(4)
    assert Families(50, 0.25).lift(Families(50, 0.25).threshold, 1, 0.1) == pytest.approx(1)
    assert Families(50, 0).threshold == np.inf


def test_simulated_families_meet_the_exact_chance():
    families = Families(4, 0.5)
    chance = exact_family(families, 4, 1, 0.1)
    rng = np.random.default_rng(1)
    seen = kin.simulated_fixation(families, 4, 1, strength=0.1, runs=20000, rng=rng)
    assert abs(seen.value - chance) < 4 * np.sqrt(chance * (1 - chance) / seen.runs)


@pytest.mark.parametrize(("b", "exact"), [(1.2, 0.583), (2.25, 0.852), (4, 1.263)])
def test_the_exact_chance_of_groups_is_that_of_two_nested_races(b, exact):
    assert Tribes(10, 10, b, 1, 0.1).exact_lift == pytest.approx(exact, abs=6e-4)


@pytest.mark.parametrize(("size", "number"), [(10, 10), (5, 5), (3, 20)])
def test_groups_cross_drift_at_the_published_ratio_when_selection_is_weak(size, number):
    ratio = 1 + size / (number - 2)  # Traulsen and Nowak (2006)
    assert Tribes(size, number, 1, 0.1, 0).threshold == pytest.approx(ratio)
    lifts = [Tribes(size, number, ratio * by, 1, 1e-6).exact_lift for by in (0.99, 1.01)]
    assert lifts[0] < 1 < lifts[1]


def test_simulated_groups_meet_the_exact_chance():
    tribes = Tribes(4, 3, b=4, c=1, strength=0.1)
    rng = np.random.default_rng(1)
    seen = groups.simulated_fixation(tribes, split=0.003, runs=1500, rng=rng)
    chance = tribes.exact_lift / 12
    assert abs(seen.value - chance) < 4 * np.sqrt(chance * (1 - chance) / seen.runs)


def test_no_group_is_ever_empty_or_too_large():
    tribes, rng = Tribes(4, 3, b=3, c=1, strength=0.1), np.random.default_rng(1)
    members = np.full((200, 3, 2), 2, dtype=np.int64)
    for _ in range(300):
        groups.one_birth(tribes, members, 0.3, rng)
        sizes = members.sum(axis=2)
        assert members.min() >= 0 and sizes.min() >= 1 and sizes.max() <= 4


@pytest.mark.parametrize(
    ("make", "advice"),
    [
        (lambda: Families(0, 0.5), "1 pair"),
        (lambda: Families(5, 2), "from 0 to 1"),
        (lambda: Tribes(1, 5, 3, 1, 0.1), "groups of 2"),
        (lambda: Tribes(5, 5, 3, 1, 0.5), "below 1"),
    ],
)
def test_a_slip_is_answered_with_advice(make, advice):
    with pytest.raises(ValueError, match=advice):
        make()
