"""Pricing programs against the paper, its authors' sessions, and a learner written the slow way."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.downsides.pricing import (
    Learner,
    Market,
    Sessions,
    circles,
    cuts,
    follow,
    profit_gains,
    train,
)
from coopcourse.downsides.pricing.learning import _beginners, _live

MARKET = Market()
PAPER = 0.849, 0.112  # mean gain and its spread (Calvano et al. 2020, section IV)
# The mean prices after a cut in the authors' 1,000 stored sessions.
CUTTER = (1.791, 1.611, 1.568, 1.575, 1.638, 1.692, 1.733, 1.763, 1.777)
RIVAL = (1.791, 1.791, 1.554, 1.584, 1.636, 1.696, 1.735, 1.763, 1.777)


def test_the_two_benchmarks_are_those_of_the_paper():
    nash, joint = MARKET.nash_price, MARKET.monopoly_price
    assert (nash, joint) == pytest.approx((1.47293, 1.92498), abs=5e-6)
    assert float(MARKET.profit(nash, nash)) == pytest.approx(0.22293, abs=5e-6)
    assert float(MARKET.profit(joint, joint)) == pytest.approx(0.33749, abs=5e-6)
    assert MARKET.menu[[0, -1]] == pytest.approx((1.42772, 1.97019), abs=5e-6)


def test_no_price_beats_the_benchmarks():
    tried = np.linspace(1, 3, 4001)
    nash, joint = MARKET.nash_price, MARKET.monopoly_price
    best = tried[[MARKET.profit(tried, nash).argmax(), MARKET.profit(tried, tried).argmax()]]
    assert best == pytest.approx((nash, joint), abs=5e-4)


@given(st.floats(1, 2.5), st.floats(1, 2.5))
def test_demand_is_how_the_buyers_surplus_falls_with_the_price(own, rival):
    lost = MARKET.surplus(own - 1e-5, rival) - MARKET.surplus(own + 1e-5, rival)
    assert float(lost) / 2e-5 == pytest.approx(float(MARKET.demand(own, rival)), abs=1e-6)


def test_the_shipped_pairs_gain_what_the_papers_do():
    pairs = Sessions.shipped()
    gains = profit_gains(MARKET, pairs)
    assert len(pairs) >= 200
    assert abs(gains.mean() - PAPER[0]) <= 3 * PAPER[1] / np.sqrt(len(pairs))
    assert gains.std() == pytest.approx(PAPER[1], abs=0.02)
    assert np.quantile(gains, [0.25, 0.5, 0.75]) == pytest.approx([0.78, 0.87, 0.94], abs=0.03)


def test_a_cut_is_answered_as_in_the_authors_sessions():
    found = cuts(MARKET, Sessions.shipped())
    assert found.unprofitable == pytest.approx(0.936, abs=0.05)
    prices = found.prices(MARKET)[: len(CUTTER)].T
    assert prices == pytest.approx(np.array([CUTTER, RIVAL]), abs=0.02)


def test_pairs_rest_and_circle_as_often_as_the_papers():
    length = circles(Sessions.shipped()).length
    error = 3 * np.sqrt(0.643 * 0.357 / len(length))
    assert (length == 1).mean() == pytest.approx(0.643, abs=error)
    assert (length == 2).mean() == pytest.approx(0.238, abs=error)


def test_short_sight_ends_collusion():
    gains = [profit_gains(MARKET, Sessions.shipped(sight)).mean() for sight in (0.95, 0.65, 0.35)]
    assert gains == sorted(gains, reverse=True)
    assert gains[-1] == pytest.approx(0.16, abs=0.05)
    blind = Sessions.shipped(0.0)
    rival = cuts(MARKET, blind).prices(MARKET)[:, 1]
    assert profit_gains(MARKET, blind).mean() < 0.3 and abs(rival[2] - rival[0]) < 0.01


def slow_period(q, state, tries, market, learner):
    """One period of one session, as the paper writes it: two tables, a loop, no batch."""
    m = market.prices
    chosen = [q[k][state[k]].argmax() if tries[k] < 0 else tries[k] for k in (0, 1)]
    after = [chosen[0] * m + chosen[1], chosen[1] * m + chosen[0]]
    for k in (0, 1):
        profit = float(market.profit(market.menu[chosen[k]], market.menu[chosen[1 - k]]))
        target = profit + learner.discount * q[k][after[k]].max()
        old = q[k][state[k], chosen[k]]
        q[k][state[k], chosen[k]] = (1 - learner.rate) * old + learner.rate * target
    return after


def test_a_batch_learns_what_each_session_learns_alone():
    market, learner, rng = Market(prices=4), Learner(), np.random.default_rng(1)
    batch = _beginners(market, learner, 3, rng)
    tables = batch.q.reshape(2, 3, 16, 4).copy()
    states = batch.state.copy()
    tries = np.where(rng.random((400, 2, 3)) < 0.4, rng.integers(4, size=(400, 2, 3)), -1)
    _live(batch, tries, 0, market=market, learner=learner)
    for session in range(3):
        q, state = list(tables[:, session]), list(states[:, session])
        for guess in tries[:, :, session]:
            state = slow_period(q, state, guess, market, learner)
        assert batch.q.reshape(2, 3, 16, 4)[:, session] == pytest.approx(np.array(q))
        assert batch.state[:, session].tolist() == state


def test_a_live_training_takes_seconds_and_finds_collusion():
    market, begin = Market(prices=7), time.process_time()
    learner = Learner(decay=1e-4, patience=20_000)
    pairs = train(market, learner, 20, rng=np.random.default_rng(1))
    assert time.process_time() - begin < 15
    assert profit_gains(market, pairs).mean() > 0.6


def test_a_pair_that_repeats_itself_is_found_out():
    plans = np.zeros((1, 2, 3, 3), dtype=np.uint8)
    plans[0, :, 0, 0], plans[0, :, 1, 1] = 1, 2  # both go 0, 1, 2 and round again
    pair = Sessions(plans, np.zeros((1, 2), dtype=np.uint8), np.zeros(1, dtype=np.int64))
    found = circles(pair)
    assert found.length.tolist() == [3]
    assert sorted(found.path[:3, 0, 0].tolist()) == [0, 1, 2]
    assert follow(pair, np.array([[0, 0]]), 3)[:, 0].tolist() == [[0, 0], [1, 1], [2, 2], [0, 0]]


def test_rivals_who_stand_still_do_not_collude():
    plans = np.full((1, 2, 15, 15), 2, dtype=np.uint8)
    pair = Sessions(plans, np.full((1, 2), 2, dtype=np.uint8), np.zeros(1, dtype=np.int64))
    assert cuts(MARKET, pair).unprofitable == 0


def test_sessions_survive_the_way_to_disk_and_back(tmp_path):
    pairs = Sessions.shipped()[:3]
    pairs.save(tmp_path / "some.npz")
    again = Sessions.load(tmp_path / "some.npz")
    assert (again.plans == pairs.plans).all() and (again.last == pairs.last).all()


@pytest.mark.parametrize("wrong", [{"discount": 1.0}, {"rate": 0}, {"decay": 0}])
def test_a_learner_that_makes_no_sense_is_refused_in_words(wrong):
    with pytest.raises(ValueError, match="learner needs"):
        Learner(**wrong)


def test_an_untrained_discount_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match=r"0\.35"):
        Sessions.shipped(0.5)
