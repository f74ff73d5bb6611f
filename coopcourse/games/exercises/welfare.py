"""Everything to answer in the chapter on welfare: bets, quick questions and functions to write.

Chapter: notebooks/03-welfare
"""

from coopcourse.games.exercises import welfare_choosing, welfare_efficiency
from coopcourse.games.exercises.welfare_quick import BETS, QUICK

WELFARE = (*BETS, *QUICK, *welfare_efficiency.CODE, *welfare_choosing.CODE)
