"""The solutions of the chapter on understanding agree with the library and with numpy."""

from typing import Any

import numpy as np
import pytest

from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.understanding.delegation.beliefs import believed
from coopcourse.understanding.delegation.contest import shipped
from coopcourse.understanding.exercises import solutions
from coopcourse.understanding.selfplay import Meeting, cross_play, stubborn

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"understanding/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("prior", "likelihoods"), cases_of("posterior"))
def test_a_posterior_is_that_of_the_library(prior, likelihoods):
    want = believed(((None,),) * len(prior), np.multiply(prior, likelihoods).tolist())
    assert solutions.posterior(prior, likelihoods) == pytest.approx(want.chances.tolist())


@pytest.mark.parametrize(("costs", "beta"), cases_of("move-chances"))
def test_odds_of_two_moves_depend_on_their_difference(costs, beta):
    chances = np.array(solutions.move_chances(costs, beta))
    assert chances.sum() == pytest.approx(1)
    odds = np.log(chances[:, None] / chances[None, :])
    assert odds == pytest.approx(beta * np.subtract.outer(costs, costs).T)


@pytest.mark.parametrize(("prior", "chances", "moves"), cases_of("watch"))
def test_a_walk_is_one_product(prior, chances, moves):
    weights = np.prod([prior, *(chances[move] for move in moves)], axis=0)
    assert solutions.watch(prior, chances, moves) == pytest.approx(weights / weights.sum())


@pytest.mark.parametrize(("payoffs", "belief"), cases_of("best-place"))
def test_no_place_pays_more_against_the_belief(payoffs, belief):
    expected = np.round(np.array(payoffs) @ belief, 9)
    assert solutions.best_place(payoffs, belief) == int(expected.argmax())


@pytest.mark.parametrize(("payoffs",), cases_of("self-play-gap"))
def test_the_gap_is_the_diagonal_less_the_rest(payoffs):
    table = np.array(payoffs)
    rest = table[~np.eye(len(table), dtype=bool)]
    assert solutions.self_play_gap(payoffs) == pytest.approx(np.diag(table).mean() - rest.mean())


@pytest.mark.parametrize(("allocations", "costs"), cases_of("divided-prior"))
def test_a_divided_prior_is_the_shared_one_without_its_shared_part(allocations, costs):
    weights = [sum(1 / costs[name] for name in pair) * (len(set(pair)) > 1) for pair in allocations]
    want = believed(((None,),) * len(weights), weights).chances
    assert solutions.divided_prior(allocations, costs) == pytest.approx(want.tolist())


def test_the_gap_of_strangers_is_that_of_the_library():
    partners = [stubborn(place, 10) for place in (3, 5, 3, 9)]
    table = cross_play(Meeting(), partners, partners).tolist()
    assert solutions.self_play_gap(table) == pytest.approx((3.9 / 4) - 2 / 12)


def test_the_last_question_tells_the_contests_numbers():
    steps = {
        name: shipped(2).mean(name, "steps")[0] for name in ("Uniform Priors", "Fixed Beliefs")
    }
    bayes, half = shipped(2).mean("Bayesian Delegation", "steps")
    assert steps["Uniform Priors"] / bayes == pytest.approx(4 / 3, abs=0.05)
    assert abs(steps["Fixed Beliefs"] - bayes) < 2 * half
    apart = shipped(2).cell("full divider", "Tomato-Lettuce", "Fixed Beliefs")[:, 0].mean()
    watched = shipped(2).cell("full divider", "Tomato-Lettuce", "Bayesian Delegation")[:, 0].mean()
    assert apart > watched + 2
