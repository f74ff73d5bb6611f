"""Second opinions: plans by blind search over whole states, and small kitchens to have them in."""

from heapq import heappop, heappush
from itertools import count, product

import numpy as np

from coopcourse.understanding.kitchen import MOVES, Setting, State, kitchen, step
from coopcourse.understanding.kitchen.recipes import SALAD, TOMATO

SMALL = [
    kitchen("-t-/-\n-1 2*\nl   -\n-p-p-", "nook"),
    kitchen("-/-t-\n*1-2-\n- - -\n-p-l-", "wall"),
    kitchen("-/---\n*1  t\n--2--\n-- p-\n--l--", "lane"),
]
FULL_COST, MOVE_COST = 1.0, 0.1


def blind_cost(layout, state, is_done, team):
    """The least cost of an end of the task, by uniform-cost search over the cooks' joint states."""
    queue, order, seen = [(0.0, 0, state)], count(1), {}
    while queue:
        spent, _, now = heappop(queue)
        if now is None:
            return spent
        if seen.get(now, np.inf) <= spent:
            continue
        seen[now] = spent
        for choice in product(MOVES, repeat=len(team)):
            moves = ["stay"] * len(state.cooks)
            for cook, move in zip(team, choice, strict=True):
                moves[cook] = move
            then = step(layout, now, moves)
            price = spent + FULL_COST + MOVE_COST * sum(move != "stay" for move in choice)
            end = None if is_done(now, then) else then
            if end is None or price < seen.get(then, np.inf):
                heappush(queue, (price, next(order), end))
    return np.inf


def wandering(layout, recipe, rng, steps):
    """A state that random moves lead to."""
    state = Setting(layout, recipe).start(2)
    for _ in range(steps):
        state = step(layout, state, rng.choice(MOVES, size=2).tolist())
    return state


__all__ = ["SALAD", "SMALL", "TOMATO", "State", "blind_cost", "wandering"]
