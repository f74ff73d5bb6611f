"""Practice: slopes against differences, advantages by hand, and learning that pays."""

import numpy as np
import pytest

from coopcourse.economist import learning
from coopcourse.economist.learning import Choices, Pace, Timetable, Trail
from coopcourse.economist.learning.advantages import PATIENCE, TRUST
from coopcourse.economist.network import Adam, forward, network
from coopcourse.economist.schedules import US_FEDERAL

RNG = np.random.default_rng


def some_choices(many: int = 40, options: int = 5) -> Choices:
    """Choices with masks, some of whose chances have since moved far."""
    rng = RNG(3)
    mask = rng.random((many, options)) < 0.7
    mask[:, 0] = True
    choice = np.array([rng.choice(np.flatnonzero(each)) for each in mask])
    better, worth = rng.normal(size=many), rng.normal(size=many)
    chance = rng.uniform(0.1, 0.6, many)
    return Choices(rng.normal(size=(many, 6)), mask, choice, chance, better, worth)


def goal(weights: tuple, of: Choices, curiosity: float) -> float:
    """The clipped goal of Schulman et al. (2017) and entropy, written down as they define it."""
    scores = np.where(of.mask, forward(weights, of.seen)[-1], -np.inf)
    each = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    ratio = each[np.arange(len(each)), of.choice] / of.chance
    clipped = np.minimum(ratio * of.better, np.clip(ratio, 0.8, 1.2) * of.better)
    logs = np.log(np.where(each > 0, each, 1))
    return float((clipped - curiosity * (each * logs).sum(axis=1)).sum())


def squared(weights: tuple, of: Choices, _: float) -> float:
    """Minus half the squared error of the guesses."""
    return float(-((of.worth - forward(weights, of.seen)[-1][:, 0]) ** 2).sum() / 2)


@pytest.mark.parametrize("which", ["choosing", "guessing"])
def test_both_gradients_are_the_slopes_of_their_goals(which: str) -> None:
    of, curiosity = some_choices(), 0.3
    weights = network([6, 7, 5 if which == "choosing" else 1], rng=RNG(1))
    weights = tuple(each + 0.3 * RNG(2).normal(size=each.shape) for each in weights)
    value = goal if which == "choosing" else squared
    found = (
        learning.choosing_gradient(weights, of, curiosity)
        if which == "choosing"
        else learning.guessing_gradient(weights, of)
    )
    for k, layer in enumerate(weights):
        for at in np.ndindex(layer.shape):
            ends = []
            for nudge in (1e-6, -1e-6):
                moved = [each.copy() for each in weights]
                moved[k][at] += nudge
                ends.append(value(tuple(moved), of, curiosity))
            assert found[k][at] == pytest.approx((ends[0] - ends[1]) / 2e-6, abs=1e-4)


def test_some_choices_moved_too_far_to_push_on() -> None:
    of = some_choices()
    weights = network([6, 5], rng=RNG(1))
    each = learning.chances(forward(weights, of.seen)[-1], of.mask)
    ratio = each[np.arange(len(each)), of.choice] / of.chance
    assert ((ratio > 1.2) & (of.better > 0)).any() and ((ratio < 0.8) & (of.better < 0)).any()


def test_advantages_are_the_faded_sum_of_surprises() -> None:
    rng, people, end_time = RNG(4), 3, 30
    times = [np.sort(rng.choice(30, size=many, replace=False)) for many in (5, 1, 8)]
    person = np.repeat(np.arange(people), [len(each) for each in times])
    time, score, guess = np.concatenate(times), rng.normal(size=14), rng.normal(size=14)
    final_score, final_guess = rng.normal(size=people), rng.normal(size=people)
    mixed = np.lexsort((person, time))
    trail = Trail(person[mixed], time[mixed], score[mixed], guess[mixed])
    found = learning.advantages(trail, learning.End(end_time, final_score, final_guess))
    for who in range(people):
        mine = np.flatnonzero(trail.person == who)
        when = [*trail.time[mine], end_time]
        scores = [*trail.score[mine], final_score[who]]
        guesses = [*trail.guess[mine], final_guess[who]]
        for first in range(len(mine)):
            total, weight = 0.0, 1.0
            for k in range(first, len(mine)):
                fade = PATIENCE ** (when[k + 1] - when[k])
                total += weight * (scores[k + 1] - scores[k] + fade * guesses[k + 1] - guesses[k])
                weight *= fade * TRUST
            assert found[mine[first]] == pytest.approx(total)


def test_what_is_not_allowed_is_never_chosen() -> None:
    rng = RNG(1)
    weights = learning.new_learner(rng=rng).chooser.weights
    mask = rng.random((500, 27)) < 0.2
    mask[:, 26] |= ~mask.any(axis=1)
    seen = rng.normal(size=(500, 49)).astype(np.float32)
    choice, chance = learning.choose(weights, seen, mask, rng=rng)
    assert mask[np.arange(500), choice].all() and (chance > 0).all()


def test_learning_finds_the_choice_that_pays() -> None:
    rng = RNG(1)
    weights = network([2, 8, 3], rng=rng)
    learner = learning.Learner(Adam.start(weights), Adam.start(network([2, 8, 1], rng=rng)))
    mask = np.ones((2048, 3), np.bool_)
    for _ in range(25):
        seen = rng.choice([-1.0, 1.0], size=(2048, 2))
        choice, chance = learning.choose(learner.chooser.weights, seen, mask, rng=rng)
        paid = (choice == np.where(seen[:, 0] > 0, 2, 1)) * 1.0
        lesson = Choices(seen, mask, choice, chance, paid - paid.mean(), paid)
        learner = learning.learn(learner, lesson, Pace(0.02, 0.0), rng=rng)
    assert paid.mean() > 0.95


def test_labour_and_taxes_come_in_by_and_by() -> None:
    timetable = Timetable(100)
    assert [timetable.weights(x) for x in (0.0, 0.2, 0.325, 0.9)] == [
        (0.0, 0.0),
        (1.0, 0.0),
        (1.0, pytest.approx(0.5)),
        (1.0, 1.0),
    ]
    assert Timetable.again(5).weights(0.0) == (1.0, 1.0)


def test_people_practise_with_all_kinds_of_rates_and_both_costs() -> None:
    rates, cost = learning.any_rules(2000, RNG(1))
    assert 0.15 < (rates == 0).all(axis=1).mean() < 0.25
    assert 0.07 < (rates == np.array(US_FEDERAL.rates)).all(axis=1).mean() < 0.13
    assert (cost == 0.105).mean() > 0.35 and (cost == 0.21).mean() > 0.35
    assert ((rates >= 0) & (rates <= 1)).all() and ((cost >= 0.105) & (cost <= 0.21)).all()


def test_every_schedule_is_practised_equally_often() -> None:
    schedules = np.arange(3)[:, None] * np.ones((1, 7)) / 3
    rates, _ = learning.one_of(schedules, 0.21)(300, RNG(1))
    assert [(rates == each).all(axis=1).sum() for each in schedules] == [100, 100, 100]


def test_a_lesson_tells_what_became_of_worlds_that_ended() -> None:
    rng = RNG(1)
    lessons = learning.school(
        learning.new_learner(rng=rng), learning.any_rules, Timetable(1, worlds=20), rng=rng
    )
    lesson = next(lessons)
    assert lesson.coin.shape == lesson.luck.shape == (2, 4)  # a tenth of twenty worlds
    assert lesson.rates.shape == (2, 7)
