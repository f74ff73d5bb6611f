"""Why cooperation matters: markets, climate, war, illness and trade, each as the smallest model.

Chapter: notebooks/01-motivation
"""

from coopcourse.motivation.climate import CollectiveRisk, copied
from coopcourse.motivation.conflict import (
    Dispute,
    best_demand,
    expected_share,
    fights_now,
    needed_trust,
    war_chance,
)
from coopcourse.motivation.crash import Market, Second, Story, seconds, story
from coopcourse.motivation.institutions import Relations, World, relations
from coopcourse.motivation.pandemic import Day, chance_to_fall_ill, chosen, enough, outbreak
from coopcourse.motivation.trade import (
    ENGLAND,
    PORTUGAL,
    RICARDO,
    Country,
    average_cost,
    deal,
    prices,
    world_output,
)

__all__ = [
    "ENGLAND",
    "PORTUGAL",
    "RICARDO",
    "CollectiveRisk",
    "Country",
    "Day",
    "Dispute",
    "Market",
    "Relations",
    "Second",
    "Story",
    "World",
    "average_cost",
    "best_demand",
    "chance_to_fall_ill",
    "chosen",
    "copied",
    "deal",
    "enough",
    "expected_share",
    "fights_now",
    "needed_trust",
    "outbreak",
    "prices",
    "relations",
    "seconds",
    "story",
    "war_chance",
    "world_output",
]
