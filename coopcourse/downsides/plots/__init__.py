"""Pictures of the last chapter: prices, threats, norms, sharings, skills.

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides.plots.pricing import price_paths, session_story
from coopcourse.downsides.plots.sharing import dollar
from coopcourse.downsides.plots.skills import skill_bars
from coopcourse.downsides.plots.weapons import norm_gain, surrogate_losses

__all__ = [
    "dollar",
    "norm_gain",
    "price_paths",
    "session_story",
    "skill_bars",
    "surrogate_losses",
]
