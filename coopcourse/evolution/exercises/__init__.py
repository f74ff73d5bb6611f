"""Everything to answer in the chapters on evolution: bets, quick questions, functions to write.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.exercises.basics_items import BASICS
from coopcourse.evolution.exercises.reciprocity_items import RECIPROCITY

ITEMS = (*BASICS, *RECIPROCITY)

__all__ = ["ITEMS"]
