"""A planner knows what a sub-task still costs a team, and remembers every answer.

Chapter: notebooks/08-understanding
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import Any

from coopcourse.understanding.kitchen.food import joined
from coopcourse.understanding.kitchen.layout import Cell, Kitchen
from coopcourse.understanding.kitchen.recipes import Task
from coopcourse.understanding.kitchen.world import MOVES, State, step
from coopcourse.understanding.planning.errands import (
    EFFORT,
    STEP,
    Errands,
    alone,
    together,
)
from coopcourse.understanding.planning.walking import Walks

Team = tuple[int, ...]
Moves = tuple[str, ...]


def cost_of(moves: Moves) -> float:
    """Return what a step costs a team: 1, and 0.1 for each cook who does not stay.

    >>> cost_of(("up", "stay"))
    1.1
    """
    return STEP + EFFORT * sum(move != "stay" for move in moves)


def done(task: Task, before: State, now: State) -> bool:
    """Tell whether a sub-task was done in the step between two states.

    >>> before = State((), (), (((0, 0), "t"),), ())
    >>> done(Task("chop", ("t",)), before, State((), ("T",), (), ()))
    True
    """
    if task.verb == "deliver":
        return now.orders.count(task.things[0]) < before.orders.count(task.things[0])
    if task.verb == "chop":
        return now.stock.count(task.things[0]) < before.stock.count(task.things[0])
    made = joined(*task.things)
    return now.stock.count(made) > before.stock.count(made)


@dataclass
class Planner:
    """Costs of sub-tasks in one kitchen, each computed once.

    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO, Setting
    >>> start = Setting(OPEN, TOMATO).start()
    >>> round(Planner(OPEN).cost_to_go(start, Task("chop", ("t",)), (1,)), 1)
    8.8
    """

    kitchen: Kitchen
    _walks: dict[tuple[Cell, ...], Walks] = field(default_factory=dict)
    _costs: dict[Any, float] = field(default_factory=dict)
    certain: set[Any] = field(default_factory=set)  # costs that a search has confirmed

    def key(self, state: State, task: Task, team: Team) -> Any:
        """Return all that the cost depends on: the team, the others' places, what lies where."""
        members = tuple((state.cooks[cook], state.hands[cook]) for cook in team)
        return task, members, others(state, team), state.lying

    def walks(self, blocked: tuple[Cell, ...]) -> Walks:
        """Return the walks around these cells, computed once."""
        if blocked not in self._walks:
            self._walks[blocked] = Walks(self.kitchen, blocked)
        return self._walks[blocked]

    def cost_to_go(self, state: State, task: Task, team: Team) -> float:
        """Return what the sub-task still costs the team; infinite if they cannot do it.

        The other cooks stand where they are. Cooks of the team are taken to walk through each
        other, unless a search has found out better.
        """
        key = self.key(state, task, team)
        if key not in self._costs:
            errands = Errands(self.walks(key[2]), state)
            pair = (team[0], team[-1])
            self._costs[key] = (
                alone(errands, task, team[0]) if len(team) == 1 else together(errands, task, pair)
            )
        return self._costs[key]

    def raise_cost(self, state: State, task: Task, team: Team, cost: float) -> None:
        """Remember a better, higher cost."""
        self._costs[self.key(state, task, team)] = cost

    def q_values(self, state: State, task: Task, team: Team) -> dict[Moves, float]:
        """Return the cost of each joint move of the team with all that follows it.

        Source: Q of the inverse planning in Wang et al. (2020), with costs in place of rewards.
        """
        return {
            moves: cost_of(moves) + self.cost_after(state, task, team, now)
            for moves, now in successors(self.kitchen, state, team)
        }

    def cost_after(self, before: State, task: Task, team: Team, now: State) -> float:
        """Return what is left to do in `now`: nothing if the step there did the task."""
        return 0.0 if done(task, before, now) else self.cost_to_go(now, task, team)


def others(state: State, team: Team) -> tuple[Cell, ...]:
    """Return where the cooks outside the team stand."""
    return tuple(sorted(cell for cook, cell in enumerate(state.cooks) if cook not in team))


def successors(kitchen: Kitchen, state: State, team: Team) -> Iterator[tuple[Moves, State]]:
    """Yield each joint move of the team and the state after it, the other cooks standing still."""
    for moves in product(MOVES, repeat=len(team)):
        yield moves, step(kitchen, state, everyone(state, team, moves))


def everyone(state: State, team: Team, moves: Moves) -> Moves:
    """Return the moves of all cooks: those of the team, and `stay` for the others."""
    own = dict(zip(team, moves, strict=True))
    return tuple(own.get(cook, "stay") for cook in range(len(state.cooks)))


@cache
def planner_for(kitchen: Kitchen) -> Planner:
    """Return the planner of a kitchen that everybody shares, with all that it remembers."""
    return Planner(kitchen)
