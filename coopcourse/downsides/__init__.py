"""How cooperation can go wrong: collusion, threats, harmful norms, factions, skills as weapons.

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides import pricing
from coopcourse.downsides.coalitions import (
    airport,
    coalitions,
    core_sharing,
    dividends,
    gloves,
    needed,
    shapley,
    weighted_majority,
)
from coopcourse.downsides.factions import (
    better_offer,
    bettered,
    bidding,
    clubs,
    partitions,
    stable_partitions,
    walkouts,
)
from coopcourse.downsides.progress import SKILLS, Merit, changes, clashes, merits, status_quo
from coopcourse.downsides.punishment import Norm, spread
from coopcourse.downsides.races import Race, ultimatum
from coopcourse.downsides.threats import Outcome, Threat, least_fear, outcome

__all__ = [
    "SKILLS",
    "Merit",
    "Norm",
    "Outcome",
    "Race",
    "Threat",
    "airport",
    "better_offer",
    "bettered",
    "bidding",
    "changes",
    "clashes",
    "clubs",
    "coalitions",
    "core_sharing",
    "dividends",
    "gloves",
    "least_fear",
    "merits",
    "needed",
    "outcome",
    "partitions",
    "pricing",
    "shapley",
    "spread",
    "stable_partitions",
    "status_quo",
    "ultimatum",
    "walkouts",
    "weighted_majority",
]
