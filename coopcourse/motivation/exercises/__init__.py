"""Everything to answer in the first chapter: a bet, quick questions and functions to write.

Chapter: notebooks/01-motivation
"""

from coopcourse.motivation.exercises.dealing import BARGAINS, VACCINATED, WINE_PRICES
from coopcourse.motivation.exercises.quick import BETS, QUICK
from coopcourse.motivation.exercises.together import COUNT_PAIRS, CRITICAL_RISK, SELL_NOW

CODE = (COUNT_PAIRS, SELL_NOW, BARGAINS, VACCINATED, WINE_PRICES, CRITICAL_RISK)
ITEMS = (*BETS, *QUICK, *CODE)

__all__ = ["ITEMS"]
