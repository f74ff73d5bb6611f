"""Those who practise together meet, strangers do not; expectations agree with sampling."""

import numpy as np
import pytest

from coopcourse.understanding.selfplay import (
    SCHOOLS,
    Meeting,
    cross_play,
    follow_a_population,
    from_values,
    human_like,
    strangers,
    stubborn,
    together,
    trained,
)
from coopcourse.understanding.selfplay.schools import followers, in_training

GAME = Meeting()


def test_self_play_is_perfect_at_home_and_chance_abroad():
    places = trained(GAME, pairs=200, rng=np.random.default_rng(2))
    at_home = GAME.payoffs[places[:, 0], places[:, 1]].mean()
    abroad = GAME.payoffs[np.ix_(places[:, 0], places[:, 1])].mean()
    assert at_home > 0.98
    assert abroad == pytest.approx(0.1, abs=0.02)


def test_other_play_finds_the_landmark():
    places = trained(GAME, pairs=50, rng=np.random.default_rng(2), relabel=True)
    assert (places == 9).all(axis=1).mean() > 0.8


def test_a_renamed_pair_meets_as_often_as_lots_would():
    rng, count = np.random.default_rng(3), 40_000
    renamed = rng.permuted(np.tile(np.arange(9), (count, 1)), axis=1)[:, 4]
    expected = in_training(GAME, np.array([[7, 4]]), relabel=True)[0]
    assert (renamed == 7).mean() == pytest.approx(expected, abs=0.01)


def test_a_follower_goes_where_the_other_went():
    values = follow_a_population(GAME, np.arange(9), days=1500, rng=np.random.default_rng(2))
    assert values.argmax(axis=1)[:9].tolist() == list(range(9))


def test_two_followers_chase_each_other():
    one, other = followers(GAME, 2, np.random.default_rng(1))
    apart = one.first.argmax() != other.first.argmax()
    assert together(GAME, one, other) == (0 if apart else 1)
    assert together(GAME, one, stubborn(4, 10)) >= 0.9


def sampled(one, other, rng, rounds=10, days=4000):
    """The mean payoff of two partners, drawn move by move."""
    total = 0.0
    for _ in range(days):
        chances = one.first, other.first
        for _ in range(rounds):
            a, b = (int((rng.random() > np.cumsum(each)).sum()) for each in chances)
            total += GAME.payoffs[a, b]
            chances = one.then[a, b], other.then[b, a]
    return total / days / rounds


def test_what_partners_expect_is_what_they_get():
    human = human_like(GAME, noise=0.3)
    follower = from_values(np.vstack([np.eye(10), np.eye(10)[[3]]]))
    expected = together(GAME, human, follower)
    assert sampled(human, follower, np.random.default_rng(1)) == pytest.approx(expected, abs=0.02)


def test_who_stands_on_which_side_does_not_matter():
    partners = [stubborn(9, 10), human_like(GAME), stubborn(2, 10)]
    table = cross_play(GAME, partners, partners)
    assert table == pytest.approx(table.T)


def test_beside_the_human_like_other_play_earns_most():
    rng = np.random.default_rng(1)
    members = {name: school(GAME, 8, rng) for name, school in SCHOOLS.items()}
    beside = {name: strangers(GAME, each, members["human-like"]) for name, each in members.items()}
    assert max(beside, key=beside.get) == "other-play"


@pytest.mark.parametrize("make", [lambda: Meeting(2), lambda: Meeting(10, 1.5)])
def test_a_meeting_without_a_choice_is_refused(make):
    with pytest.raises(ValueError, match=r"try Meeting\(10, 0.9\)"):
        make()


def test_noise_is_a_chance():
    with pytest.raises(ValueError, match="between 0 and 1"):
        human_like(GAME, noise=2)
