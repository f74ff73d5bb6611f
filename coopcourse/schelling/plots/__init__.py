"""Pictures of Schelling's towns: who lives where, what a wish leads to, how a mixture tips.

Chapter: notebooks/06-schelling
"""

from coopcourse.schelling.plots.curves import phase_map, reactions, wanted_and_got
from coopcourse.schelling.plots.town import gauge, story, town

__all__ = ["gauge", "phase_map", "reactions", "story", "town", "wanted_and_got"]
