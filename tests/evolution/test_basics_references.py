"""The solutions of the chapter on natural selection agree with the library and with search."""

from typing import Any

import numpy as np
import pytest

from coopcourse import evolution
from coopcourse.evolution.exercises import basics_solutions as solutions
from coopcourse.evolution.fixation import log_fixation
from coopcourse.evolution.graphs import from_edges
from coopcourse.evolution.kin import Families
from coopcourse.evolution.networks import Giving, copies
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"evolution/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("share", "give", "take"), cases_of("next-share"))
def test_a_generation_is_that_of_a_large_wright_fisher_population(share, give, take):
    rng = np.random.default_rng(1)
    size = 10**6
    start = [round(share * size), size - round(share * size)]
    story = evolution.populations(
        [[give] * 2, [take] * 2], start, process="wright-fisher", strength=1, rng=rng
    )
    next(story)
    seen = next(story)[0, 0] / size
    assert solutions.next_share(share, give, take) == pytest.approx(seen, abs=0.003)


@pytest.mark.parametrize(("odds",), cases_of("chance-to-win"))
def test_the_chance_is_that_of_the_library(odds):
    chance = np.exp(log_fixation(np.log(odds)))
    assert solutions.chance_to_win(odds) == pytest.approx(chance)


@pytest.mark.parametrize(("gain", "loss"), cases_of("share-of-time"))
def test_shares_of_time_are_those_of_a_long_walk(gain, loss):
    chain = np.array([[1 - loss, loss], [gain, 1 - gain]])
    assert solutions.share_of_time(gain, loss) == pytest.approx(
        np.linalg.matrix_power(chain, 2**16)[0, 0]
    )


@pytest.mark.parametrize(("payoff",), cases_of("ways-to-win"))
def test_conditions_are_those_of_the_library(payoff):
    said = evolution.favoured(payoff)
    expected = [said.ess, said.risk_dominant, said.advantageous]
    assert solutions.ways_to_win(payoff) == expected


@pytest.mark.parametrize(("per_b", "per_c"), cases_of("critical-ratio"))
def test_a_lone_defector_pays_exactly_below_the_ratio(per_b, per_c):
    ratio = solutions.critical_ratio(per_b, per_c)
    for by in (0.99, 1.01):
        payoff = ratio * by * np.array(per_b) + np.array(per_c)
        assert evolution.favoured(payoff).ess == (by > 1)


# Whoever has died gives nothing, so that nobody has a gift from every neighbour.
POSSIBLE = [case for case in cases_of("heir-gives") if max(case[1]) < len(case[0])]


@pytest.mark.parametrize(("gives", "gifts", "b", "strength"), POSSIBLE)
def test_the_heir_is_chosen_by_the_fitness_of_the_librarys_graph(gives, gifts, b, strength):
    """Around a free place 0: neighbours 1..k, each with k links, and gifts from far leaves."""
    links = len(gives)
    edges, state = [(0, i + 1) for i in range(links)], [0, *gives]
    for neighbour, received in enumerate(gifts, start=1):
        for leaf in range(links - 1):
            edges.append((neighbour, len(state)))
            state.append(int(leaf < received))
    game = Giving(from_edges(edges, len(state)), b, 1, strength)
    near = np.arange(1, links + 1)[None, :]
    fitness = game.fitness(copies(game.graph, np.array([state], dtype=np.int8)), near)[0]
    expected = fitness @ np.array(gives) / fitness.sum()
    assert solutions.heir_gives(gives, gifts, b, strength) == pytest.approx(expected)


def test_the_bet_and_the_questions_are_answered_with_the_models_numbers():
    village = evolution.mean_payoff([[2, -1], [3, 0]], [[0.9, 0.1], [0, 1], [0.5, 0.5]])
    words = " ".join(option.feedback for option in find("evolution/fittest-bet").options)
    assert village[1] == 0 and f"from {village[0]:.2f} to nothing" in words
    assert find("evolution/half-help").answer.value == village[2]
    drift = evolution.fixation_probability([[1, 1], [1, 1]], 50, strength=0)
    assert find("evolution/drift").answer.value == pytest.approx(drift)
    assert Families(10**9, 1 / 8).threshold * 2 == pytest.approx(
        find("evolution/cousins").answer.value
    )
    split = evolution.rules.thresholds("group", n=20, m=10).ess
    assert find("evolution/split").answer.value == split


def test_defectors_resist_one_cooperator_only_where_favours_are_returned():
    examples = {
        "kin": {"r": 0.5},
        "direct": {"w": 0.9},
        "indirect": {"q": 0.9},
        "network": {"k": 4},
        "group": {"n": 5, "m": 5},
    }
    resist = {
        rule
        for rule, parameters in examples.items()
        if evolution.favoured(evolution.rules.payoff(rule, 20, 1, **parameters)[::-1, ::-1]).ess
    }
    assert resist == {"direct", "indirect"}
