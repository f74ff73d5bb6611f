"""Intents: what people set out to do in the world, and how they go about it.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.intents.allowed import allowed
from coopcourse.economist.intents.following import Following, carry_out, go_on, take_up
from coopcourse.economist.intents.holdings import Holdings, holdings
from coopcourse.economist.intents.life import Life, begin_again, new_life
from coopcourse.economist.intents.names import CHOICES, INTENTS, NAMES, ORDERS, TARGETS
from coopcourse.economist.intents.seeing import SEES, see

__all__ = [
    "CHOICES",
    "INTENTS",
    "NAMES",
    "ORDERS",
    "SEES",
    "TARGETS",
    "Following",
    "Holdings",
    "Life",
    "allowed",
    "begin_again",
    "carry_out",
    "go_on",
    "holdings",
    "new_life",
    "see",
    "take_up",
]
