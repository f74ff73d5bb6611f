"""Nine in ten help: what happens when those who earn more leave more copies?

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.evolution import plots
from coopcourse.evolution.encounters import Array
from coopcourse.evolution.replicator import path
from coopcourse.explorer import Explorer, play, slider

GENERATIONS = 8
START = (0.9, 0.1)


@dataclass(frozen=True)
class AtWork:
    """The share of cooperators over time at a benefit b and a cost of 1, and the time now."""

    benefit: float
    times: Array
    shares: Array
    now: int

    @property
    def share(self) -> float:
        """The share of cooperators now."""
        return float(self.shares[self.now])

    @property
    def earned(self) -> Array:
        """What cooperators, defectors and all on average earn over time, shape (3, times)."""
        received = self.benefit * self.shares
        return np.stack((received - 1, received, received - self.shares))


def selection(benefit: float, generation: int) -> AtWork:
    """The replicator dynamics of giving, from nine cooperators in ten."""
    times = np.arange(0, GENERATIONS + 0.25, 0.5)
    shares = path([[benefit - 1, -1], [benefit, 0]], START, times.tolist())[:, 0]
    return AtWork(benefit, times, shares, 2 * generation)


def describe(at: AtWork) -> str:
    """Who earns what now, and what has become of the mean."""
    give, take, mean = (f"{line[at.now]:.2f}".replace("-", "−") for line in at.earned)
    count = round(100 * at.share)
    who = f"{count} of 100 cooperate and" if count else "fewer than 1 of 100 cooperate, and"
    since = f", down from {at.earned[2, 0]:.2f}" if at.now else ""
    return (
        f"Generation {at.times[at.now]:g}, b = {at.benefit:g}, c = 1: {who} earn {give} each;"
        f" defectors earn {take}, always 1 more. The mean is {mean}{since}."
    )


watch_selection = Explorer(
    selection,
    lambda at, ax: plots.selection_at_work(at.times, at.earned, at.now, at.share, ax=ax),
    describe,
    [
        slider("benefit", "Benefit b of a gift that costs 1", 2, 5, 1, value=3),
        play("generation", "Generation", GENERATIONS, value=2),
    ],
    title="The fittest win, and all lose",
    tries={
        "the start": {"generation": 0},
        "the end": {"generation": GENERATIONS},
        "a richer gift": {"benefit": 5},
    },
)
