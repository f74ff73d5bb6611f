"""The lever game: what chance gives, what silence can reach at best, and what talk reaches."""

from itertools import combinations, product

import numpy as np
import pytest

from coopcourse.communication.lever import LeverGame, at_random, own_lever, ranks, reward, teams
from coopcourse.communication.training import (
    Course,
    curves,
    lessons,
    own_part,
    pulled,
    reinforcement,
    sampled,
    spread,
    supervised,
    toward,
    weights,
)


def shares(game, rule):
    """The mean reward of a rule from person to lever, over every team there can be."""
    everyone = np.array(list(combinations(range(game.people), game.levers)))
    return reward(np.array(rule)[everyone], game.levers).mean()


@pytest.mark.parametrize("game", [LeverGame(6, 2), LeverGame(7, 3), LeverGame(8, 3)])
def test_no_silent_rule_beats_equal_parts(game):
    rules = product(range(game.levers), repeat=game.people)
    best = max(shares(game, rule) for rule in rules)
    mine = shares(game, own_lever(game, np.arange(game.people)))
    assert mine == pytest.approx(best) == pytest.approx(game.best_silent)


def test_random_play_is_what_its_formula_says():
    game, rng = LeverGame(), np.random.default_rng(1)
    drawn = teams(game, 20_000, rng=rng)
    assert reward(at_random(game, drawn, rng=rng), 5).mean() == pytest.approx(0.67232, abs=0.005)


def test_teams_have_nobody_twice_and_everyone_is_drawn_alike():
    drawn = teams(LeverGame(6, 3), 20_000, rng=np.random.default_rng(1))
    assert all(len(set(team)) == 3 for team in drawn.tolist())
    assert np.bincount(drawn.ravel().astype(np.intp)) / 20_000 == pytest.approx(
        np.full(6, 0.5), abs=0.02
    )


def test_everyone_who_pulls_her_rank_pulls_another_lever():
    drawn = teams(LeverGame(), 50, rng=np.random.default_rng(1))
    assert (reward(ranks(drawn), 5) == 1).all()


def test_slopes_of_the_teachers_are_finite_differences():
    scores = np.random.default_rng(1).standard_normal((2, 3, 4))
    targets = np.array([[0, 1, 2], [3, 3, 0]])

    def chances(at):
        grown = np.exp(at)
        return grown / grown.sum(axis=-1, keepdims=True)

    def cross_entropy(at):
        right = np.take_along_axis(chances(at), targets[..., None], -1)
        return -np.log(right).sum() / 2

    def disorder(at):
        return (chances(at) * np.log(chances(at))).sum() / 2

    for slope, loss in ((toward(scores, targets), cross_entropy), (spread(scores), disorder)):
        for place in np.ndindex(scores.shape):
            nudge = np.zeros_like(scores)
            nudge[place] = 1e-6
            change = (loss(scores + nudge) - loss(scores - nudge)) / 2e-6
            assert slope[place] == pytest.approx(change, abs=1e-6)


def test_ones_own_part_is_the_change_when_one_alone_draws_again():
    rng = np.random.default_rng(1)
    scores = np.zeros((1, 3, 3))
    pulls = rng.integers(3, size=(1, 3))
    for agent in range(3):
        again = np.repeat(pulls, 3, axis=0)
        again[:, agent] = range(3)
        expected = reward(pulls, 3)[0] - reward(again, 3).mean()
        assert own_part(scores, pulls)[0, agent] == pytest.approx(expected)


def test_actions_are_drawn_with_their_chances():
    scores = np.log(np.tile([0.1, 0.2, 0.7], (20_000, 1, 1)))
    drawn = np.bincount(sampled(scores, rng=np.random.default_rng(1)).ravel()) / 20_000
    assert drawn == pytest.approx([0.1, 0.2, 0.7], abs=0.01)


@pytest.mark.parametrize("teacher", [supervised, reinforcement])
@pytest.mark.parametrize(("kind", "least", "most"), [("CommNet", 0.95, 1), ("Independent", 0, 0.8)])
def test_a_small_team_learns_to_talk_and_a_silent_one_stays_near_chance(teacher, kind, least, most):
    course = Course(LeverGame(50, 3), kind, width=32, updates=240, rate=5e-3)
    *_, last = lessons(course, teacher, rng=np.random.default_rng(1), every=240)
    assert least <= last.share <= most


def runs(kind, teacher):
    found = {name: row for name, row in curves("levers").items() if f"{kind}/{teacher}" in name}
    assert len(found) == 5
    return [row[-1, 1] for row in found.values()]


def test_the_papers_scores_are_reached_over_five_seeds():
    assert np.mean(runs("CommNet", "supervised")) >= 0.99
    assert np.mean(runs("CommNet", "reinforcement")) >= 0.94
    assert np.mean(runs("Independent", "supervised")) == pytest.approx(0.674, abs=0.01)
    assert 0.59 <= np.mean(runs("Independent", "reinforcement")) <= 0.68


def test_the_shipped_team_is_as_good_as_its_curve_says():
    net, params = Course().net, weights("levers", "CommNet/supervised/1")
    drawn = teams(LeverGame(), 1000, rng=np.random.default_rng(7))
    assert reward(pulled(net, params, drawn), 5).mean() >= 0.985


def test_weights_that_are_not_shipped_are_refused_with_those_that_are():
    with pytest.raises(KeyError, match="CommNet/supervised/1"):
        weights("levers", "CommNet/supervised/9")


@pytest.mark.parametrize(("people", "levers"), [(3, 5), (5, 1)])
def test_a_game_without_enough_people_or_levers_is_refused(people, levers):
    with pytest.raises(ValueError, match="Try LeverGame"):
        LeverGame(people, levers)
