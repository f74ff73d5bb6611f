"""Evolution: what spreads in a population when those who earn more leave more copies.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution import rules
from coopcourse.evolution.favour import favoured
from coopcourse.evolution.fixation import fixation_probability
from coopcourse.evolution.stationary import stationary_distribution

__all__ = [
    "favoured",
    "fixation_probability",
    "rules",
    "stationary_distribution",
]
