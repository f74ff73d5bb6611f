"""Everything to answer in the chapter on natural selection: a bet, questions and functions.

Chapter: notebooks/05a-evolution
"""

from coopcourse.evolution.exercises.basics_quick import BETS, QUICK
from coopcourse.evolution.exercises.basics_rules import CRITICAL_RATIO, HEIR_GIVES
from coopcourse.evolution.exercises.basics_selection import (
    CHANCE_TO_WIN,
    NEXT_SHARE,
    SHARE_OF_TIME,
    WAYS_TO_WIN,
)

BASICS = (
    *BETS,
    *QUICK,
    NEXT_SHARE,
    CHANCE_TO_WIN,
    SHARE_OF_TIME,
    WAYS_TO_WIN,
    CRITICAL_RATIO,
    HEIR_GIVES,
)
