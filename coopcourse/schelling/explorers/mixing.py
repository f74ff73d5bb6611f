"""A divided town: what would it take to mix it again?

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from itertools import islice

import numpy as np

from coopcourse.explorer import Control, Explorer, slider
from coopcourse.schelling import plots
from coopcourse.schelling.city import City
from coopcourse.schelling.engine import rounds
from coopcourse.schelling.explorers.contentment import contentment
from coopcourse.schelling.indices import similarity
from coopcourse.schelling.rules import Rules, rules
from coopcourse.schelling.towns import halves

SIZE, MOST_ROUNDS, SEED = 20, 100, 1
LEAST = (0, 10, 20, 33)  # percent


@dataclass(frozen=True)
class Undone:
    """A divided town, the same town later, and the wishes that moved it."""

    before: City
    after: City
    rules: Rules
    least: int
    most: int


def undone(least: int, most: int) -> Undone:
    """Two halves with a fifth of the homes empty, up to 100 rounds later; wishes in percent."""
    rng = np.random.default_rng(SEED)
    town = halves(SIZE, density="4/5", wraps=False, rng=rng)
    wanted = rules(f"{least}%", f"{most}%")
    *_, last = islice(rounds(town, wanted, rng=rng), MOST_ROUNDS + 1)
    return Undone(town, last, wanted, least, most)


def describe(at: Undone) -> str:
    """The wish, and how alike neighbours are before and after."""
    end = contentment(at.after, at.rules)
    return (
        f"Two halves, {similarity(at.before):.0%} alike. Everyone wants {at.least}% to {at.most}%"
        f" of the neighbours alike: the town ends with {similarity(at.after):.0%} alike, and {end}."
    )


undo_it = Explorer(
    undone,
    lambda at, ax: plots.gauge(at.before, at.after, at.rules, ax=ax),
    describe,
    [
        Control("least", "At least alike", 33, LEAST, tuple(f"{each} %" for each in LEAST)),
        slider("most", "At most alike", 60, 100, 10, value=100, unit=" %"),
    ],
    title="Can it be undone?",
    height=3.2,
    tries={
        "no wish at all": {"least": 0},
        "not only my own": {"most": 90},
        "both wishes, mild": {"least": 10, "most": 90},
    },
)
