"""The long runs cross drift where theory says, the shipped file is whole, short runs agree."""

import numpy as np
import pytest

from coopcourse.evolution import crossings
from coopcourse.evolution.crossings import models, played, shipped

WITH_THEORY = [name for name, model in models().items() if np.isfinite(model.threshold)]


@pytest.mark.parametrize("name", WITH_THEORY)
def test_long_runs_cross_drift_where_theory_says(name):
    seen = shipped(name)
    assert abs(seen.crossing.at - seen.model.threshold) < 1.4 * seen.crossing.wide  # 99 %


@pytest.mark.parametrize("name", ["death-birth torus", "imitation torus"])
def test_a_small_torus_does_not_cross_where_a_large_world_does(name):
    seen = shipped(name)
    assert seen.crossing.at - seen.model.large > seen.crossing.wide


def test_birth_first_never_lets_a_giver_beat_drift():
    assert shipped("birth-death torus").lifts[:, 2].max() < 0.5


@pytest.mark.parametrize("name", WITH_THEORY)
def test_expectations_pass_through_drift_at_the_threshold(name):
    model = models()[name]
    assert model.lift(model.threshold) == pytest.approx(1, abs=1e-6)
    assert model.lift(model.threshold * 1.1) > 1


@pytest.mark.parametrize("name", ["kin 1/8", "kin 1/2"])
def test_short_runs_agree_with_the_shipped_ones(name):
    long, short = shipped(name), played(name, runs=300, rng=np.random.default_rng(2))
    for few, many in zip(short.wins, long.wins, strict=True):
        chance = many / long.runs
        assert abs(few - 300 * chance) < 4 * np.sqrt(300 * chance)


def test_unknown_models_are_answered_with_the_known_ones():
    with pytest.raises(ValueError, match="death-birth torus"):
        crossings.shipped("torus")
