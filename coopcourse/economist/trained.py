"""Trained people come with the course: five populations that went to school on their own.

Remake: python -m coopcourse.economist.remake

Chapter: notebooks/11-institutions
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.learning.choosing import single
from coopcourse.economist.learning.playing import Agents
from coopcourse.economist.learning.school import COSTS
from coopcourse.economist.network import Weights
from coopcourse.economist.schedules import Array

SEEDS = 5
FILE = Path(__file__).with_name("trained_agents.npz")


def trained_agents(labour: float = COSTS[0], seed: int = 0, *, used: bool = False) -> Agents:
    """People of one of five populations, to whom a unit of labour costs so much utility.

    They practised under all kinds of schedules, with costs from .105 to .21, the published one.
    Population 0 is also there once it is `used` to the policies of Figure 13, at both ends of that
    range. Raises ValueError for anything else.

    >>> trained_agents()
    Agents with 9,115 weights, to whom labour costs 0.105
    """
    if not COSTS[0] <= labour <= COSTS[1] or seed not in range(SEEDS):
        raise ValueError(
            f"These people know labour that costs from {COSTS[0]} to {COSTS[1]}, and there are "
            f"populations 0 to {SEEDS - 1}; labour={labour} and seed={seed} came."
        )
    name = f"used {round(1000 * labour)} {seed}" if used else f"school {seed}"
    return Agents(_weights(f"{name} chooser"), labour)


@lru_cache(maxsize=16)
def _weights(name: str) -> Weights:
    with np.load(FILE) as stored:
        found = unpacked(stored, name)
        if not found:
            known = sorted({key.rpartition(" chooser")[0] for key in stored.files})
            raise ValueError(f"Nobody is kept as {name!r}. There are {', '.join(known)}.")
    return found


def packed(weights: Weights, name: str) -> dict[str, Array]:
    """The weights of a network, numbered under a name for a file.

    >>> list(packed((np.zeros(2), np.ones(1)), "chooser"))
    ['chooser_0', 'chooser_1']
    """
    return {f"{name}_{k}": each for k, each in enumerate(single(weights))}


def unpacked(stored: Mapping[str, NDArray[Any]], name: str) -> Weights:
    """The weights that a file keeps under a name.

    >>> unpacked({"a_0": np.zeros(2), "a_1": np.ones(1), "b_0": np.ones(3)}, "a")
    (array([0., 0.], dtype=float32), array([1.], dtype=float32))
    """
    return single(tuple(stored[key] for key in _in_order(stored, name)))


def _in_order(names: Iterable[str], name: str) -> list[str]:
    mine = [key for key in names if key.rpartition("_")[0] == name]
    return sorted(mine, key=lambda key: int(key.rpartition("_")[2]))
