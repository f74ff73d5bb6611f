"""The readable disposition pays exactly where Gauthier's condition says, and simulation agrees."""

from itertools import islice

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.dispositions import Dilemma, expected, meetings, spread, threshold, tipping_share

chances = st.floats(0.01, 0.99)
dilemmas = st.lists(st.integers(1, 5), min_size=4, max_size=4).map(
    lambda steps: Dilemma(*np.cumsum(steps)[::-1].tolist())
)


@given(dilemmas, chances, chances, chances)
def test_the_condition_is_the_comparison_of_expected_payoffs(dilemma, share, known, fooled):
    cooperator, maximiser = expected(dilemma, share, known=known, fooled=fooled)
    if abs(cooperator - maximiser) > 1e-9:
        assert (known / fooled > threshold(dilemma, share)) == (cooperator > maximiser)


@given(dilemmas, chances, chances)
def test_at_the_tipping_share_both_expect_the_same(dilemma, known, fooled):
    tip = tipping_share(dilemma, known=known, fooled=fooled)
    if tip <= 1:
        assert np.subtract(*expected(dilemma, tip, known=known, fooled=fooled)) == pytest.approx(0)


def test_the_known_thresholds():
    assert [threshold(Dilemma(), share) for share in (0.5, 0.1)] == [2.5, 6.5]


def test_with_payoffs_in_thirds_the_threshold_is_one_and_one_over_the_share():
    thirds = Dilemma(1, 2 / 3, 1 / 3, 0)
    for share in (0.1, 0.5, 0.9):
        assert threshold(thirds, share) == pytest.approx(1 + 1 / share)


@pytest.mark.parametrize(("share", "known", "fooled"), [(0.5, 0.9, 0.3), (0.1, 0.6, 0.5)])
def test_simulated_meetings_average_to_the_formula(share, known, fooled):
    played = meetings(Dilemma(), share, known=known, fooled=fooled, rng=np.random.default_rng(1))
    cooperator, maximiser = expected(Dilemma(), share, known=known, fooled=fooled)
    assert abs(played.cooperator - cooperator) < 1.6 * played.cooperator_error
    assert abs(played.maximiser - maximiser) < 1.6 * played.maximiser_error


@pytest.mark.parametrize(("offset", "end"), [(-0.02, 0), (0.02, 1)])
def test_the_share_leaves_the_tipping_point_to_either_side(offset, end):
    tip = tipping_share(Dilemma(), known=0.9, fooled=0.3)
    story = spread(Dilemma(), tip + offset, known=0.9, fooled=0.3)
    assert list(islice(story, 2001))[-1] == pytest.approx(end, abs=1e-3)


def test_another_story_is_refused():
    with pytest.raises(ValueError, match="temptation > reward"):
        Dilemma(temptation=2)


def test_a_share_of_nobody_is_refused():
    with pytest.raises(ValueError, match="share of cooperators"):
        threshold(Dilemma(), 0)
