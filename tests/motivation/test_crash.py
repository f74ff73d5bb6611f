"""The crash: orderings that accounts and models agree on, and what must be conserved."""

import numpy as np
import pytest

from coopcourse.motivation.crash import START, Market, seconds, story

SEEDS = (1, 2, 3)


def low(**rules: float) -> float:
    market = Market(**rules)
    return float(np.mean([story(market, rng=np.random.default_rng(seed)).low for seed in SEEDS]))


def test_the_faster_the_seller_the_deeper_the_fall():
    lows = [low(participation=share) for share in (0, 0.03, 0.06, 0.09, 0.12)]
    assert lows == sorted(lows, reverse=True)
    assert lows[0] > -0.1 and lows[-1] < -4


def test_without_passing_the_parcel_there_is_hardly_a_fall():
    assert low(passing=0) > low() / 4


def test_stronger_makers_make_it_worse_and_only_then_a_pause_helps():
    assert low(limit=750) < 1.5 * low()
    assert low(limit=750, halt=5) > low(limit=750, halt=0)
    assert low(halt=5) == low(halt=0)


def test_buyers_who_see_at_once_soften_the_fall():
    assert low(delay=0) > low()


def test_the_price_comes_back_within_the_hour_and_the_order_is_done():
    run = story(Market(), rng=np.random.default_rng(1))
    assert run.low_minute < 20 < run.finished < 40
    assert abs(run.after_low(20)) < abs(run.low) / 3


def test_what_the_seller_has_sold_is_gone_and_nothing_else():
    run = list(seconds(Market(), rng=np.random.default_rng(1), last=600))
    unsold = np.array([now.unsold for now in run])
    assert (np.diff(unsold) <= 0).all()
    assert unsold[START - 1] == 75_000 > unsold[START]


def test_makers_never_hold_more_than_their_limits_allow():
    held = story(Market(participation=0.15), rng=np.random.default_rng(1)).held
    assert held.max() <= 16 * 250 + 1e-6
    assert held.max() > 0.9 * 16 * 250


def test_nothing_is_traded_in_a_pause():
    run = story(Market(limit=750), rng=np.random.default_rng(1))
    pauses = np.flatnonzero(run.volume == 0)
    assert pauses.size >= 5 and pauses.size % 5 == 0


@pytest.mark.parametrize("rule", [{"participation": 9}, {"passing": -0.1}, {"makers": 1}])
def test_a_rule_that_makes_no_sense_is_refused_in_words(rule):
    with pytest.raises(ValueError, match=r"market needs|are shares"):
        Market(**rule)
