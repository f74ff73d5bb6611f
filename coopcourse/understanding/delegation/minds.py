"""A cook's mind: she believes, she takes the likeliest allocation for granted, she moves.

Chapter: notebooks/08-understanding
"""

from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from coopcourse.understanding.delegation.allocations import NEVER, Allocation, teams
from coopcourse.understanding.delegation.beliefs import BETA, IDLE, Belief
from coopcourse.understanding.delegation.models import Model
from coopcourse.understanding.kitchen import MOVES, Cell, State, Task, step
from coopcourse.understanding.planning import Moves, Planner, best_moves, cost_of

Footprint: TypeAlias = tuple[Cell, tuple[str, ...]]  # where she stood, what all cooks held
CLOSE = 1e-6
LOT = 0.5  # chance that a cook who gets nowhere tries a step at random


@dataclass(frozen=True)
class Mind:
    """A cook who decides by a model: what she believes now, and where she has just been.

    >>> from coopcourse.understanding.delegation.models import GREEDY
    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO, Setting
    >>> start = Setting(OPEN, TOMATO).start()
    >>> mind = Mind.at_start(Planner(OPEN), GREEDY, start, cook=1)
    >>> mind.move(start, np.random.default_rng(1))  # towards the tomato
    'right'
    """

    planner: Planner
    model: Model
    cook: int
    belief: Belief
    beta: float = BETA
    trail: tuple[Footprint, ...] = ()  # her last two states

    @classmethod
    def at_start(
        cls, planner: Planner, model: Model, state: State, *, cook: int, beta: float = BETA
    ) -> "Mind":
        """Return the mind of a cook who has seen nothing yet."""
        return cls(planner, model, cook, model.first(planner, state, cook), beta)

    def after(self, before: State, moves: Moves, now: State) -> "Mind":
        """Return the mind after a step: it starts afresh where other allocations are possible."""
        fresh = self.model.first(self.planner, now, self.cook)
        if fresh.allocations == self.belief.allocations:
            fresh = self.model.learn(self.planner, self.belief, before, moves, self.beta)
        trail = (*self.trail[-1:], (before.cooks[self.cook], before.hands))
        return replace(self, belief=fresh, trail=trail)

    def move(self, state: State, rng: np.random.Generator) -> str:
        """Return the next move of this cook: her part of the likeliest allocation.

        Two who wait for each other, or dodge to the same side, would do so for ever. So a cook who
        works alone, and stands where she stood one or two steps ago with all hands as they were,
        takes a step at random half of the time.
        """
        allocation = self.belief.likeliest(rng)
        if allocation is None or allocation[self.cook] is None:
            return idle_move(rng)
        alone = allocation.count(allocation[self.cook]) == 1
        nowhere = (state.cooks[self.cook], state.hands) in self.trail
        if alone and nowhere and rng.random() < LOT:
            return any_step(self.planner, state, self.cook, rng)
        return act(self.planner, state, allocation, self.cook, rng=rng)


def any_step(planner: Planner, state: State, cook: int, rng: np.random.Generator) -> str:
    """Return a step to a free cell next to a cook, or `stay`, by lot."""
    moves = ["stay"] * len(state.cooks)
    free = ["stay"]
    for move in MOVES[1:]:
        moves[cook] = move
        if step(planner.kitchen, state, moves).cooks != state.cooks:
            free.append(move)
    return str(rng.choice(free))


def act(
    planner: Planner,
    state: State,
    allocation: Allocation,
    cook: int,
    *,
    rng: np.random.Generator,
) -> str:
    """Return a best next move for a cook who takes an allocation for granted.

    With a sub-task of her own she expects the others to take their best moves as if all else stood
    still (level-0), and replies to that. With a shared one she does her part of the joint plan.
    """
    task = allocation[cook]
    if task is None:
        return idle_move(rng)
    team = teams(allocation)[task]
    if len(team) > 1:
        plans = best_moves(planner, state, task, team)
        return plans[int(rng.integers(len(plans)))][team.index(cook)]
    others = expected(planner, state, allocation, rng=rng)
    return _reply(planner, state, task, cook, others, rng=rng)


def idle_move(rng: np.random.Generator) -> str:
    """Return a move of a cook with nothing to do: half of the time she stays."""
    return "stay" if rng.random() < IDLE else str(rng.choice(MOVES[1:]))


def expected(
    planner: Planner, state: State, allocation: Allocation, *, rng: np.random.Generator
) -> list[str]:
    """Return a best move of every cook under an allocation, each team for itself."""
    moves = ["stay"] * len(state.cooks)
    for task, team in teams(allocation).items():
        plans = best_moves(planner, state, task, team)
        plan = plans[int(rng.integers(len(plans)))]
        for cook, move in zip(team, plan, strict=True):
            moves[cook] = move
    return moves


def _reply(
    planner: Planner,
    state: State,
    task: Task,
    cook: int,
    others: list[str],
    *,
    rng: np.random.Generator,
) -> str:
    """Return a best move given the moves expected of the others, ties by lot."""
    costs = {}
    for move in MOVES:
        moves = [*others[:cook], move, *others[cook + 1 :]]
        now = step(planner.kitchen, state, moves)
        costs[move] = cost_of((move,)) + planner.cost_after(state, task, (cook,), now)
    least = min(costs.values())
    if least == NEVER:  # they are expected to take what she needs: she may still be first
        return str(rng.choice([moves[0] for moves in best_moves(planner, state, task, (cook,))]))
    return str(rng.choice([move for move, cost in costs.items() if cost < least + CLOSE]))
