"""How long a sub-task takes, alone or by two who hand things over: shortest walks, put together.

Cooks of the team walk through each other here, and a counter in use stays in use. `search` looks
at their collisions.

Chapter: notebooks/08-understanding
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from coopcourse.understanding.kitchen.recipes import Task
from coopcourse.understanding.kitchen.world import State
from coopcourse.understanding.planning.walking import Steps, Walks

STEP, EFFORT = 1.0, 0.1  # a step costs 1 for the team, and 0.1 for each cook who does not stay
NEVER = float("inf")


@dataclass
class Errands:
    """The times at which the cooks of a team could be anywhere, with this or that in their hands.

    Times are steps; arrays hold one time for each floor cell, or one for each pair of a free
    counter and a place to stand at it.
    """

    walks: Walks
    state: State
    free: NDArray[np.int64] = field(init=False)  # which pairs belong to empty counters
    places: NDArray[np.int64] = field(init=False)  # where one stands, for each free pair

    def __post_init__(self) -> None:
        stands, cells = self.walks.counters
        taken = {cell for cell, _ in self.state.lying}
        self.free = np.array([n for n, cell in enumerate(cells) if cell not in taken], np.int64)
        self.places = stands[self.free]
        self.same = _groups([cells[n] for n in self.free])

    def walking(self, cook: int) -> Steps:
        """Return the steps of a cook to every cell."""
        row = self.walks.kitchen.number[self.state.cooks[cook]]
        return np.asarray(self.walks.steps[row], dtype=np.float64)

    def empty_handed(self, cook: int) -> Steps:
        """Return the steps until a cook can be at every cell with nothing in her hands."""
        if not self.state.hands[cook]:
            return self.walking(cook)
        return self.walks.onward(self.walking(cook)[self.places] + 1, self.places)

    def carrying(self, cook: int, thing: str) -> Steps:
        """Return the steps until a cook can be at every cell with the thing, fetched alone."""
        if self.state.hands[cook] == thing:
            return self.walking(cook)
        places = self.beside(thing)
        return self.walks.onward(self.empty_handed(cook)[places] + 1, places)

    def beside(self, thing: str) -> NDArray[np.int64]:
        """Return where one can stand next to such a thing on a counter."""
        lying = [cell for cell, what in self.state.lying if what == thing]
        beside = [place for cell in lying for place in self.walks.kitchen.beside(cell)]
        return np.array(beside, dtype=np.int64)

    def put_down(self, carrying: Steps) -> Steps:
        """Return the time at which a carried thing can lie on each free counter, pair by pair."""
        at_pair = carrying[self.places] + 1
        earliest = np.full(len(set(self.same.tolist())), NEVER)
        np.minimum.at(earliest, self.same, at_pair)
        return np.asarray(earliest[self.same], dtype=np.float64)

    def rest(self, task: Task, thing: str) -> Steps:
        """Return the steps from every cell until one who has `thing` in hand has done the task."""
        if task.verb == "chop":
            return self.walks.until_chopped
        if task.verb == "deliver":
            return self.walks.until_delivered
        places = self.beside(_other(task, thing))
        if not len(places):
            return np.full(len(self.walks.kitchen.floor), NEVER)
        return np.asarray(self.walks.steps[:, places].min(axis=1) + 1, dtype=np.float64)


def _groups(cells: list[tuple[int, int]]) -> NDArray[np.int64]:
    """Return for each pair the number of its counter among the free ones."""
    numbers = {cell: place for place, cell in enumerate(dict.fromkeys(cells))}
    return np.array([numbers[cell] for cell in cells], dtype=np.int64)


def _other(task: Task, thing: str) -> str:
    one, other = task.things
    return other if thing == one else one


def _lowest(costs: Steps) -> float:
    return float(costs.min()) if costs.size else NEVER


def alone(errands: Errands, task: Task, cook: int) -> float:
    """Return the cost of a sub-task done by one cook; infinite if she cannot."""
    steps = min(
        _lowest(errands.carrying(cook, thing) + errands.rest(task, thing))
        for thing in set(task.things)
    )
    return (STEP + EFFORT) * steps


def together(errands: Errands, task: Task, team: tuple[int, int]) -> float:
    """Return the cost of a sub-task done by two: by one of them, by handing over, by meeting."""
    ways = [alone(errands, task, cook) for cook in team]
    for giver, taker in permutations(team):
        ways += [_handed(errands, task, thing, giver, taker) for thing in set(task.things)]
        if task.verb == "merge":
            ways += list(_meetings(errands, task, giver, taker))
    return min(ways)


def _handed(errands: Errands, task: Task, thing: str, giver: int, taker: int) -> float:
    """Cost when one puts the thing on a counter, and the other picks it up and does the rest."""
    given = errands.put_down(errands.carrying(giver, thing))
    come = errands.empty_handed(taker)[errands.places]
    taken = np.maximum(given, come) + 1
    rest = errands.rest(task, thing)[errands.places]
    return _lowest(STEP * (taken + rest) + EFFORT * (given + come + 1 + rest))


def _meetings(errands: Errands, task: Task, giver: int, taker: int) -> Iterator[float]:
    """Costs when one puts her part on a counter, and the other brings his to it."""
    for thing, other in permutations(task.things):
        given = errands.put_down(errands.carrying(giver, thing))
        come = errands.carrying(taker, other)[errands.places]
        yield _lowest(STEP * (np.maximum(given, come) + 1) + EFFORT * (given + come + 1))
