"""Everything to answer in the chapter on communication: bets, quick questions, functions to write.

Chapter: notebooks/09-communication
"""

from coopcourse.communication.exercises.learning import CHANNEL_WORTH, HEARD, WEIGHT_SLOPE
from coopcourse.communication.exercises.quick import BETS, QUICK
from coopcourse.communication.exercises.talking import BORDERS, PROTOCOL, UNDERSTOOD

CODE = (UNDERSTOOD, PROTOCOL, BORDERS, HEARD, WEIGHT_SLOPE, CHANNEL_WORTH)
ITEMS = (*BETS, *QUICK, *CODE)

__all__ = ["ITEMS"]
