"""The kitchen: cooks on a grid, who chop, merge and deliver without a word.

Chapter: notebooks/08-understanding
"""

from coopcourse.understanding.kitchen.food import words
from coopcourse.understanding.kitchen.layout import (
    FULL,
    KITCHENS,
    OPEN,
    PARTIAL,
    Cell,
    Kitchen,
    kitchen,
)
from coopcourse.understanding.kitchen.recipes import (
    RECIPES,
    SALAD,
    TOMATO,
    TOMATO_LETTUCE,
    Recipe,
    Task,
)
from coopcourse.understanding.kitchen.world import MOVES, Setting, State, step, tasks

__all__ = [
    "FULL",
    "KITCHENS",
    "MOVES",
    "OPEN",
    "PARTIAL",
    "RECIPES",
    "SALAD",
    "TOMATO",
    "TOMATO_LETTUCE",
    "Cell",
    "Kitchen",
    "Recipe",
    "Setting",
    "State",
    "Task",
    "kitchen",
    "step",
    "tasks",
    "words",
]
