"""Learning: gradients against differences, and two levels against exact answers."""

from itertools import islice

import numpy as np
import pytest

from coopcourse import economist
from coopcourse.economist import respond
from coopcourse.economist.network import Adam, backward, forward, network

RNG = np.random.default_rng


def test_the_gradient_is_the_slope_of_the_network():
    weights = network([3, 5, 4, 2], rng=RNG(1))
    inputs, pull = RNG(2).normal(size=(6, 3)), RNG(3).normal(size=(6, 2))
    gradient = backward(weights, forward(weights, inputs), pull)
    for k, each in enumerate(weights):
        for at in np.ndindex(each.shape):
            ends = []
            for nudge in (1e-5, -1e-5):
                moved = [layer.copy() for layer in weights]
                moved[k][at] += nudge
                ends.append((forward(tuple(moved), inputs)[-1] * pull).sum())
            assert gradient[k][at] == pytest.approx((ends[0] - ends[1]) / 2e-5, abs=1e-6)


def test_adam_climbs_a_hill():
    state = Adam.start((np.array([4.0, -3.0]),))
    for _ in range(500):
        state = state.climb((-2 * (state.weights[0] - 1),), pace=0.05)
    assert state.weights[0] == pytest.approx([1, 1], abs=0.01)


def test_a_naive_planner_believes_in_taxes_that_ruin_everybody():
    economy = economist.uneven_economy(4)
    learning = economist.two_levels(economy, tempo=economist.Tempo.naive(), rng=RNG(1))
    last = list(islice(learning, 250))[-1]
    assert last.measured > 1.5 * last.true


def test_people_learn_their_best_hours_under_schedules_they_have_never_seen():
    economy = economist.economy(4)
    tempo = economist.Tempo.patient()
    rng = RNG(1)
    minds = economist.new_minds(7, rng=rng)
    for _ in range(800):
        minds = economist.adapt(minds, economy, tempo, rng=rng)
    learned = economist.likeliest(minds, economy, economist.US_FEDERAL.rates)
    exact = respond(economy, economist.US_FEDERAL.rates)
    assert learned.hours == pytest.approx(exact.hours, abs=15)
    assert learned.utility.sum() > 0.95 * exact.utility.sum()
