"""Pictures of understanding: kitchens, beliefs, and who does well with whom.

Chapter: notebooks/08-understanding
"""

from coopcourse.understanding.plots.beliefs import (
    belief_bars,
    hidden_bars,
    in_mind,
    short,
)
from coopcourse.understanding.plots.kitchens import kitchen_plan
from coopcourse.understanding.plots.results import model_bars, play_matrix

__all__ = [
    "belief_bars",
    "hidden_bars",
    "in_mind",
    "kitchen_plan",
    "model_bars",
    "play_matrix",
    "short",
]
