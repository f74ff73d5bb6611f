"""The explorers of the chapters on evolution: one question with sliders a module.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.explorers.board import bloom
from coopcourse.evolution.explorers.ecology import live_together
from coopcourse.evolution.explorers.entrant import your_strategy
from coopcourse.evolution.explorers.extortion import extortion
from coopcourse.evolution.explorers.five_rules import five_rules
from coopcourse.evolution.explorers.images import keep_score
from coopcourse.evolution.explorers.mutant import lone_mutant
from coopcourse.evolution.explorers.neighbours import neighbours
from coopcourse.evolution.explorers.relatives import relatives
from coopcourse.evolution.explorers.selection import watch_selection
from coopcourse.evolution.explorers.slips import one_slip
from coopcourse.evolution.explorers.tribes import tribes

__all__ = [
    "bloom",
    "extortion",
    "five_rules",
    "keep_score",
    "live_together",
    "lone_mutant",
    "neighbours",
    "one_slip",
    "relatives",
    "tribes",
    "watch_selection",
    "your_strategy",
]
