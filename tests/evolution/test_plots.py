"""Pictures hold what they claim: the right number of lines, the right places of rest."""

import numpy as np

from coopcourse.evolution import plots, rest_points
from coopcourse.evolution.crossings import shipped
from coopcourse.evolution.plots.triangle import CORNERS
from coopcourse.svg import to_svg

CIRCLE = [[0, -1, 1], [1, 0, -1], [-1, 1, 0]]


def test_a_portrait_marks_each_point_of_rest_and_every_path_stays_inside():
    ax = plots.phase_portrait(CIRCLE, ("Rock", "Scissors", "Paper"))
    rest = next(line for line in ax.lines if line.get_marker() == "o")
    expected = np.array(rest_points(CIRCLE)) @ CORNERS
    assert np.allclose(np.transpose(rest.get_data()), expected)
    points = np.concatenate([np.transpose(line.get_data()) for line in ax.lines[1:-1]])
    assert (points.min(axis=0) >= -1e-9).all() and points[:, 1].max() <= CORNERS[2, 1]
    assert {"Rock", "Paper", "Scissors"} <= {text.get_text() for text in ax.texts}
    assert to_svg(ax.figure.figure).startswith("<svg")


def test_those_who_take_over_stand_out():
    ax = plots.fates(np.array([[1, 1, 1], [2, 0, 1], [3, 0, 0]]))
    assert [line.get_alpha() for line in ax.lines] == [0.35, 0.35, None]


def test_runs_are_drawn_with_their_intervals_up_to_the_highest_ratio():
    seen = shipped("kin 1/8")
    ax = plots.lifts(seen, 4, 12)
    points = next(line for line in ax.lines if line.get_marker() == "s")
    shown = [ratio for ratio in seen.model.ratios if ratio <= 12]
    assert points.get_xdata().tolist() == shown
    assert len(ax.collections[0].get_segments()) == len(shown)
