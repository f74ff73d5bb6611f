"""Everything to answer in the chapter on Schelling's towns: a bet, questions and functions.

Chapter: notebooks/06-schelling
"""

from coopcourse.schelling.exercises.living import (
    GOOD_HOMES,
    MEAN_SIMILARITY,
    NEIGHBOURS,
    UNHAPPY_PEOPLE,
)
from coopcourse.schelling.exercises.measuring import DISSIMILARITY, EVEN_MIXTURE
from coopcourse.schelling.exercises.quick import BETS, QUICK

CODE = (
    NEIGHBOURS,
    UNHAPPY_PEOPLE,
    MEAN_SIMILARITY,
    GOOD_HOMES,
    DISSIMILARITY,
    EVEN_MIXTURE,
)
ITEMS = (*BETS, *QUICK, *CODE)

__all__ = ["ITEMS"]
