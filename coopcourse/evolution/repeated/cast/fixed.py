"""Strategies that never look at the other: they repeat their part, come what may.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.repeated.automaton import watching
from coopcourse.evolution.repeated.strategy import Strategy

ALWAYS_COOPERATE = Strategy("Always cooperate", watching((1, 0, 0)), "folklore", 0)

ALWAYS_DEFECT = Strategy("Always defect", watching((0, 0, 0)), "folklore", 0)

# These keep a beat. Their machines count rounds; they do not read the past.
ALTERNATE = Strategy("Alternate", watching((1, 1, 1), (0, 0, 0)), "folklore")

TWO_IN_THREE = Strategy(
    "Two in three", watching((1, 1, 1), (1, 2, 2), (0, 0, 0)), "Beaufils, Delahaye, Mathieu 1996"
)

ONE_IN_THREE = Strategy(
    "One in three", watching((0, 1, 1), (0, 2, 2), (1, 0, 0)), "Beaufils, Delahaye, Mathieu 1996"
)
