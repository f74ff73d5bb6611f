"""An intent is followed step by step until it is done, and then the next one is chosen.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.intents.names import (
    BUILD_HOUSE,
    FETCH_STONE,
    FETCH_WOOD,
    FIRST_OFFER,
    INTENTS,
    ORDERS,
    TARGETS,
)
from coopcourse.economist.intents.ways import Who, build_somewhere, fetch_nearest, those
from coopcourse.economist.schedules import Array
from coopcourse.economist.world.actions import BUILD
from coopcourse.economist.world.land import Ints
from coopcourse.economist.world.state import World

RESTING = 5  # steps of a rest
PATIENCE = 20  # steps after which a walk is thought over


@dataclass(frozen=True)
class Following:
    """What everybody is after, each (worlds, people), changed in place.

    `left` counts the steps until the next choice is due; `planned` is whether the income at which
    to stop, `target`, is chosen for this period; `last` is the income of the period before.
    """

    intent: Ints
    left: NDArray[np.int64]
    target: Array
    planned: NDArray[np.bool_]
    last: Array

    @classmethod
    def nothing(cls, size: tuple[int, int]) -> "Following":
        """Nobody is after anything yet.

        >>> int(Following.nothing((2, 4)).left.sum())
        0
        """
        return cls(
            intent=np.zeros(size, np.intp),
            left=np.zeros(size, np.int64),
            target=np.full(size, np.inf),
            planned=np.zeros(size, np.bool_),
            last=np.zeros(size),
        )


def take_up(following: Following, who: Who, choice: Ints) -> None:
    """Let each of `who` follow a choice: an intent, or an income to stop at for this period.

    >>> following = Following.nothing((1, 1))
    >>> take_up(following, (np.array([0]), np.array([0])), np.array([INTENTS + 1]))
    >>> following.target.tolist(), following.planned.tolist()
    ([[9.7]], [[True]])
    """
    plans = choice >= INTENTS
    planning = who[0][plans], who[1][plans]
    following.target[planning] = TARGETS[choice[plans] - INTENTS]
    following.planned[planning] = True
    acting = who[0][~plans], who[1][~plans]
    following.intent[acting] = choice[~plans]
    following.left[acting] = LENGTHS[choice[~plans]]


LENGTHS = np.array([RESTING, *[PATIENCE] * 3, *[1] * len(ORDERS)], np.int64)
"""The most steps that each intent is followed."""


def carry_out(world: World, following: Following, *, rng: np.random.Generator) -> Ints:
    """The action that each intent asks for now; (worlds, people).

    >>> from coopcourse.economist.world import new_worlds
    >>> rng = np.random.default_rng(1)
    >>> world = new_worlds(1, rng=rng)
    >>> carry_out(world, Following.nothing(world.size), rng=rng).tolist()
    [[0, 0, 0, 0]]
    """
    intent = following.intent
    actions = np.zeros(world.size, np.intp)
    fetching = those((intent == FETCH_STONE) | (intent == FETCH_WOOD))
    actions[fetching] = fetch_nearest(world, fetching, intent[fetching] - FETCH_STONE, rng=rng)
    building = those(intent == BUILD_HOUSE)
    actions[building] = build_somewhere(world, building, rng=rng)
    ordering = intent >= FIRST_OFFER
    actions[ordering] = ORDERS[intent[ordering] - FIRST_OFFER]
    return actions


def go_on(world: World, following: Following, actions: Ints) -> None:
    """After a step, count down, and end what is done: a house built, a source emptied.

    >>> from coopcourse.economist.world import new_worlds
    >>> following = Following.nothing((1, 4))
    >>> following.left[:] = 2
    >>> go_on(new_worlds(1, rng=np.random.default_rng(1)), following, np.array([[BUILD, 0, 0, 0]]))
    >>> following.left.tolist()
    [[0, 1, 1, 1]]
    """
    following.left[...] -= 1
    following.left[actions == BUILD] = 0
    source = world.land.source_at[world.place]
    kinds = np.append(world.land.kinds, -1)[source]  # (worlds, people), -1 off every source
    fetched = (kinds == following.intent - FETCH_STONE) & (kinds >= 0)
    emptied = ~world.grown[np.arange(len(source))[:, None], source]
    following.left[fetched & emptied] = 0
