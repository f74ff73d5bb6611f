"""Institutions: people who work and trade, and a planner who sets their taxes.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.adapting import adapt, govern, likeliest
from coopcourse.economist.design import best_schedule, cross_entropy, saez_at_rest
from coopcourse.economist.learning.playing import Agents, Moment, play_out
from coopcourse.economist.metrics import (
    equality,
    equality_productivity,
    gini,
    inverse_income_weights,
    inverse_income_welfare,
    productivity,
    utility,
)
from coopcourse.economist.minds import Minds, Tempo, new_minds
from coopcourse.economist.objectives import (
    OBJECTIVES,
    Objective,
    equal_and_productive,
    inverse_income,
    rawlsian,
    utilitarian,
)
from coopcourse.economist.onestep import (
    Economy,
    Outcome,
    economy,
    respond,
    respond_to,
    uneven_economy,
)
from coopcourse.economist.reactions import elasticity
from coopcourse.economist.results import (
    Cloud,
    Figure13,
    Goodhart,
    figure13,
    frontier_cloud,
    goodhart,
    interval,
)
from coopcourse.economist.saez import saez_rate, saez_schedule
from coopcourse.economist.saez_original import saez_as_implemented
from coopcourse.economist.schedules import (
    FEDERAL_CUTOFFS,
    FREE_MARKET,
    US_FEDERAL,
    Schedule,
    flat,
    schedule,
)
from coopcourse.economist.skills import ranked_skills
from coopcourse.economist.taxes import (
    after_tax,
    average_rate,
    collect,
    marginal_rate,
    share_out,
    slices,
    tax_due,
)
from coopcourse.economist.trained import trained_agents
from coopcourse.economist.twolevel import Term, two_levels

__all__ = [
    "FEDERAL_CUTOFFS",
    "FREE_MARKET",
    "OBJECTIVES",
    "US_FEDERAL",
    "Agents",
    "Cloud",
    "Economy",
    "Figure13",
    "Goodhart",
    "Minds",
    "Moment",
    "Objective",
    "Outcome",
    "Schedule",
    "Tempo",
    "Term",
    "adapt",
    "after_tax",
    "average_rate",
    "best_schedule",
    "collect",
    "cross_entropy",
    "economy",
    "elasticity",
    "equal_and_productive",
    "equality",
    "equality_productivity",
    "figure13",
    "flat",
    "frontier_cloud",
    "gini",
    "goodhart",
    "govern",
    "interval",
    "inverse_income",
    "inverse_income_weights",
    "inverse_income_welfare",
    "likeliest",
    "marginal_rate",
    "new_minds",
    "play_out",
    "productivity",
    "ranked_skills",
    "rawlsian",
    "respond",
    "respond_to",
    "saez_as_implemented",
    "saez_at_rest",
    "saez_rate",
    "saez_schedule",
    "schedule",
    "share_out",
    "slices",
    "tax_due",
    "trained_agents",
    "two_levels",
    "uneven_economy",
    "utilitarian",
    "utility",
]
