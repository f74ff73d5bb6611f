"""A word that binds: commitments with and without conditions, pledges, delegation.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.stackelberg.delegation import Duopoly, delegation_game
from coopcourse.commitments.stackelberg.leading import Commitment, conditional, unconditional
from coopcourse.commitments.stackelberg.ordinal import (
    EFFECTS,
    effect,
    settled_games,
    strict_games,
    tally,
)
from coopcourse.commitments.stackelberg.pledges import (
    lasting_pledges,
    pledge_game,
    pledge_lasts,
    punishments,
    security,
)
from coopcourse.commitments.stackelberg.stories import big_boat, guarantee, shakedown

__all__ = [
    "EFFECTS",
    "Commitment",
    "Duopoly",
    "big_boat",
    "conditional",
    "delegation_game",
    "effect",
    "guarantee",
    "lasting_pledges",
    "pledge_game",
    "pledge_lasts",
    "punishments",
    "security",
    "settled_games",
    "shakedown",
    "strict_games",
    "tally",
    "unconditional",
]
