"""Plans are as short as blind search over the cooks' joint states finds them."""

from collections import deque

import numpy as np
import pytest

from coopcourse.understanding.kitchen import (
    KITCHENS,
    MOVES,
    OPEN,
    PARTIAL,
    SALAD,
    TOMATO,
    Setting,
    Task,
    step,
    tasks,
)
from coopcourse.understanding.planning import Planner, best_cost, best_moves, done
from tests.understanding.oracles import SMALL, blind_cost, wandering

STATES = range(4)


@pytest.mark.parametrize("layout", SMALL, ids=lambda each: each.name)
def test_two_plan_as_well_as_a_search_over_their_joint_states(layout):
    rng, planner = np.random.default_rng(1), Planner(layout)
    for number in STATES:
        state = wandering(layout, (TOMATO, SALAD)[number % 2], rng, 12 * number)
        for task in tasks(state):
            want = blind_cost(layout, state, lambda a, b, task=task: done(task, a, b), (0, 1))
            assert best_cost(planner, state, task, (0, 1)) == pytest.approx(want)


def breadth_first(layout, state, task, cook):
    """The fewest steps in which one cook alone does the task; the other stands still."""
    queue, seen = deque([(state, 0)]), {state}
    while queue:
        now, steps = queue.popleft()
        for move in MOVES:
            then = step(layout, now, tuple(move if n == cook else "stay" for n in (0, 1)))
            if done(task, now, then):
                return steps + 1
            if then not in seen:
                seen.add(then)
                queue.append((then, steps + 1))
    return np.inf


@pytest.mark.parametrize("layout", (OPEN, PARTIAL), ids=lambda each: each.name)
def test_one_plans_as_short_as_breadth_first_search(layout):
    planner, start = Planner(layout), Setting(layout, SALAD).start(2)
    for task in tasks(start):
        for cook in (0, 1):
            steps = breadth_first(layout, start, task, cook)
            assert planner.cost_to_go(start, task, (cook,)) == pytest.approx(1.1 * steps)


@pytest.mark.parametrize("layout", SMALL, ids=lambda each: each.name)
def test_following_best_moves_costs_what_was_promised(layout):
    planner, start = Planner(layout), Setting(layout, TOMATO).start(2)
    task, state, spent = Task("chop", ("t",)), start, 0.0
    promised = best_cost(planner, start, task, (0, 1))
    while task in tasks(state):
        moves = best_moves(planner, state, task, (0, 1))[0]
        spent += 1 + 0.1 * sum(move != "stay" for move in moves)
        state = step(layout, state, moves)
    assert spent == pytest.approx(promised)


def test_nobody_crosses_a_full_divider_alone():
    layout = KITCHENS["full divider"]
    start, chop = Setting(layout, TOMATO).start(2), Task("chop", ("t",))
    costs = [Planner(layout).cost_to_go(start, chop, team) for team in ((0,), (1,), (0, 1))]
    assert np.isinf(costs).tolist() == [True, True, False]
