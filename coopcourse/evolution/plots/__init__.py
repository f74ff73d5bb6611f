"""Pictures of evolution: who shrinks, who takes over, which rule helps, and what runs have shown.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.plots.boards import board_frame
from coopcourse.evolution.plots.lifts import lifts
from coopcourse.evolution.plots.matches import ecology_story, league, score_line, two_hands
from coopcourse.evolution.plots.mutants import fates, mutant_chances
from coopcourse.evolution.plots.names import image_scores
from coopcourse.evolution.plots.plane import rule_plane
from coopcourse.evolution.plots.selection import selection_at_work
from coopcourse.evolution.plots.triangle import phase_portrait

__all__ = [
    "board_frame",
    "ecology_story",
    "fates",
    "image_scores",
    "league",
    "lifts",
    "mutant_chances",
    "phase_portrait",
    "rule_plane",
    "score_line",
    "selection_at_work",
    "two_hands",
]
