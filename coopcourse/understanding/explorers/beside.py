"""You cook, and Bob watches you: what does he make of it, and what does he do about it?

Chapter: notebooks/08-understanding
"""

from functools import lru_cache

import numpy as np
from matplotlib.axes import Axes

from coopcourse.explorer import Explorer, choice, play
from coopcourse.understanding.delegation import BAYESIAN_DELEGATION, Mind, Moment
from coopcourse.understanding.delegation.minds import any_step
from coopcourse.understanding.explorers.stage import Scene, ending, holdings
from coopcourse.understanding.kitchen import (
    OPEN,
    TOMATO_LETTUCE,
    Setting,
    State,
    Task,
    kitchen,
    step,
    tasks,
)
from coopcourse.understanding.planning import best_moves, planner_for
from coopcourse.understanding.plots import belief_bars, in_mind

LAST = 38
YOURS = kitchen(
    "\n".join(OPEN.rows).translate(str.maketrans("12", "21"))
)  # you stand near the food
PLANS = {"tomatoes only": "T", "lettuce only": "L", "nothing": ""}


@lru_cache(maxsize=8)
def together(plan: str) -> tuple[Moment, ...]:
    """Return the episode in which you stick to a plan and Bob makes what he can of it."""
    planner, state = planner_for(YOURS), Setting(YOURS, TOMATO_LETTUCE).start()
    rng = np.random.default_rng(1)
    bob = Mind.at_start(planner, BAYESIAN_DELEGATION, state, cook=1)
    story: list[Moment] = []
    while state.orders and len(story) < LAST:
        moves = (yours(state, PLANS[plan], rng), bob.move(state, rng))
        story.append(Moment(state, (bob.belief,), moves))
        before, state = state, step(YOURS, state, moves)
        bob = bob.after(before, moves, state)
    return (*story, Moment(state, (bob.belief,), ()))


def yours(state: State, food: str, rng: np.random.Generator) -> str:
    """Return your next move: towards the first sub-task with your food that you can do alone.

    Without any you step aside, unless you had no plan at all.
    """
    planner = planner_for(YOURS)
    for task in tasks(state):
        moves = best_moves(planner, state, task, (0,)) if _concerns(task, food) else []
        if moves:
            return moves[int(rng.integers(len(moves)))][0]
    return any_step(planner, state, 0, rng) if food else "stay"


def _concerns(task: Task, food: str) -> bool:
    return food != "" and any(food in thing.upper() for thing in task.things)


def beside(plan: str, step: int) -> Scene:
    """The scene after so many steps beside you."""
    story = together(plan)
    number = min(step, len(story) - 1)
    return Scene(YOURS, story[number], number, len(story) - 1)


def draw(at: Scene, ax: Axes) -> None:
    """The kitchen, and beside it what Bob thinks of you."""
    bars = {} if at.over else in_mind(at.moment.beliefs[0], 0)
    heading = "Served" if at.over else "Bob thinks you will"
    at.draw(ax, lambda side: belief_bars(bars, heading, ax=side))


def describe(at: Scene) -> str:
    """What Bob thinks of you."""
    if not at.moment.moves:
        return ending(at)
    label, chance = next(iter(in_mind(at.moment.beliefs[0], 0).items()))
    held = holdings(at.moment.state).replace("Alice holds", "you hold")
    return f"Step {at.number}: {held}. Bob’s best guess about you: {label}, {chance:.0%}."


cook_beside_bob = Explorer(
    beside,
    draw,
    describe,
    [
        choice("plan", "You make", list(PLANS), value="tomatoes only"),
        play("step", "Step", LAST),
    ],
    title="Bob watches you",
    height=3.2,
    tries={
        "he takes the other dish": {"plan": "tomatoes only", "step": 8},
        "or the other way round": {"plan": "lettuce only", "step": 8},
        "you stand still": {"plan": "nothing", "step": 30},
    },
)
