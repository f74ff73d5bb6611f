"""A recipe is a graph of sub-tasks: chop, merge in any order that still leads to the dish, deliver.

Chapter: notebooks/08-understanding
"""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import NamedTuple

from coopcourse.understanding.kitchen.food import chopped, is_raw, joined, words

Stock = tuple[str, ...]


class Task(NamedTuple):
    """One sub-task: chop a thing, merge two things, or deliver a dish.

    >>> str(Task("merge", ("P", "T")))
    'merge plate and tomato'
    """

    verb: str
    things: tuple[str, ...]

    def __str__(self) -> str:
        if self.verb == "chop":
            return f"chop {words(chopped(self.things[0]))}"
        return f"{self.verb} {' and '.join(map(words, self.things))}"


@dataclass(frozen=True)
class Recipe:
    """What has to be delivered: a name, and each dish as the letters on its plate.

    Raises ValueError for a dish without a plate or with an unknown letter. Source: the three
    recipes of Wang et al. (2020), Too many cooks.

    >>> Recipe("Salad", ("LPT",)).work
    5
    """

    name: str
    dishes: tuple[str, ...]

    def __post_init__(self) -> None:
        for dish in self.dishes:
            if dish.count("P") != 1 or not set(dish) <= set("LPT") or dish == "P":
                raise ValueError(
                    f"A dish is one plate P with tomato T or lettuce L on it, such as 'PT';"
                    f" {dish!r} is none."
                )

    @property
    def work(self) -> int:
        """How many sub-tasks lead from raw food to the last delivery."""
        return sum(2 * len(dish) - 1 for dish in self.dishes)


TOMATO = Recipe("Tomato", ("PT",))
TOMATO_LETTUCE = Recipe("Tomato-Lettuce", ("PT", "LP"))
SALAD = Recipe("Salad", ("LPT",))
RECIPES = {recipe.name: recipe for recipe in (TOMATO, TOMATO_LETTUCE, SALAD)}


@cache
def work_left(stock: Stock, dishes: Stock) -> int | None:
    """Return the fewest sub-tasks that make all dishes from the stock; None if it cannot be done.

    >>> work_left(("P", "t"), ("PT",)), work_left(("LP", "PT"), ("LPT",))
    (3, None)
    """
    if not dishes:
        return 0
    dish, *others = dishes
    options = [
        sum(map(is_raw, used)) + len(used) + rest
        for used in _ways(stock, dish)
        if (rest := work_left(less(stock, used), tuple(others))) is not None
    ]
    return min(options, default=None)


def _ways(stock: Stock, dish: str) -> list[Stock]:
    """Return the parts of the stock that make up exactly this dish."""
    sizes = range(1, len(dish) + 1)
    parts = {part for size in sizes for part in combinations(stock, size)}
    return [part for part in parts if "".join(sorted("".join(part).upper())) == dish]


def less(stock: Stock, used: Stock) -> Stock:
    """Return the stock without the things used.

    >>> less(("P", "P", "T"), ("P", "T"))
    ('P',)
    """
    return tuple(sorted((Counter(stock) - Counter(used)).elements()))


def after(stock: Stock, task: Task) -> Stock:
    """Return the stock once a sub-task is done.

    >>> after(("P", "T"), Task("merge", ("P", "T")))
    ('PT',)
    """
    made: Stock = ()
    if task.verb == "chop":
        made = (chopped(task.things[0]),)
    if task.verb == "merge":
        made = (joined(*task.things),)
    return tuple(sorted((*less(stock, task.things), *made)))


@cache
def open_tasks(stock: Stock, dishes: Stock) -> tuple[Task, ...]:
    """Return the sub-tasks that can be done next and bring the dishes nearer.

    >>> [str(task) for task in open_tasks(("P", "P", "l", "t"), ("LPT",))]
    ['chop lettuce', 'chop tomato']
    """
    left = work_left(stock, dishes)
    return tuple(
        task
        for task in (*_chops(stock), *_merges(stock), *_deliveries(stock, dishes))
        if left is not None and _left_after(stock, dishes, task) == left - 1
    )


def _left_after(stock: Stock, dishes: Stock, task: Task) -> int | None:
    served = task.things if task.verb == "deliver" else ()
    return work_left(after(stock, task), less(dishes, served))


def _chops(stock: Stock) -> list[Task]:
    return [Task("chop", (thing,)) for thing in sorted(set(stock)) if is_raw(thing)]


def _merges(stock: Stock) -> list[Task]:
    ready = [thing for thing in stock if not is_raw(thing)]
    return [Task("merge", pair) for pair in sorted(set(combinations(ready, 2)))]


def _deliveries(stock: Stock, dishes: Stock) -> list[Task]:
    return [Task("deliver", (dish,)) for dish in sorted(set(stock) & set(dishes))]
