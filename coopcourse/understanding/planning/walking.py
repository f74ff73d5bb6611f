"""Shortest walks through a kitchen, around cooks who stand still if there is a way around.

Chapter: notebooks/08-understanding
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from coopcourse.understanding.kitchen.layout import BOARD, COUNTER, HATCH, Cell, Kitchen

Steps = NDArray[np.float64]
SQUEEZE = 3.0  # extra steps for a cell that another cook stands on: more than the way around her


@dataclass(frozen=True)
class Walks:
    """The steps from every floor cell to every other, when `blocked` cells are hard to pass.

    >>> from coopcourse.understanding.kitchen.layout import FULL
    >>> bool(np.isinf(Walks(FULL, ()).steps).any())  # nobody walks through the divider
    True
    """

    kitchen: Kitchen
    blocked: tuple[Cell, ...]

    @cached_property
    def steps(self) -> Steps:
        """Steps from a cell (row) to a cell (column); infinite where there is no way."""
        floor, number = self.kitchen.floor, self.kitchen.number
        steps = np.full((len(floor), len(floor)), np.inf)  # (from, to)
        for cell, here in number.items():
            for there in self.kitchen.beside(cell):
                steps[here, there] = 1 + SQUEEZE * (floor[there] in self.blocked)
        np.fill_diagonal(steps, 0)
        for via in range(len(floor)):  # Floyd (1962), Algorithm 97: shortest path
            np.minimum(steps, steps[:, [via]] + steps[[via], :], out=steps)
        return steps

    def until_acting(self, cells: tuple[Cell, ...]) -> Steps:
        """Return the steps from every floor cell until one has acted on one of the cells."""
        beside = [place for cell in cells for place in self.kitchen.beside(cell)]
        if not beside:
            return np.full(len(self.kitchen.floor), np.inf)
        return np.asarray(self.steps[:, beside].min(axis=1) + 1, dtype=np.float64)

    @cached_property
    def until_chopped(self) -> Steps:
        """Steps until one has acted on a cutting board."""
        return self.until_acting(self.kitchen.of_kind(BOARD))

    @cached_property
    def until_delivered(self) -> Steps:
        """Steps until one has acted on a hatch."""
        return self.until_acting(self.kitchen.of_kind(HATCH))

    @cached_property
    def counters(self) -> tuple[NDArray[np.int64], tuple[Cell, ...]]:
        """Where one stands at a counter, and which counter that is: one entry for each pair."""
        pairs = [
            (place, cell)
            for cell in self.kitchen.of_kind(COUNTER)
            for place in self.kitchen.beside(cell)
        ]
        return np.array([place for place, _ in pairs], dtype=np.int64), tuple(
            cell for _, cell in pairs
        )

    def onward(self, start: Steps, places: NDArray[np.int64]) -> Steps:
        """Return the steps to every cell for one who has reached `places` after `start` steps."""
        if not len(places):
            return np.full(len(self.kitchen.floor), np.inf)
        return np.asarray((start[:, None] + self.steps[places]).min(axis=0), dtype=np.float64)
