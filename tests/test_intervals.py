"""An interval holds the true mean nineteen times out of twenty, for many runs and for few."""

import math

import numpy as np
import pytest

from coopcourse.intervals import STUDENT, interval, normal, standard_error, student


def within(reach, freedom):
    """The chance that Student's t lies within `reach` of 0: its density, summed in thin strips."""
    t = (np.arange(200_000) + 0.5) / 200_000 * reach
    power = (freedom + 1) / 2
    height = math.gamma(power) / math.gamma(freedom / 2) / math.sqrt(freedom * math.pi)
    return 2 * height * ((1 + t**2 / freedom) ** -power).mean() * reach


@pytest.mark.parametrize("freedom", range(1, len(STUDENT)))
def test_student_leaves_one_in_twenty_outside(freedom):
    assert within(student(freedom + 1), freedom) == pytest.approx(0.95, abs=1e-4)


def test_the_normal_curve_leaves_one_in_twenty_outside():
    assert math.erf(normal(1000) / math.sqrt(2)) == pytest.approx(0.95, abs=1e-4)


@pytest.mark.parametrize(("runs", "reach"), [(3, student), (10, student), (400, normal)])
def test_nineteen_of_twenty_intervals_hold_the_mean(runs, reach):
    seen = np.random.default_rng(1).normal(7, 2, (4000, runs))
    mean, half = interval(seen, reach=reach)
    assert (abs(mean - 7) <= half).mean() == pytest.approx(0.95, abs=0.01)


def test_one_run_says_nothing_about_its_error():
    assert np.isnan(standard_error(np.array([[3.0], [4.0]]))).all()
    assert np.isnan(student(1))


def test_more_runs_than_the_table_has_are_sent_to_the_normal_curve():
    with pytest.raises(ValueError, match="try `normal`"):
        student(11)
