"""The explorers of the chapters on evolution: one question with sliders a module.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.explorers.five_rules import five_rules
from coopcourse.evolution.explorers.mutant import lone_mutant
from coopcourse.evolution.explorers.neighbours import neighbours
from coopcourse.evolution.explorers.relatives import relatives
from coopcourse.evolution.explorers.selection import watch_selection
from coopcourse.evolution.explorers.tribes import tribes

__all__ = [
    "five_rules",
    "lone_mutant",
    "neighbours",
    "relatives",
    "tribes",
    "watch_selection",
]
