"""Twelve strategies live on what they earn from each other: who is left after a while?

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass
from functools import cache

import numpy as np

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.plots import matches
from coopcourse.evolution.repeated.cast import CLASSICS
from coopcourse.evolution.repeated.ecology import ecology
from coopcourse.evolution.repeated.tournament import expected_standings
from coopcourse.explorer import Explorer, choice, play

STEP, STEPS = 25, 16
NAMES = tuple(each.name for each in CLASSICS)


@dataclass(frozen=True, eq=False)
class Ecology:
    """The shares of twelve strategies, generation by generation, and the generation now."""

    story: Array
    now: int
    slips: str


@cache
def _story(slips: str) -> Array:
    paid = expected_standings(CLASSICS, noise=float(slips) / 100).payoffs
    return ecology(paid, generations=STEP * STEPS)


def live_on(slips: str, step: int) -> Ecology:
    """The ecology of the classics after 25 generations a step, when moves slip."""
    return Ecology(_story(slips), STEP * step, slips)


def describe(at: Ecology) -> str:
    """Who is most common, and how many are left at all."""
    shares = at.story[at.now]
    top = [each for each in np.argsort(-shares, kind="stable")[:3] if shares[each] >= 0.005]
    said = ", ".join(f"{NAMES[each]} {100 * shares[each]:.0f} %" for each in top)
    left = int((shares > 0.001).sum())
    have = "still has" if left == 1 else "still have"
    slips = "No move slips" if at.slips == "0" else f"{at.slips} % of moves slip"
    if not at.now:
        return f"{slips}: all twelve strategies start with a share of {100 / 12:.1f} %."
    return f"{slips}, generation {at.now}: {said}; {left} of 12 {have} one in a thousand."


live_together = Explorer(
    live_on,
    lambda at, ax: matches.ecology_story(NAMES, at.story, at.now, ax=ax),
    describe,
    [
        choice("slips", "Moves that slip", {"None": "0", "1 %": "1", "5 %": "5"}, value="0"),
        play("step", "25 generations a step", STEPS, value=STEPS),
    ],
    title="Live on what you earn",
    height=3.2,
    tries={
        "after 50 generations": {"step": 2},
        "one slip in a hundred": {"slips": "1"},
        "one slip in twenty": {"slips": "5"},
    },
)
