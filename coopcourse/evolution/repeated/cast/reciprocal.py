"""Strategies that answer like with like, each in a way of its own.

Chapter: notebooks/05b-reciprocity
"""

import math

from coopcourse.evolution.repeated.automaton import Automaton, memory_one, watching
from coopcourse.evolution.repeated.strategy import Strategy

# Repeat what the other did last.
TIT_FOR_TAT = Strategy(
    "Tit for Tat", watching((1, 0, 1), (0, 0, 1)), "Anatol Rapoport, in Axelrod 1980", 1
)

# The same, but open with a defection.
SUSPICIOUS_TFT = Strategy(
    "Suspicious Tit for Tat", watching((0, 1, 0), (1, 1, 0)), "Boyd and Lorberbaum 1987", 1
)

# Hit back only when hit twice in a row.
TIT_FOR_TWO_TATS = Strategy(
    "Tit for Two Tats", watching((1, 0, 1), (1, 0, 2), (0, 0, 2)), "Axelrod 1980", 2
)

# Hit back twice for every hit.
TWO_TITS_FOR_TAT = Strategy(
    "Two Tits for Tat", watching((1, 0, 1), (0, 2, 1), (0, 0, 1)), "Axelrod 1984", 2
)

# Never forgive.
GRIM = Strategy("Grim", watching((1, 0, 1), (0, 1, 1)), "James Friedman, in Axelrod 1980", math.inf)

# Do the opposite of what the other did last: hit the meek, yield to the strong.
BULLY = Strategy("Bully", watching((0, 0, 1), (1, 0, 1)), "Nachbar 1992", 1)

# Keep a move that paid well, change one that did not.
WIN_STAY_LOSE_SHIFT = Strategy(
    "Win-Stay, Lose-Shift", memory_one((1, 0, 0, 1)), "Kraines and Kraines 1989", 1
)

# Tit for tat with a conscience. States: both in good standing; only I lost mine; only you lost
# yours; both lost it. Who defects on a partner in good standing loses it, unless in the right.
CONTRITE_TFT = Strategy(
    "Contrite Tit for Tat",
    Automaton(
        cooperate=[1, 1, 0, 1],
        after=[
            [[0, 2], [1, 3]],
            [[0, 0], [1, 1]],
            [[0, 2], [0, 2]],
            [[0, 2], [1, 3]],
        ],
    ),
    "Boyd 1989",
    math.inf,
)
