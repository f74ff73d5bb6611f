"""Everything to answer in the chapters on evolution: bets, quick questions, functions to write.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.exercises.basics_items import BASICS

ITEMS = (*BASICS,)

__all__ = ["ITEMS"]
