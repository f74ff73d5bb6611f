"""Luck picks in proportion to weight, wherever the weights lie."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.chances import draw, entropy_slope, picked, softmax

WEIGHTS = st.lists(st.integers(0, 9), min_size=1, max_size=6).filter(any)


@given(WEIGHTS)
def test_each_ball_of_an_urn_is_picked_in_its_turn(balls):
    urn = np.repeat(np.arange(len(balls)), balls)
    luck = (np.arange(len(urn)) + 0.5) / len(urn)
    assert picked(np.array(balls)[None], luck).tolist() == urn.tolist()


@given(WEIGHTS, st.integers(0, 99))
def test_nothing_without_weight_is_ever_drawn(weights, seed):
    rows = np.tile(weights, (50, 1))
    drawn = draw(rows, rng=np.random.default_rng(seed))
    assert (np.array(weights)[drawn] > 0).all()


def test_draws_come_with_their_chances():
    chances = softmax(np.log([0.2, 0.5, 0.3]))
    drawn = draw(np.tile(chances, (50_000, 1)), rng=np.random.default_rng(1))
    assert np.bincount(drawn) / 50_000 == pytest.approx(chances, abs=0.01)


def test_only_differences_of_scores_count():
    scores = np.array([1.0, 2.0, 4.0])
    assert softmax(scores + 1e4) == pytest.approx(softmax(scores))
    assert softmax(scores)[2] / softmax(scores)[1] == pytest.approx(np.exp(2))


def test_the_slope_of_entropy_is_its_difference():
    scores, nudge = np.array([0.3, -1.0, 2.0]), 1e-6 * np.eye(3)

    def entropy(chances):
        return -(chances * np.log(chances)).sum(axis=-1)

    rise = entropy(softmax(scores + nudge)) - entropy(softmax(scores - nudge))
    assert entropy_slope(softmax(scores)) == pytest.approx(rise / 2e-6, abs=1e-6)
