"""Institutions: people who work and trade, and a planner who sets their taxes.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.metrics import (
    equality,
    equality_productivity,
    gini,
    inverse_income_weights,
    inverse_income_welfare,
    productivity,
    utility,
)
from coopcourse.economist.reactions import elasticity, smoothed
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
from coopcourse.economist.taxes import (
    after_tax,
    average_rate,
    collect,
    marginal_rate,
    share_out,
    slices,
    tax_due,
)

__all__ = [
    "FEDERAL_CUTOFFS",
    "FREE_MARKET",
    "US_FEDERAL",
    "Schedule",
    "after_tax",
    "average_rate",
    "collect",
    "elasticity",
    "equality",
    "equality_productivity",
    "flat",
    "gini",
    "inverse_income_weights",
    "inverse_income_welfare",
    "marginal_rate",
    "productivity",
    "saez_as_implemented",
    "saez_rate",
    "saez_schedule",
    "schedule",
    "share_out",
    "slices",
    "smoothed",
    "tax_due",
    "utility",
]
