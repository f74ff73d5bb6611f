"""Delegation: who does what, decided without a word by watching each other.

Chapter: notebooks/08-understanding
"""

from coopcourse.understanding.delegation.allocations import Allocation, all_allocations, teams
from coopcourse.understanding.delegation.beliefs import (
    BETA,
    Belief,
    likelihood,
    posterior,
    prior_by_cost,
    uniform_prior,
)
from coopcourse.understanding.delegation.episodes import Moment, Score, cooking, score, shuffles
from coopcourse.understanding.delegation.minds import Mind
from coopcourse.understanding.delegation.models import (
    BAYESIAN_DELEGATION,
    DIVIDE_AND_CONQUER,
    FIXED_BELIEFS,
    GREEDY,
    MODELS,
    UNIFORM_PRIORS,
    Model,
)

__all__ = [
    "BAYESIAN_DELEGATION",
    "BETA",
    "DIVIDE_AND_CONQUER",
    "FIXED_BELIEFS",
    "GREEDY",
    "MODELS",
    "UNIFORM_PRIORS",
    "Allocation",
    "Belief",
    "Mind",
    "Model",
    "Moment",
    "Score",
    "all_allocations",
    "cooking",
    "likelihood",
    "posterior",
    "prior_by_cost",
    "score",
    "shuffles",
    "teams",
    "uniform_prior",
]
