"""Everything to answer in the chapter on collective action: a bet, questions and functions.

Chapter: notebooks/04-collective-action
"""

from coopcourse.games.exercises.commons_fishing import (
    CURING_TAX,
    FULL_SEASONS,
    NEXT_STOCK,
    SHARED_EFFORT,
)
from coopcourse.games.exercises.commons_giving import (
    KIND_OF_GOOD,
    PUBLIC_GOOD_PAYOFFS,
    STABLE_NUMBERS,
)
from coopcourse.games.exercises.commons_quick import BETS, QUICK

COMMONS = (
    *BETS,
    *QUICK,
    PUBLIC_GOOD_PAYOFFS,
    KIND_OF_GOOD,
    STABLE_NUMBERS,
    NEXT_STOCK,
    FULL_SEASONS,
    SHARED_EFFORT,
    CURING_TAX,
)
