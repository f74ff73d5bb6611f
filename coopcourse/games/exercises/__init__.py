"""Everything to answer in the chapters on games: bets, quick questions and functions to write.

Chapter: notebooks/02-games
"""

from coopcourse.games.exercises.choosing import BEST_REPLIES, DOMINATED_ROWS, IS_NASH
from coopcourse.games.exercises.commons_items import COMMONS
from coopcourse.games.exercises.quick import BETS, QUICK
from coopcourse.games.exercises.weighing import (
    EXPECTED_PAYOFF,
    INDIFFERENT_MIX,
    KIND_OF_SUM,
    STAG_SHARE,
)
from coopcourse.games.exercises.welfare import WELFARE

CODE = (
    BEST_REPLIES,
    IS_NASH,
    DOMINATED_ROWS,
    EXPECTED_PAYOFF,
    STAG_SHARE,
    INDIFFERENT_MIX,
    KIND_OF_SUM,
)
ITEMS = (*BETS, *QUICK, *CODE, *WELFARE, *COMMONS)

__all__ = ["ITEMS"]
