from functools import cmp_to_key, partial
from itertools import permutations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_outcomes import named, points

from coopcourse.games import prisoners_dilemma, welfare
from coopcourse.games.explorers.plans import PLANS

RULES = {
    "utilitarian": welfare.utilitarian,
    "egalitarian": welfare.egalitarian,
    "product": partial(welfare.nash_product, disagreement=-4),
    "leximin": welfare.leximin,
    "isoelastic": partial(welfare.isoelastic, aversion=2),
}
above_zero = points(low=1, high=6)
rules = pytest.mark.parametrize("rule", RULES.values(), ids=RULES)


def levels(table, rule):
    return welfare.levels(np.asarray(table, dtype=float), rule).tolist()


@rules
@given(above_zero)
def test_every_ranking_prefers_what_is_better_for_all(rule, table):
    level = levels(table, rule)
    for (one, a), (other, b) in product(zip(table, level, strict=True), repeat=2):
        if (one > other).all():
            assert a < b
        if (one >= other).all():
            assert a <= b


@rules
@given(above_zero, st.randoms())
def test_nobody_has_a_greater_say(rule, table, chance):
    order = list(range(table.shape[1]))
    chance.shuffle(order)
    assert levels(table, rule) == levels(table[:, order], rule)


@rules
@given(above_zero)
def test_a_ranking_compares_like_its_function(rule, table):
    values = [np.atleast_1d(rule(row)).tolist() for row in table]
    for (k, one), (j, other) in product(enumerate(values), repeat=2):
        verdict = welfare.compare(named(table), str(k), str(j), welfare=rule)
        if not np.allclose(one, other):
            assert verdict == ("more desirable" if one > other else "less desirable")
        else:
            assert verdict == "indifferent"


@given(points(), st.lists(st.integers(-9, 9), min_size=3, max_size=3))
def test_the_sum_ignores_what_each_player_is_given_for_free(table, shifts):
    moved = table + np.array(shifts[: table.shape[1]])
    assert levels(table, welfare.utilitarian) == levels(moved, welfare.utilitarian)


@given(above_zero, st.lists(st.floats(0.1, 10), min_size=3, max_size=3))
def test_the_product_ignores_everybodys_units(table, scales):
    rescaled = table * np.array(scales[: table.shape[1]])
    assert levels(table, welfare.nash_product) == levels(rescaled, welfare.nash_product)


@given(points(), st.integers(-9, 9))
def test_the_product_moves_with_its_disagreement_point(table, shift):
    here, there = (partial(welfare.nash_product, disagreement=d) for d in (0, shift))
    assert levels(table, here) == levels(table + shift, there)


@pytest.mark.parametrize(
    "stretch", [np.exp, lambda u: u**3, np.arctan], ids=["exp", "u3", "arctan"]
)
@given(points())
def test_leximin_needs_only_who_has_more(stretch, table):
    assert levels(table, welfare.leximin) == levels(stretch(table), welfare.leximin)


@given(points())
def test_leximin_is_what_comparing_the_ordered_payoffs_gives(table):
    def by_hand(one, other):
        for a, b in zip(sorted(one), sorted(other), strict=True):
            if a != b:
                return -1 if a > b else 1
        return 0

    order = sorted(table.tolist(), key=cmp_to_key(by_hand))
    level = levels(table, welfare.leximin)
    assert [table[k].tolist() for k in np.argsort(level, kind="stable")] == order


@given(points())
def test_leximin_refines_the_least_payoff_and_is_efficient(table):
    outcomes = named(table)
    top = welfare.most_desirable(outcomes, welfare.leximin)
    assert set(top) <= set(welfare.most_desirable(outcomes, welfare.egalitarian))
    assert set(top) <= set(welfare.pareto_efficient(outcomes))


@given(above_zero)
def test_the_dial_runs_from_the_sum_over_the_product_to_leximin(table):
    for aversion, rule in (
        (0, welfare.utilitarian), (1, welfare.nash_product), (12, welfare.leximin)
    ):  # fmt: skip
        dial = partial(welfare.isoelastic, aversion=aversion)
        assert levels(table, dial) == levels(table, rule)


@given(above_zero, st.floats(0, 6))
def test_an_equal_share_is_worth_as_much_and_lies_below_the_mean(table, aversion):
    share = welfare.equal_equivalent(table, aversion=aversion)
    alike = np.repeat(share[:, None], table.shape[1], axis=1)
    worth = partial(welfare.isoelastic, aversion=aversion)
    assert worth(alike) == pytest.approx(worth(table), rel=1e-6, abs=1e-6)
    assert (share <= table.mean(axis=1) + 1e-9).all() and (share >= table.min(axis=1) - 1e-9).all()


def test_a_strong_dislike_of_inequality_sees_only_the_least():
    assert welfare.equal_equivalent([9, 4, 2], aversion=500) == pytest.approx(2, rel=0.01)


def test_no_rule_of_the_chapter_ranks_the_plans_like_another():
    ranked = [tuple(welfare.ranking(PLANS, RULES[rule])) for rule in list(RULES)[:4]]
    assert len(set(ranked)) == 4


def test_whoever_would_not_sign_ranks_last():
    rule = partial(welfare.nash_product, disagreement=3)
    assert welfare.ranking(PLANS, rule)[-1] == ("Fast lane",)
    assert welfare.most_desirable(PLANS, rule) == ("Tilted",)


def test_decimal_fractions_do_not_break_a_tie():
    assert levels([[0.1, 0.2], [0.3, 0.0]], welfare.utilitarian) == [0, 0]


def test_games_rank_by_profile():
    best = welfare.most_desirable(prisoners_dilemma(), welfare.utilitarian)
    assert best == (("Silent", "Silent"),)


@given(points())
def test_votes_are_counted_one_by_one(table):
    margins = welfare.majority_margins(named(table))
    for (k, one), (j, other) in product(enumerate(table), repeat=2):
        assert margins[k, j] == sum(np.sign(a - b) for a, b in zip(one, other, strict=True))


def test_three_voters_go_in_circles_once_in_eighteen_times():
    ballots = list(product(permutations((3, 2, 1)), repeat=3))
    tables = (dict(zip("ABC", zip(*ballot, strict=True), strict=True)) for ballot in ballots)
    circles = [welfare.condorcet_winner(table) for table in tables].count(None)
    assert (circles, len(ballots)) == (12, 216)


def test_what_wins_every_vote_is_found():
    assert welfare.condorcet_winner({"A": (1, 5, 1), "B": (2, 4, 2), "C": (3, 3, 0)}) == "B"


@pytest.mark.parametrize(
    ("slip", "says"),
    {
        "one number": (lambda: welfare.utilitarian(3), "one payoff for each player"),
        "love of inequality": (lambda: welfare.isoelastic([1, 2], aversion=-1), "0 or more"),
        "nothing to take ratios of": (lambda: welfare.isoelastic([0, 2], aversion=1), "above zero"),
        "unknown outcome": (
            lambda: welfare.compare(PLANS, "Even", "Odd", welfare=welfare.utilitarian),
            "no outcome 'Odd'",
        ),
    }.values(),
)
def test_a_slip_is_answered_in_words(slip, says):
    with pytest.raises(ValueError, match=says):
        slip()
