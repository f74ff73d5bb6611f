"""Everything to answer in the chapter on dispositions: a bet, questions and functions to write.

Chapter: notebooks/07-dispositions
"""

from coopcourse.dispositions.exercises.feeling import BEST_OFFER, FELT_PAYOFF, HELPS_IN_ROUNDS
from coopcourse.dispositions.exercises.holding import (
    DISPOSITION_PAYS,
    IS_STABLE,
    MOST_ANTISOCIAL,
    TIPPING_SHARE,
)
from coopcourse.dispositions.exercises.quick import BETS, QUICK

CODE = (
    HELPS_IN_ROUNDS,
    FELT_PAYOFF,
    BEST_OFFER,
    DISPOSITION_PAYS,
    TIPPING_SHARE,
    MOST_ANTISOCIAL,
    IS_STABLE,
)
ITEMS = (*BETS, *QUICK, *CODE)

__all__ = ["ITEMS"]
