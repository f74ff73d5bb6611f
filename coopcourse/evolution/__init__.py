"""Evolution: what spreads in a population when those who earn more leave more copies.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution import (
    coalescence,
    crossings,
    graphs,
    groups,
    image_scoring,
    kin,
    networks,
    repeated,
    reputation,
    rules,
    spatial,
)
from coopcourse.evolution.estimates import Estimate
from coopcourse.evolution.favour import favoured
from coopcourse.evolution.fixation import fixation_probability
from coopcourse.evolution.generations import wright_fisher_fixation
from coopcourse.evolution.meeting import pull
from coopcourse.evolution.mutation import mutation_selection
from coopcourse.evolution.processes import populations
from coopcourse.evolution.replicator import growth, mean_payoff, path, rest_points
from coopcourse.evolution.stationary import stationary_distribution
from coopcourse.evolution.trials import simulated_fixation

__all__ = [
    "Estimate",
    "coalescence",
    "crossings",
    "favoured",
    "fixation_probability",
    "graphs",
    "groups",
    "growth",
    "image_scoring",
    "kin",
    "mean_payoff",
    "mutation_selection",
    "networks",
    "path",
    "populations",
    "pull",
    "repeated",
    "reputation",
    "rest_points",
    "rules",
    "simulated_fixation",
    "spatial",
    "stationary_distribution",
    "wright_fisher_fixation",
]
