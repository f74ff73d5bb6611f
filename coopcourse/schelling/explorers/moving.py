"""A town in time: everybody wants a little, and moves until she has it.

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass
from itertools import islice

import numpy as np

from coopcourse.explorer import Explorer, choice, play, slider
from coopcourse.schelling import plots
from coopcourse.schelling.city import City
from coopcourse.schelling.engine import rounds
from coopcourse.schelling.indices import similarity
from coopcourse.schelling.rules import Rules, rules, unhappy
from coopcourse.schelling.towns import random_city

SIZE, LAST, SEED = 20, 14, 1
ASKS = {"1 in 4": "1/4", "1 in 3": "1/3", "1 in 2": "1/2", "3 in 4": "3/4"}


@dataclass(frozen=True)
class Story:
    """What everyone asks for, and the town at the start and after each round so far."""

    asks: str
    rules: Rules
    stages: tuple[City, ...]
    round: int

    @property
    def unhappy(self) -> int:
        """How many want to move now."""
        return int(unhappy(self.stages[-1], self.rules).sum())


def town_story(asks: str, round: int, density: int, edges: str) -> Story:
    """The same mixed town, after so many rounds with this wish; a settled town stays as it is."""
    rng = np.random.default_rng(SEED)
    town = random_city(SIZE, density=f"{density}%", wraps=edges == "Meet", rng=rng)
    wanted = rules(ASKS[asks])
    stages = tuple(islice(rounds(town, wanted, rng=rng), round + 1))
    return Story(asks, wanted, stages + stages[-1:] * (round + 1 - len(stages)), round)


def describe(at: Story) -> str:
    """How alike neighbours are now, how alike they were, and how many want to move."""
    first, now = similarity(at.stages[0]), similarity(at.stages[-1])
    want = "wants" if at.unhappy == 1 else "want"
    wishing = f"{at.unhappy} of {at.stages[0].people} people {want} to move"
    settled = "everyone is content" if not at.unhappy else wishing
    when = "At the start" if not at.round else f"After round {at.round}"
    was = "" if not at.round else f"; at the start it was {first:.0%}"
    return (
        f"Everyone wants {at.asks} neighbours alike. {when}, {now:.0%} of the average person's"
        f" neighbours are{was}; {settled}."
    )


watch_a_town = Explorer(
    town_story,
    lambda at, ax: plots.story(at.stages, at.rules, max(LAST, at.round), ax=ax),
    describe,
    [
        choice("asks", "Everyone wants", tuple(ASKS), value="1 in 3"),
        play("round", "Round", LAST),
        slider("density", "Homes taken", 50, 95, 5, value=80, unit=" %", live=True),
        choice("edges", "Opposite edges", ("Meet", "Are walls"), value="Meet", live=True),
    ],
    title="A town moves house",
    height=3.2,
    tries={
        "a third, settled": {"round": LAST},
        "half, settled": {"asks": "1 in 2", "round": LAST},
        "three quarters": {"asks": "3 in 4", "round": LAST},
    },
)
