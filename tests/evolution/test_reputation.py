"""Names that travel pay for kindness: thresholds, and image scoring as it was published."""

from itertools import islice

import numpy as np
import pytest

from coopcourse.evolution import rules
from coopcourse.evolution.image_scoring import STRATEGIES, Village, generations, shipped
from coopcourse.evolution.reputation import Town, critical_ratio


@pytest.mark.parametrize("naming", ["standing", "scoring"])
@pytest.mark.parametrize(("defectors", "q"), [(1, 0.5), (50, 0.5), (66, 0.8)])
def test_both_kinds_earn_alike_at_the_ratio_that_theory_gives(naming, defectors, q):
    town = Town(100, defectors, q, naming)
    found = critical_ratio(town, rng=np.random.default_rng(1))
    assert abs(found.at - town.expected_ratio) < 1.5 * found.wide
    assert found.wide < 0.12


@pytest.mark.parametrize("q", [0.25, 0.5, 0.8])
def test_the_three_conditions_of_the_five_rules_are_three_mixes_of_one_town(q):
    known, large = rules.thresholds("indirect", q=q), 3 * 10**7
    mixes = [Town(large, count, q).expected_ratio for count in (1, large // 2, 2 * large // 3)]
    assert mixes == pytest.approx([known.ess, known.risk_dominant, known.advantageous], rel=1e-5)


def test_where_refusing_always_hurts_a_name_kindness_costs_more():
    assert all(
        Town(100, count, 0.5, "scoring").expected_ratio > Town(100, count, 0.5).expected_ratio
        for count in (2, 20, 50, 80)
    )


def test_names_that_nobody_knows_help_nobody():
    assert Town(100, 50, q=0).expected_ratio == np.inf


def naive_life(village, strategies, givers, takers):
    """One village, one encounter at a time, in plain Python."""
    score, paid = [0] * village.people, [0.0] * village.people
    for giver, taker in zip(givers, takers, strict=True):
        helps = score[taker] >= strategies[giver]
        score[giver] = max(-5, min(5, score[giver] + (1 if helps else -1)))
        paid[giver] += village.cost - village.cost * helps
        paid[taker] += village.cost + village.benefit * helps
    return paid


def test_villages_side_by_side_are_villages_one_by_one():
    from coopcourse.evolution.image_scoring import _a_life, _encounters

    village, rng = Village(encounters=80, people=9), np.random.default_rng(1)
    strategies = rng.choice(STRATEGIES, size=(3, 9))
    paid, _ = _a_life(village, strategies, np.random.default_rng(2))
    givers, takers = _encounters(village, 3, np.random.default_rng(2))
    alone = [naive_life(village, strategies[k], givers[:, k], takers[:, k]) for k in range(3)]
    assert paid == pytest.approx(np.array(alone))
    assert (givers != takers).all()


def test_without_discrimination_help_follows_the_strategies():
    story = generations(Village(200, people=20), replicates=4, rng=np.random.default_rng(1))
    first = next(story)
    assert first.shares.sum() == pytest.approx(1) and first.strategies.shape == (4, 20)
    assert set(np.unique(next(story).strategies)) <= set(np.unique(first.strategies))


def test_500_encounters_make_a_helpful_village():
    story = generations(Village(500), replicates=10, rng=np.random.default_rng(1))
    start, *_, end = [each.helped.mean() for each in islice(story, 16)]
    assert start == pytest.approx(0.51, abs=0.03) and end > 0.85


def test_the_shipped_runs_say_what_the_chapter_says():
    end = {m: helped[-1].mean() for m, (_, helped) in shipped().items()}
    assert end[125] < 0.6 < 0.85 < end[300] <= 1 and min(end[500], end[1000]) > 0.99
