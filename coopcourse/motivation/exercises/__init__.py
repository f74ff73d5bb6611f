"""Everything to answer in the first chapter: a bet, quick questions and functions to write.

Chapter: notebooks/01-motivation
"""

from coopcourse.motivation.exercises.quick import BETS, QUICK
from coopcourse.motivation.exercises.writing import CODE

ITEMS = (*BETS, *QUICK, *CODE)

__all__ = ["ITEMS"]
