"""Populations in motion: closed curves, conserved cycles, exact chances, and one large chain."""

import numpy as np
import pytest

from coopcourse.evolution import fixation_probability, replicator
from coopcourse.evolution.estimates import Estimate, crossing, lift, tilt
from coopcourse.evolution.generations import wright_fisher_fixation
from coopcourse.evolution.mutation import compositions, mutation_chain, mutation_selection
from coopcourse.evolution.processes import PROCESSES, payoffs, populations
from coopcourse.evolution.stationary import stationary_distribution
from coopcourse.evolution.trials import simulated_fixation

DONATION = np.array([[2.0, -1.0], [3.0, 0.0]])
CIRCLE = np.array([[0.0, -1.0, 1.0], [1.0, 0.0, -1.0], [-1.0, 1.0, 0.0]])


def test_cooperators_vanish_along_the_logistic_curve_and_the_mean_falls_with_them():
    times = np.linspace(0, 6, 13)
    shares = replicator.path(DONATION, [0.9, 0.1], times)
    decay = np.exp(-times)
    assert shares[:, 0] == pytest.approx(0.9 * decay / (0.1 + 0.9 * decay), abs=1e-6)
    assert (np.diff(replicator.mean_payoff(DONATION, shares)) < 0).all()


def test_rock_paper_scissors_goes_round_and_keeps_its_product():
    shares = replicator.path(CIRCLE, [0.6, 0.2, 0.2], np.linspace(0, 30, 31))
    assert shares.prod(axis=1) == pytest.approx(0.024, abs=1e-5)
    assert np.ptp(shares[:, 0]) > 0.3


def test_several_starts_move_as_each_would_alone():
    starts = np.array([[0.6, 0.4], [0.1, 0.9]])
    together = replicator.path(DONATION, starts, [0, 1, 2])
    for place, start in enumerate(starts):
        alone = replicator.path(DONATION, start, [0, 1, 2])
        assert together[:, place] == pytest.approx(alone)


def test_nothing_grows_at_a_rest_point():
    for payoff in (DONATION, CIRCLE, np.random.default_rng(1).random((4, 4))):
        for point in replicator.rest_points(payoff):
            assert replicator.growth(payoff, point) == pytest.approx(np.zeros(len(point)))
    assert len(replicator.rest_points(CIRCLE)) == 4


@pytest.mark.parametrize("process", PROCESSES)
def test_one_step_moves_the_average_as_theory_says(process):
    start, runs = [12, 8], 60000
    story = populations(
        DONATION,
        start,
        process=process,
        strength=0.3,
        replicates=runs,
        rng=np.random.default_rng(1),
    )
    next(story)
    moved = next(story)[:, 0] - 12
    paid = payoffs(np.array([start]), DONATION)[0]
    fit = 0.7 + 0.3 * paid
    weight = np.array(start) * fit / (np.array(start) @ fit)
    lead = paid[0] - paid[1]
    expected = {
        "moran": weight[0] - 0.6,
        "wright-fisher": 20 * (weight[0] - 0.6),
        "fermi": 12 * 8 / (20 * 19) * np.tanh(0.3 * lead / 2),
    }[process]
    assert moved.mean() == pytest.approx(expected, abs=4 * moved.std() / np.sqrt(runs))


@pytest.mark.parametrize("process", ["moran", "fermi"])
def test_played_fixation_meets_the_exact_chance(process):
    asked = {"process": process, "strength": 0.1}
    chance = fixation_probability(DONATION, 15, initial=5, **asked)
    rng = np.random.default_rng(1)
    seen = simulated_fixation(DONATION, 15, initial=5, runs=20000, rng=rng, **asked)
    assert abs(seen.value - chance) < 4 * np.sqrt(chance * (1 - chance) / seen.runs)
    story = populations([[2, -1], [3, 0]], [5, 10], replicates=2000, rng=rng, **asked)
    last = next(counts for counts in story if (counts.min(axis=1) == 0).all())
    wins = Estimate(int((last[:, 0] == 15).sum()), 2000)
    assert abs(wins.value - chance) < 4 * np.sqrt(chance * (1 - chance) / wins.runs)


def test_generations_follow_the_published_chance_and_drift():
    chance = wright_fisher_fixation([[1.05] * 2, [1] * 2], 50, strength=1)
    assert chance == pytest.approx(0.094116, abs=5e-7)
    kimura = (1 - np.exp(-0.1)) / (1 - np.exp(-5))
    assert chance == pytest.approx(kimura, rel=0.02)
    assert wright_fisher_fixation(DONATION, 20, strength=0, initial=7) == pytest.approx(0.35)


def test_rare_mutations_turn_the_large_chain_into_the_small_one():
    payoff = np.random.default_rng(1).normal(size=(3, 3))
    shares = stationary_distribution(payoff, 8, strength=1)
    rare = mutation_selection(payoff, 8, strength=1, mutation=1e-7).average
    assert rare == pytest.approx(shares, abs=1e-5)


def test_the_large_chain_is_what_the_populations_do():
    asked = {"strength": 1.0, "mutation": 0.1}
    chain = mutation_chain(CIRCLE, 6, **asked)
    story = populations(
        CIRCLE, [3, 2, 1], process="fermi", replicates=40000, rng=np.random.default_rng(1), **asked
    )
    next(story)
    moved = next(story)
    states = compositions(6, 3)
    start = states.tolist().index([3, 2, 1])
    for place in np.flatnonzero(chain[start]):
        seen = (moved == states[place]).all(axis=1).mean()
        assert seen == pytest.approx(chain[start, place], abs=0.01)


def test_a_chain_of_every_size_has_as_many_mixtures_as_counted():
    assert [len(compositions(5, n)) for n in (1, 2, 3, 4)] == [1, 6, 21, 56]
    assert mutation_selection(CIRCLE, 6, strength=1, mutation=1).shares.sum() == pytest.approx(1)


def test_intervals_hold_the_truth_as_often_as_they_say():
    rng = np.random.default_rng(1)
    held = [Estimate(int(wins), 500).holds(0.02) for wins in rng.binomial(500, 0.02, size=4000)]
    assert np.mean(held) == pytest.approx(0.95, abs=0.02)


def test_a_crossing_is_found_within_its_interval_as_often_as_it_says():
    rng, places = np.random.default_rng(1), np.array([2.0, 3.0, 4.0, 5.0, 6.0])
    chances = 0.01 * lift(0.2 * (places - 4.2))
    found = [crossing(places, rng.binomial(50000, chances), 50000, drift=0.01) for _ in range(400)]
    held = [abs(each.at - 4.2) < each.wide for each in found]
    assert np.mean(held) == pytest.approx(0.95, abs=0.03)


def test_the_lift_is_that_of_a_mutant_of_constant_fitness_in_a_large_population():
    size, edge = 2000, 0.001
    chance = fixation_probability([[1 + edge] * 2, [1] * 2], size, strength=1)
    assert size * chance == pytest.approx(lift(edge * size / 2), rel=2e-3)
    assert tilt(lift([-3, -0.1, 0.2, 5])) == pytest.approx([-3, -0.1, 0.2, 5])
