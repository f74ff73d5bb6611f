"""Planning: what a sub-task still costs one cook or two, and their best next moves.

Chapter: notebooks/08-understanding
"""

from coopcourse.understanding.planning.planner import (
    Moves,
    Planner,
    Team,
    cost_of,
    done,
    planner_for,
)
from coopcourse.understanding.planning.search import best_cost, best_moves

__all__ = [
    "Moves",
    "Planner",
    "Team",
    "best_cost",
    "best_moves",
    "cost_of",
    "done",
    "planner_for",
]
