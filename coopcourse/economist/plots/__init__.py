"""Pictures of schedules, of what people make of them, and of the world they live in.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.plots.beliefs import belief
from coopcourse.economist.plots.planes import (
    frontier,
    nested,
    one_of_many,
    policies,
    wealth_squares,
)
from coopcourse.economist.plots.ranking import ranking
from coopcourse.economist.plots.staircase import staircase
from coopcourse.economist.plots.swings import swing
from coopcourse.economist.plots.worlds import NAMES, by_skill, ledger, world_map

__all__ = [
    "NAMES",
    "belief",
    "by_skill",
    "frontier",
    "ledger",
    "nested",
    "one_of_many",
    "policies",
    "ranking",
    "staircase",
    "swing",
    "wealth_squares",
    "world_map",
]
