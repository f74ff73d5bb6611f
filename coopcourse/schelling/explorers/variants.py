"""The same story, told a little differently: what changes, and what does not?

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from itertools import islice

import numpy as np

from coopcourse.explorer import Explorer, choice
from coopcourse.schelling import plots
from coopcourse.schelling.city import City
from coopcourse.schelling.engine import rounds
from coopcourse.schelling.explorers.contentment import contentment
from coopcourse.schelling.indices import similarity
from coopcourse.schelling.rules import Rules
from coopcourse.schelling.thresholds import Wanted, Wish, wish
from coopcourse.schelling.towns import EVEN, random_city

SIZE, MOST_ROUNDS, SEED = 20, 60, 1
ASKS = {"1 in 4": "1/4", "1 in 3": "1/3", "1 in 2": "1/2"}
SHARES: dict[str, tuple[Wanted, ...]] = {
    "Three groups": ("1/3", "1/3", "1/3"),
    "Few triangles": ("1/5", "4/5"),
}
STORIES = (
    "As before",
    "Three groups",
    "Few triangles",
    "Only triangles care",
    "People see two homes far",
)


@dataclass(frozen=True)
class Retold:
    """A story, the wish in it, and the town before and after."""

    story: str
    asks: str
    rules: Rules
    before: City
    after: City


def retold(story: str, asks: str) -> Retold:
    """A mixed town under the changed story, up to 60 rounds later."""
    rng = np.random.default_rng(SEED)
    town = random_city(SIZE, shares=SHARES.get(story, EVEN), rng=rng)
    wishes: tuple[Wish, ...] = (wish(ASKS[asks]),)
    if story == "Only triangles care":
        wishes = (*wishes, wish())
    told = Rules(wishes, sight=2 if story == "People see two homes far" else 1)
    *_, last = islice(rounds(town, told, rng=rng), MOST_ROUNDS + 1)
    return Retold(story, asks, told, town, last)


def describe(at: Retold) -> str:
    """How alike neighbours were and are, in the changed story."""
    end = contentment(at.after, at.rules)
    return (
        f"{at.story}, {at.asks} wanted: {similarity(at.before):.0%} alike at the start,"
        f" {similarity(at.after):.0%} at the end, and {end}."
    )


change_the_story = Explorer(
    retold,
    lambda at, ax: plots.gauge(at.before, at.after, at.rules, ax=ax),
    describe,
    [
        choice("story", "Story", STORIES, value="Three groups"),
        choice("asks", "Everyone wants", tuple(ASKS), value="1 in 3"),
    ],
    title="The story, told differently",
    height=3.2,
    tries={
        "few triangles": {"story": "Few triangles"},
        "one side cares": {"story": "Only triangles care"},
        "a wider view": {"story": "People see two homes far"},
    },
)
