"""Pictures of evolution: who shrinks, who takes over, which rule helps, and what runs have shown.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.plots.lifts import lifts
from coopcourse.evolution.plots.mutants import fates, mutant_chances
from coopcourse.evolution.plots.plane import rule_plane
from coopcourse.evolution.plots.selection import selection_at_work
from coopcourse.evolution.plots.triangle import phase_portrait

__all__ = [
    "fates",
    "lifts",
    "mutant_chances",
    "phase_portrait",
    "rule_plane",
    "selection_at_work",
]
