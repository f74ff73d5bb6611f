from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_outcomes import lotteries, named, points

from coopcourse import games as library
from coopcourse.games import welfare

PRISON = library.prisoners_dilemma()
TEXTBOOK = library.prisoners_dilemma(reward=3, sucker=0, temptation=5, punishment=1)
BOTH = ("Betray", "Betray")
NORMS = {"euclidean": 2, "manhattan": 1, "chebyshev": np.inf}
plane = points(players=(2, 2), most=8)


def densely(corners, steps=2001):
    """Many points on the line through the corners: the frontier, by brute force."""
    share = np.linspace(0, 1, steps)[:, None]
    pairs = pairwise(corners)
    return np.vstack([corners, *((1 - share) * a + share * b for a, b in pairs)])


@pytest.mark.parametrize(
    ("game", "reference", "distance"),
    [
        (TEXTBOOK, "outcomes", 2 * np.sqrt(2)),
        (TEXTBOOK, "hull", 10 / np.sqrt(13)),
        (PRISON, "outcomes", np.sqrt(2)),
        (PRISON, "hull", 3 / np.sqrt(5)),
    ],
)
def test_mutual_betrayal_is_as_far_from_the_frontier_as_by_hand(game, reference, distance):
    found = welfare.distance_to_frontier(game, BOTH, reference=reference)
    assert found == pytest.approx(distance)


@given(plane, st.data())
def test_every_mixture_lies_inside_the_hull(table, data):
    corners = welfare.hull(table)
    mixed = data.draw(lotteries(len(table))) @ table
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        (a, b), (c, d) = end - start, mixed - start
        assert a * d - b * c >= -1e-9


@given(plane)
def test_the_corners_of_the_hull_are_points_that_no_others_mix_to(table):
    corners = welfare.hull(table)
    for row in np.unique(table, axis=0):
        is_corner = (corners == row).all(axis=1).any()
        directions = np.array([(np.cos(t), np.sin(t)) for t in np.linspace(0, 2 * np.pi, 721)])
        heights = np.unique(table, axis=0) @ directions.T
        alone = (heights >= heights.max(axis=0) - 1e-12).sum(axis=0) == 1
        on_top = (row @ directions.T >= heights.max(axis=0) - 1e-12) & alone
        assert is_corner == on_top.any()


@given(plane, st.data())
def test_random_mixtures_never_beat_the_frontier(table, data):
    corners = welfare.frontier(named(table), reference="hull")
    x, y = data.draw(lotteries(len(table))) @ table
    assert x <= corners[:, 0].max() + 1e-9 and y <= corners[:, 1].max() + 1e-9
    if x >= corners[0, 0]:
        assert y <= np.interp(x, *corners.T) + 1e-9


@given(plane)
def test_the_linear_program_agrees_on_what_lotteries_improve(table):
    outcomes = named(table)
    for name in outcomes:
        far = welfare.distance_to_frontier(outcomes, name, reference="hull")
        assert (far < 1e-9) == welfare.is_efficient(outcomes, name, reference="hull")


@pytest.mark.parametrize("metric", NORMS)
@given(st.data())
def test_distance_is_the_least_over_the_whole_frontier(metric, data):
    table = data.draw(plane)
    outcomes, at = named(table), data.draw(st.integers(0, len(table) - 1))
    for reference in ("outcomes", "hull"):
        corners = welfare.frontier(outcomes, reference=reference)
        line = corners if reference == "outcomes" else densely(corners)
        brute = np.linalg.norm(line - table[at], ord=NORMS[metric], axis=1).min()
        found = welfare.distance_to_frontier(outcomes, str(at), reference=reference, metric=metric)
        assert found <= brute + 1e-12 and found >= brute - 0.01


@given(points(), st.data())
def test_efficient_outcomes_and_no_others_are_at_distance_zero(table, data):
    outcomes, at = named(table), str(data.draw(st.integers(0, len(table) - 1)))
    far = welfare.distance_to_frontier(outcomes, at, reference="outcomes")
    assert (far == 0) == (at in welfare.pareto_efficient(outcomes))


@given(plane)
def test_the_frontier_falls_from_left_to_right(table):
    for reference in ("outcomes", "hull"):
        steps = np.diff(welfare.frontier(named(table), reference=reference), axis=0)
        assert (steps[:, 0] > 0).all() and (steps[:, 1] < 0).all()


def test_a_frontier_of_lotteries_bends_towards_both():
    corners = welfare.frontier(welfare.barter(), reference="hull")
    slopes = np.diff(corners[:, 1]) / np.diff(corners[:, 0])
    assert (np.diff(slopes) < 0).all()


def test_three_players_are_measured_against_outcomes_only():
    table = {"a": (1, 1, 1), "b": (2, 2, 2)}
    far = welfare.distance_to_frontier(table, "a", reference="outcomes")
    assert far == pytest.approx(np.sqrt(3))
    with pytest.raises(ValueError, match="2 players"):
        welfare.frontier(table, reference="hull")


@pytest.mark.parametrize(
    ("choice", "says"),
    [({"reference": "corners"}, "'hull'"), ({"reference": "hull", "metric": "taxi"}, "manhattan")],
)
def test_a_slip_is_answered_in_words(choice, says):
    with pytest.raises(ValueError, match=says):
        welfare.distance_to_frontier(PRISON, BOTH, **choice)
