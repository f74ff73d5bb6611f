"""Time in a kitchen: all cooks move at once, then those that face a counter act on it.

Chapter: notebooks/08-understanding
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from coopcourse.understanding.kitchen.food import chopped, is_raw, joined
from coopcourse.understanding.kitchen.layout import BOARD, COUNTER, HATCH, THINGS, Cell, Kitchen
from coopcourse.understanding.kitchen.recipes import (
    Recipe,
    Stock,
    Task,
    after,
    less,
    open_tasks,
    work_left,
)

STEPS = {"stay": (0, 0), "up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
MOVES = tuple(STEPS)


class State(NamedTuple):
    """Where the cooks stand, what they hold, what lies on counters, and what is still to serve."""

    cooks: tuple[Cell, ...]
    hands: tuple[str, ...]  # "" is an empty hand
    lying: tuple[tuple[Cell, str], ...]  # sorted
    orders: Stock  # dishes not yet delivered

    @property
    def stock(self) -> Stock:
        """All things in the kitchen, in hands and on counters."""
        return tuple(sorted((*filter(None, self.hands), *(thing for _, thing in self.lying))))


@dataclass(frozen=True)
class Setting:
    """A kitchen and the recipe that is cooked in it.

    >>> from coopcourse.understanding.kitchen.layout import OPEN
    >>> from coopcourse.understanding.kitchen.recipes import TOMATO
    >>> Setting(OPEN, TOMATO).start(cooks=2).cooks
    ((2, 1), (4, 1))
    """

    kitchen: Kitchen
    recipe: Recipe

    def start(self, cooks: int = 2) -> State:
        """Return the first state; ValueError if there are too few places or too few things."""
        if not 1 <= cooks <= len(self.kitchen.starts):
            raise ValueError(
                f"This kitchen has places for {len(self.kitchen.starts)} cooks, not for {cooks};"
                " draw more digits."
            )
        orders = tuple(sorted(self.recipe.dishes))
        state = State(self.kitchen.starts[:cooks], ("",) * cooks, self.kitchen.things, orders)
        if work_left(state.stock, orders) is None:
            raise ValueError(
                f"{self.recipe.name} needs more than lies here ({', '.join(state.stock)});"
                " add 't', 'l' or 'p'."
            )
        return state

    def progress(self, state: State) -> float:
        """Return the share of the sub-tasks that are done, from 0 to 1."""
        left = work_left(state.stock, state.orders)
        return 0.0 if left is None else 1 - left / self.recipe.work


def tasks(state: State) -> tuple[Task, ...]:
    """Return the sub-tasks that can be done next.

    >>> from coopcourse.understanding.kitchen.layout import OPEN
    >>> from coopcourse.understanding.kitchen.recipes import TOMATO
    >>> [str(task) for task in tasks(Setting(OPEN, TOMATO).start())]
    ['chop tomato']
    """
    return open_tasks(state.stock, state.orders)


def step(kitchen: Kitchen, state: State, moves: Sequence[str]) -> State:
    """Return the state after one move of every cook.

    A cook who walks against a counter acts on it with what she holds; if two act on the same one,
    only the first does. A board only chops: nothing is left on it.

    >>> from coopcourse.understanding.kitchen.layout import OPEN
    >>> from coopcourse.understanding.kitchen.recipes import TOMATO
    >>> step(OPEN, Setting(OPEN, TOMATO).start(), ("down", "stay")).cooks
    ((2, 2), (4, 1))
    """
    hands, lying, orders = list(state.hands), dict(state.lying), state.orders
    touched: set[Cell] = set()
    for cook, (cell, move) in enumerate(zip(state.cooks, moves, strict=True)):
        target = _beyond(cell, move)
        if move != "stay" and target not in kitchen.number:
            sign = kitchen.cells[target]
            held = hands[cook]
            if sign == HATCH and held in orders:
                hands[cook], orders = "", less(orders, (held,))
            elif sign == BOARD and is_raw(held):
                hands[cook] = chopped(held)
            elif sign in COUNTER + THINGS and target not in touched:
                touched.add(target)
                hands[cook] = _exchange(held, lying, target, _Pantry(hands, orders))
    cooks = stand(kitchen, state.cooks, moves)
    return State(cooks, tuple(hands), tuple(sorted(lying.items())), orders)


class _Pantry(NamedTuple):
    """What must be known to tell whether two things may be merged."""

    hands: list[str]
    orders: Stock


def _exchange(held: str, lying: dict[Cell, str], at: Cell, pantry: _Pantry) -> str:
    """Return what a cook holds after acting on a counter, and change what lies there."""
    there = lying.pop(at, "")
    if held and there:
        stock = tuple(sorted((*filter(None, pantry.hands), *lying.values(), there)))
        if may_merge(held, there, stock, pantry.orders):
            return joined(held, there)
        lying[at] = there
        return held
    if held:
        lying[at] = held
    return there


def may_merge(one: str, other: str, stock: Stock, orders: Stock) -> bool:
    """Tell whether two things may be put together: ready ones that still lead to all the dishes.

    >>> may_merge("L", "T", ("L", "P", "P", "T"), ("LP", "PT"))
    False
    """
    if is_raw(one) or is_raw(other):
        return False
    left = work_left(stock, orders)
    merged = after(stock, Task("merge", (one, other)))
    return left is not None and work_left(merged, orders) == left - 1


def stand(kitchen: Kitchen, cooks: tuple[Cell, ...], moves: Sequence[str]) -> tuple[Cell, ...]:
    """Return where the cooks stand after their moves.

    Cooks that want the same free cell both stay, one who walks into a standing cook stays, and two
    cannot change places. Source: the collisions of Wang et al. (2020).

    >>> from coopcourse.understanding.kitchen.layout import OPEN
    >>> stand(OPEN, ((2, 1), (4, 1)), ("right", "left"))
    ((2, 1), (4, 1))
    """
    wish = [
        target if (target := _beyond(cell, move)) in kitchen.number else cell
        for cell, move in zip(cooks, moves, strict=True)
    ]
    while stopped := _stopped(cooks, wish):
        for cook in stopped:
            wish[cook] = cooks[cook]
    return tuple(wish)


def _stopped(cooks: tuple[Cell, ...], wish: list[Cell]) -> set[int]:
    """Return the moving cooks that are in somebody's way or have somebody in theirs."""
    pairs = combinations(range(len(cooks)), 2)
    clashing = (
        pair
        for pair in pairs
        if wish[pair[0]] == wish[pair[1]]
        or (wish[pair[0]] == cooks[pair[1]] and wish[pair[1]] == cooks[pair[0]])
    )
    return {cook for pair in clashing for cook in pair if wish[cook] != cooks[cook]}


def _beyond(cell: Cell, move: str) -> Cell:
    x, y = STEPS[move]
    return cell[0] + x, cell[1] + y
