"""A model beside its long runs: what an explorer of one rule computes and says.

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes

from coopcourse.evolution import plots
from coopcourse.evolution.crossings import Runs, shipped


@dataclass(frozen=True)
class Beside:
    """The long runs of a model in words, and a ratio b/c to look at."""

    words: str
    seen: Runs
    ratio: float


def beside(words: str, name: str, ratio: float) -> Beside:
    """The shipped runs of a model."""
    return Beside(words, shipped(name), ratio)


def draw(at: Beside, ax: Axes, highest: float) -> Axes:
    """Theory, runs and drift up to a highest ratio."""
    return plots.lifts(at.seen, at.ratio, highest, ax=ax)


def describe(at: Beside) -> str:
    """The chance at this ratio, and where runs and theory cross drift."""
    lift = at.seen.model.lift(at.ratio)
    chance = f"one giver takes over {lift:.2f} times as often as drift"
    return f"{at.words}, b/c = {at.ratio:g}: {chance}. {_crosses(at.seen)}"


def _crosses(seen: Runs) -> str:
    model = seen.model
    if np.isinf(model.threshold):
        most = max(seen.lifts[:, 2])
        return f"No ratio is enough: in {seen.runs:,} runs a point it never reaches {most:.2f}."
    runs = f"{seen.runs:,} runs a point cross drift at b/c = {seen.crossing}"
    wide = "" if np.isnan(model.large) else f" and {model.large:.3g} in a large world"
    return f"{runs}; theory says {model.threshold:.2f} here{wide}."
