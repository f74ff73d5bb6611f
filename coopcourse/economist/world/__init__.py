"""Gather, trade, build: a small economy on a map, many copies at a time.

Source: Zheng et al. (2020), The AI Economist, and its public program for every detail.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.world.actions import (
    ACTIONS,
    BUILD,
    DOWN,
    LEFT,
    NOTHING,
    RIGHT,
    UP,
    buy,
    possible,
    sell,
)
from coopcourse.economist.world.engine import Policy, live, random_policy, step
from coopcourse.economist.world.fiscal import TaxDay, income, tax_day
from coopcourse.economist.world.land import OPEN_QUADRANT, STONE, WOOD, Land, read_land, split
from coopcourse.economist.world.state import World, corners, new_worlds

__all__ = [
    "ACTIONS",
    "BUILD",
    "DOWN",
    "LEFT",
    "NOTHING",
    "OPEN_QUADRANT",
    "RIGHT",
    "STONE",
    "UP",
    "WOOD",
    "Land",
    "Policy",
    "TaxDay",
    "World",
    "buy",
    "corners",
    "income",
    "live",
    "new_worlds",
    "possible",
    "random_policy",
    "read_land",
    "sell",
    "split",
    "step",
    "tax_day",
]
