"""An allocation says who works on what: one sub-task for each cook, or none; two may share one.

Chapter: notebooks/08-understanding
"""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import product
from typing import TypeAlias

from coopcourse.understanding.kitchen import State, Task, tasks
from coopcourse.understanding.kitchen.recipes import Stock, after, less, open_tasks
from coopcourse.understanding.planning import Planner, Team

Allocation: TypeAlias = tuple[Task | None, ...]  # one entry for each cook
Allocator: TypeAlias = Callable[[Planner, State, int], tuple[Allocation, ...]]

NEVER = float("inf")
LARGEST_TEAM = 2


def teams(allocation: Allocation) -> dict[Task, Team]:
    """Return who works on each sub-task of an allocation.

    >>> chop = Task("chop", ("t",))
    >>> list(teams((chop, None, chop)).values())
    [(0, 2)]
    """
    members: dict[Task, Team] = {}
    for cook, task in enumerate(allocation):
        if task is not None:
            members[task] = (*members.get(task, ()), cook)
    return members


def all_allocations(planner: Planner, state: State, cook: int) -> tuple[Allocation, ...]:
    """Return every allocation that can be carried out, whoever asks: shared sub-tasks among them.

    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO, Setting
    >>> from coopcourse.understanding.planning import planner_for
    >>> len(all_allocations(planner_for(OPEN), Setting(OPEN, TOMATO).start(), cook=0))
    3
    """
    choices = product((*tasks(state), None), repeat=len(state.cooks))
    return tuple(each for each in choices if _possible(planner, state, each))


def divided(planner: Planner, state: State, cook: int) -> tuple[Allocation, ...]:
    """Return the allocations in which nobody shares a sub-task.

    >>> from coopcourse.understanding.kitchen import OPEN, TOMATO, Setting
    >>> from coopcourse.understanding.planning import planner_for
    >>> len(divided(planner_for(OPEN), Setting(OPEN, TOMATO).start(), cook=0))
    2
    """
    everything = all_allocations(planner, state, cook)
    return tuple(
        each for each in everything if all(len(team) == 1 for team in teams(each).values())
    )


def own_only(planner: Planner, state: State, cook: int) -> tuple[Allocation, ...]:
    """Return the allocations of a cook who thinks of nobody else.

    >>> from coopcourse.understanding.kitchen import OPEN, SALAD, Setting
    >>> from coopcourse.understanding.planning import planner_for
    >>> len(own_only(planner_for(OPEN), Setting(OPEN, SALAD).start(), cook=1))
    2
    """
    everything = all_allocations(planner, state, cook)
    return tuple(each for each in everything if list(teams(each).values()) == [(cook,)])


def _possible(planner: Planner, state: State, allocation: Allocation) -> bool:
    work = teams(allocation)
    return (
        len(work) > 0
        and max(map(len, work.values())) <= LARGEST_TEAM
        and _compatible(state.stock, state.orders, tuple(work))
        and all(planner.cost_to_go(state, task, team) < NEVER for task, team in work.items())
    )


@cache
def _compatible(stock: Stock, orders: Stock, chosen: Iterable[Task]) -> bool:
    """Tell whether all sub-tasks can be done from one stock, each of them bringing all nearer."""
    for task in chosen:
        if task not in open_tasks(stock, orders):
            return False
        stock = after(stock, task)
        orders = less(orders, task.things if task.verb == "deliver" else ())
    return True
