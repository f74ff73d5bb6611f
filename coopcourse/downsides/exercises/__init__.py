"""Everything to answer in the last chapter: bets, quick questions and functions to write.

Chapter: notebooks/12-downsides
"""

from coopcourse.downsides.exercises.power_items import POWER
from coopcourse.downsides.exercises.pricing_items import PRICING
from coopcourse.downsides.exercises.quick import BETS, QUICK
from coopcourse.downsides.exercises.sharing_items import SHARING

ITEMS = (*BETS, *QUICK, *PRICING, *POWER, *SHARING)

__all__ = ["ITEMS"]
