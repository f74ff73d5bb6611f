"""Everything to answer in the chapter on understanding: a bet, questions and functions to write.

Chapter: notebooks/08-understanding
"""

from coopcourse.understanding.exercises.inferring import MOVE_CHANCES, POSTERIOR, WATCH
from coopcourse.understanding.exercises.partnering import (
    BEST_PLACE,
    DIVIDED_PRIOR,
    SELF_PLAY_GAP,
)
from coopcourse.understanding.exercises.quick import BETS, QUICK

CODE = (POSTERIOR, MOVE_CHANCES, WATCH, BEST_PLACE, SELF_PLAY_GAP, DIVIDED_PRIOR)
ITEMS = (*BETS, *QUICK, *CODE)

__all__ = ["ITEMS"]
