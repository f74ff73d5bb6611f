"""Everything to answer in the chapter on institutions: bets, quick questions, functions to write.

Chapter: notebooks/11-institutions
"""

from coopcourse.economist.exercises.design_items import DESIGNING
from coopcourse.economist.exercises.quick import BETS, QUICK
from coopcourse.economist.exercises.tax_items import TAXING

ITEMS = (*BETS, *QUICK, *TAXING, *DESIGNING)

__all__ = ["ITEMS"]
