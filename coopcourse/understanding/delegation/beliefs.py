"""Inverse planning: which allocation makes the moves we have seen the most likely?

Chapter: notebooks/08-understanding
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, prod

import numpy as np
from numpy.typing import NDArray

from coopcourse.understanding.delegation.allocations import NEVER, Allocation, teams
from coopcourse.understanding.kitchen import MOVES, State, Task
from coopcourse.understanding.planning import Moves, Planner

BETA = 1.3  # how reliably cooks take the best move; Wang et al. (2020)
IDLE = 0.5  # chance that a cook with nothing to do stands still


@dataclass(frozen=True)
class Belief:
    """How likely each allocation is."""

    allocations: tuple[Allocation, ...]
    chances: NDArray[np.float64]  # (allocations,), they sum to 1

    def likeliest(self, rng: np.random.Generator) -> Allocation | None:
        """Return the most likely allocation, ties by lot; None where there is none at all."""
        if not self.allocations:
            return None
        best = np.flatnonzero(self.chances >= self.chances.max() * (1 - 1e-9))
        return self.allocations[int(rng.choice(best))]

    def of_task(self, cook: int) -> dict[Task | None, float]:
        """Return how likely a cook is to be on each sub-task, alone or with somebody."""
        sums: dict[Task | None, float] = {}
        for allocation, chance in zip(self.allocations, self.chances, strict=True):
            sums[allocation[cook]] = sums.get(allocation[cook], 0.0) + float(chance)
        return sums

    def of_sharing(self) -> float:
        """Return how likely it is that two cooks share a sub-task."""
        shared = [any(len(team) > 1 for team in teams(each).values()) for each in self.allocations]
        return float(self.chances[np.array(shared, dtype=bool)].sum())


def believed(allocations: tuple[Allocation, ...], weights: list[float]) -> Belief:
    """Return the belief with chances in proportion to the weights.

    >>> believed(((None,), (None,)), [1.0, 3.0]).chances.tolist()
    [0.25, 0.75]
    """
    chances = np.array(weights, dtype=np.float64)
    return Belief(allocations, chances / chances.sum() if allocations else chances)


def prior_by_cost(planner: Planner, state: State, allocations: tuple[Allocation, ...]) -> Belief:
    """Return the belief before any move: in proportion to the sum of 1 / cost over the teams.

    Source: the spatial prior of Wang et al. (2020).

    >>> from coopcourse.understanding.kitchen import PARTIAL, TOMATO, Setting
    >>> from coopcourse.understanding.planning import planner_for
    >>> planner, start = planner_for(PARTIAL), Setting(PARTIAL, TOMATO).start()
    >>> chop = Task("chop", ("t",))
    >>> prior_by_cost(planner, start, ((chop, None), (None, chop))).chances.round(2).tolist()
    [0.37, 0.63]
    """
    weights = [
        sum(1 / planner.cost_to_go(state, task, team) for task, team in teams(each).items())
        for each in allocations
    ]
    return believed(allocations, weights)


def uniform_prior(planner: Planner, state: State, allocations: tuple[Allocation, ...]) -> Belief:
    """Return the belief of one who finds all allocations equally likely.

    >>> from coopcourse.understanding.kitchen import PARTIAL, TOMATO, Setting
    >>> from coopcourse.understanding.planning import planner_for
    >>> planner, start = planner_for(PARTIAL), Setting(PARTIAL, TOMATO).start()
    >>> chop = Task("chop", ("t",))
    >>> uniform_prior(planner, start, ((chop, None), (None, chop))).chances.tolist()
    [0.5, 0.5]
    """
    return believed(allocations, [1.0] * len(allocations))


def likelihood(
    planner: Planner, state: State, allocation: Allocation, moves: Moves, beta: float = BETA
) -> float:
    """Return how likely the moves are if the cooks follow the allocation.

    Each team takes a joint move with a chance in proportion to exp(-beta Q); a cook without a
    sub-task stays half of the time. Source: Wang et al. (2020), inverse planning.

    >>> from coopcourse.understanding.kitchen import PARTIAL, TOMATO, Setting
    >>> from coopcourse.understanding.planning import planner_for
    >>> planner, start = planner_for(PARTIAL), Setting(PARTIAL, TOMATO).start()
    >>> chop = Task("chop", ("t",))
    >>> [round(likelihood(planner, start, (None, chop), ("stay", move)), 2)
    ...  for move in ("up", "down", "stay")]
    [0.07, 0.02, 0.08]
    """
    idle = (
        IDLE if move == "stay" else (1 - IDLE) / (len(MOVES) - 1)
        for task, move in zip(allocation, moves, strict=True)
        if task is None
    )
    at_work = (
        move_chances(planner.q_values(state, task, team), beta)[tuple(moves[cook] for cook in team)]
        for task, team in teams(allocation).items()
    )
    return prod(idle) * prod(at_work)


def move_chances(costs: Mapping[Moves, float], beta: float) -> dict[Moves, float]:
    """Return the chance of each joint move of a team: a soft-max, likelier where the cost is less.

    All are 0 where no move leads to the end: who cannot do a sub-task is not doing it.

    >>> move_chances({("stay",): 4.0, ("up",): 4.0}, beta=1.3)
    {('stay',): 0.5, ('up',): 0.5}
    """
    least = min(costs.values())
    if least == NEVER:
        return dict.fromkeys(costs, 0.0)
    weights = {each: exp(-beta * (cost - least)) for each, cost in costs.items()}
    total = sum(weights.values())
    return {each: weight / total for each, weight in weights.items()}


def posterior(
    planner: Planner, belief: Belief, state: State, moves: Moves, beta: float = BETA
) -> Belief:
    """Return the belief after the moves were seen in a state, by Bayes' rule.

    >>> from coopcourse.understanding.kitchen import PARTIAL, TOMATO, Setting
    >>> from coopcourse.understanding.planning import planner_for
    >>> planner, start = planner_for(PARTIAL), Setting(PARTIAL, TOMATO).start()
    >>> chop = Task("chop", ("t",))
    >>> before = uniform_prior(planner, start, ((chop, None), (None, chop)))
    >>> posterior(planner, before, start, ("stay", "up")).chances.round(2).tolist()
    [0.22, 0.78]
    """
    weights = [
        float(chance) * likelihood(planner, state, allocation, moves, beta)
        for allocation, chance in zip(belief.allocations, belief.chances, strict=True)
    ]
    return believed(belief.allocations, weights)


def unmoved(
    planner: Planner, belief: Belief, state: State, moves: Moves, beta: float = BETA
) -> Belief:
    """Return the belief as it was: nothing is learned from what the others do."""
    return belief
