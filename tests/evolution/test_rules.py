"""The five rules: the published table, identities between rules, and weak selection itself."""

import numpy as np
import pytest

from coopcourse.evolution import favoured, fixation_probability, rules

# Nowak (2006), table 1: the ratios b/c for ess, risk_dominant, advantageous
PUBLISHED = {
    "kin": ({"r": 0.25}, (1 / 0.25,) * 3),
    "direct": ({"w": 0.8}, (1 / 0.8, 1.2 / 0.8, 1.4 / 0.8)),
    "indirect": ({"q": 0.4}, (1 / 0.4, 1.6 / 0.4, 2.2 / 0.4)),
    "network": ({"k": 4}, (4, 4, 4)),
    "group": ({"n": 10, "m": 5}, (3, 3, 3)),
}
CASES = [(rule, *PUBLISHED[rule]) for rule in PUBLISHED]


@pytest.mark.parametrize(("rule", "parameters", "published"), CASES)
def test_solved_thresholds_are_the_published_ones(rule, parameters, published):
    found = rules.thresholds(rule, **parameters)
    assert (found.ess, found.risk_dominant, found.advantageous) == pytest.approx(published)


@pytest.mark.parametrize(("rule", "parameters", "published"), CASES)
def test_each_condition_flips_at_its_threshold(rule, parameters, published):
    for field, ratio in zip(("ess", "risk_dominant", "advantageous"), published, strict=True):
        flips = [
            getattr(favoured(rules.payoff(rule, ratio * by, 1, **parameters)), field)
            for by in (0.99, 1.01)
        ]
        assert flips == [False, True]


@pytest.mark.parametrize(("rule", "parameters", "_"), CASES)
def test_a_mutant_beats_drift_exactly_above_the_finite_threshold(rule, parameters, _):
    ratio = rules.thresholds(rule, size=40, **parameters).advantageous
    for by in (0.97, 1.03):
        payoff = rules.payoff(rule, ratio * by, 1, **parameters)
        gain = 40 * fixation_probability(payoff, 40, strength=1e-6) - 1
        assert (gain > 0) == (by > 1)


@pytest.mark.parametrize(("rule", "parameters", "_"), CASES)
def test_cooperators_win_more_easily_than_defectors_above_the_finite_threshold(rule, parameters, _):
    ratio = rules.thresholds(rule, size=40, **parameters).risk_dominant
    for by in (0.97, 1.03):
        payoff = rules.payoff(rule, ratio * by, 1, **parameters)
        chances = [
            fixation_probability(game, 40, strength=1e-4) for game in (payoff, payoff[::-1, ::-1])
        ]
        assert (chances[0] > chances[1]) == (by > 1)


def test_the_finite_thresholds_of_tit_for_tat_approach_those_of_large_populations():
    small = rules.thresholds("direct", w=0.9, size=100)
    large = rules.thresholds("direct", w=0.9, size=10**9)
    assert (small.advantageous, small.risk_dominant) == pytest.approx((1.3413, 1.22727), abs=5e-5)
    assert (large.advantageous, large.risk_dominant) == pytest.approx((4 / 3, 11 / 9))


def test_thresholds_are_read_and_shown_in_the_order_of_their_names():
    found = rules.thresholds("direct", w=0.8)
    assert [*found] == [found.ess, found.risk_dominant, found.advantageous]
    assert repr(rules.thresholds("kin", r=0.5)) == "ESS: 2.0, risk-dominant: 2.0, advantageous: 2.0"


def test_direct_and_indirect_reciprocity_are_one_game_on_two_scales():
    direct, indirect = rules.payoff("direct", 3, 1, w=0.6), rules.payoff("indirect", 3, 1, q=0.6)
    assert direct * (1 - 0.6) == pytest.approx(indirect)


def test_group_selection_is_assortment_with_share_m_of_m_plus_n():
    share = 5 / (5 + 10)
    assorted = [[3 - 1, 3 * share - 1], [3 * (1 - share), 0]]
    assert rules.payoff("group", 3, 1, n=10, m=5) / (5 + 10) == pytest.approx(np.array(assorted))


def test_no_ratio_is_enough_without_relatedness_partners_or_reputation():
    for rule, parameters in (("kin", {"r": 0}), ("direct", {"w": 0}), ("indirect", {"q": 0})):
        assert rules.thresholds(rule, **parameters).ess == np.inf


@pytest.mark.parametrize(
    ("rule", "parameters", "advice"),
    [
        ("kinship", {"r": 1}, "the five are kin"),
        ("kin", {"k": 1}, "takes r"),
        ("group", {"n": 3}, "takes n and m"),
        ("direct", {"w": 1}, "below 1"),
        ("network", {"k": 2}, "above 2"),
    ],
)
def test_a_slip_is_answered_with_advice(rule, parameters, advice):
    with pytest.raises(ValueError, match=advice):
        rules.thresholds(rule, **parameters)
