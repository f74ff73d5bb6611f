"""Collective action: games in which what is good for one is not what is good for all.

Chapter: notebooks/04-collective-action
"""

from coopcourse.games.dilemmas.carbon import Treaty, climate_game, stable_sizes
from coopcourse.games.dilemmas.commons import (
    Lake,
    Season,
    careful,
    fair_share,
    greedy,
    planned,
    reciprocal,
    seasons,
)
from coopcourse.games.dilemmas.fishery import Fishery, Year, years
from coopcourse.games.dilemmas.fleets import FleetYear, Policy, fleet
from coopcourse.games.dilemmas.headcount import HeadCount
from coopcourse.games.dilemmas.pool import SharedPool, pool_game
from coopcourse.games.dilemmas.public_goods import public_good, stage
from coopcourse.games.dilemmas.thresholds import group_hunt, threshold_good

__all__ = [
    "Fishery",
    "FleetYear",
    "HeadCount",
    "Lake",
    "Policy",
    "Season",
    "SharedPool",
    "Treaty",
    "Year",
    "careful",
    "climate_game",
    "fair_share",
    "fleet",
    "greedy",
    "group_hunt",
    "planned",
    "pool_game",
    "public_good",
    "reciprocal",
    "seasons",
    "stable_sizes",
    "stage",
    "threshold_good",
    "years",
]
