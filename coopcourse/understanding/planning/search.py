"""The best plan of two cooks, collisions included, found by a search that learns from itself.

Every search raises the costs that it has found too low, so that the next one is shorter (adaptive
A*, Koenig and Likhachev 2005).

Chapter: notebooks/08-understanding
"""

from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count

from coopcourse.understanding.kitchen.recipes import Task
from coopcourse.understanding.kitchen.world import State
from coopcourse.understanding.planning.planner import Moves, Planner, Team, cost_of, successors

NEVER = float("inf")
CLOSE = 1e-6  # costs are sums of tenths
PATIENCE = 3000  # states looked at before a search is given up
HASTE = 300  # the same where a third cook, who may stand in the only way, is taken not to move


@dataclass
class Search:
    """One search: how a team gets from a state to the end of a sub-task at the least cost."""

    planner: Planner
    task: Task
    team: Team
    spent: dict[State, float] = field(default_factory=dict)
    came: dict[State, State] = field(default_factory=dict)

    def cost(self, start: State) -> float:
        """Return the cost of the best plan, and teach the planner what was found on the way."""
        planner, task, team = self.planner, self.task, self.team
        if planner.key(start, task, team) in planner.certain:
            return planner.cost_to_go(start, task, team)
        least = planner.cost_to_go(start, task, team)
        found = self._goal(start) if least < NEVER else None
        if found is None:
            planner.certain.add(planner.key(start, task, team))  # do not try again
            return least
        self._learn(*found)
        return found[1]

    def _goal(self, start: State) -> tuple[State, float] | None:
        """Return the last state before the end and the whole cost; None when out of patience."""
        self.spent[start], order = 0.0, count()
        queue: list[tuple[float, int, bool, State]] = [(0.0, 0, False, start)]
        for _ in range(PATIENCE if len(start.cooks) == len(self.team) else HASTE):
            if not queue:
                return None
            total, _, ends, state = heappop(queue)
            if ends:
                return state, total
            for moves, now in successors(self.planner.kitchen, state, self.team):
                left = self.planner.cost_after(state, self.task, self.team, now)
                spent = self.spent[state] + cost_of(moves)
                if left == 0:
                    heappush(queue, (spent, next(order), True, state))
                elif left < NEVER and spent < self.spent.get(now, NEVER) - CLOSE:
                    self.spent[now], self.came[now] = spent, state
                    heappush(queue, (spent + left, next(order), False, now))
        return None

    def _learn(self, last: State, cost: float) -> None:
        """Raise the costs of all states seen, and be certain of those on the way."""
        for state, spent in self.spent.items():
            known = self.planner.cost_to_go(state, self.task, self.team)
            if cost - spent > known:
                self.planner.raise_cost(state, self.task, self.team, cost - spent)
        step: State | None = last
        while step is not None:
            self.planner.certain.add(self.planner.key(step, self.task, self.team))
            step = self.came.get(step)


def best_cost(planner: Planner, state: State, task: Task, team: Team) -> float:
    """Return the least cost at which a team can do a sub-task while the others stand still.

    >>> from coopcourse.understanding.kitchen import FULL, TOMATO, Setting
    >>> from coopcourse.understanding.planning.planner import Planner
    >>> start, chop = Setting(FULL, TOMATO).start(), Task("chop", ("t",))
    >>> round(best_cost(Planner(FULL), start, chop, (0, 1)), 1)
    7.7
    """
    return Search(planner, task, team).cost(state)


def best_moves(planner: Planner, state: State, task: Task, team: Team) -> list[Moves]:
    """Return every joint move of the team that starts a best plan; none if there is no plan.

    Moves that look best are searched until all that still do are certain.

    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO, Setting
    >>> from coopcourse.understanding.planning.planner import Planner
    >>> start, chop = Setting(OPEN, TOMATO).start(), Task("chop", ("t",))
    >>> best_moves(Planner(OPEN), start, chop, (1,))
    [('right',)]
    """
    while True:
        costs = planner.q_values(state, task, team)
        least = min(costs.values())
        if least == NEVER:
            return []
        best = [moves for moves, cost in costs.items() if cost < least + CLOSE]
        if len(team) == 1 or not _doubts(planner, state, task, team, best):
            return best


def _doubts(planner: Planner, state: State, task: Task, team: Team, best: list[Moves]) -> bool:
    """Search behind each of the moves; tell whether one of them has turned out worse."""
    worse = False
    for moves, now in successors(planner.kitchen, state, team):
        if moves in best:
            before = planner.cost_after(state, task, team, now)
            if before > 0:
                worse |= best_cost(planner, now, task, team) > before + CLOSE
    return worse
