"""Tie the two scores to a line: an extortioner, or a partner too generous to be beaten.

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.plots import matches
from coopcourse.evolution.repeated import memory_one
from coopcourse.evolution.repeated.payoffs import AXELROD
from coopcourse.evolution.repeated.zero_determinant import zero_determinant
from coopcourse.explorer import Explorer, choice, slider

CROWD = 40


@dataclass(frozen=True)
class Tied:
    """The four chances of a zero-determinant strategy, and what it and others get from a match."""

    slope: float
    base: float
    chances: tuple[float, ...]
    cloud: tuple[Array, Array]
    here: tuple[float, float]


def tie(slope: float, base: float, kindness: float) -> Tied:
    """The line of this slope through (base, base), met by a crowd and by one steady partner."""
    chances = zero_determinant(slope, base)
    crowd = np.random.default_rng(1).random((CROWD, 4))  # (opponents, chances)
    cloud = memory_one.expected_payoffs(chances, crowd)
    mine, theirs = memory_one.expected_payoffs(chances, (kindness,) * 4)
    return Tied(slope, base, chances, cloud, (float(mine), float(theirs)))


def describe(at: Tied) -> str:
    """The four chances, and what a steady partner makes of them."""
    four = ", ".join(f"{chance:.2f}" for chance in at.chances)
    mine, theirs = at.here
    less = f" − {at.base:g}".replace(" ", "\N{NO-BREAK SPACE}")
    return (
        f"With the chances {four} your score stays on the line (yours{less}) ="
        f" {at.slope:g} × (theirs{less}), whoever plays. This partner gets {theirs:.2f},"
        f" you get {mine:.2f}."
    )


extortion = Explorer(
    tie,
    lambda at, ax: matches.score_line(at.cloud, at.here, AXELROD, ax=ax),
    describe,
    [
        slider("slope", "Slope of the line", 1, 5, 0.5, value=2),
        choice(
            "base",
            "The line starts where",
            {"both defect: extort": 1, "both cooperate: give": 3},
            value=1,
        ),
        choice(
            "kindness",
            "The partner cooperates",
            {"always": 1.0, "half of the time": 0.5, "never": 0.0},
            value=1.0,
        ),
    ],
    title="Tie the scores together",
    height=3.4,
    tries={
        "fair: tit for tat": {"slope": 1},
        "a hard extortioner": {"slope": 5},
        "a generous partner": {"slope": 2, "base": 3, "kindness": 0.5},
        "refuse to be extorted": {"slope": 5, "kindness": 0.0},
    },
)
