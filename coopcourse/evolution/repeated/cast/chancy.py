"""Strategies that roll dice: four chances to cooperate, after CC, CD, DC and DD.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.repeated.automaton import memory_one
from coopcourse.evolution.repeated.strategy import Strategy

COIN = Strategy("Coin toss", memory_one((0.5, 0.5, 0.5, 0.5), 0.5), "Axelrod 1980", 0)

# Tit for tat that forgives one defection in three.
GENEROUS_TFT = Strategy(
    "Generous Tit for Tat", memory_one((1, 1 / 3, 1, 1 / 3)), "Nowak and Sigmund 1992", 1
)

# Shift after a defection, but apologise for one's own.
FIRM_BUT_FAIR = Strategy("Firm but Fair", memory_one((1, 0, 1, 2 / 3)), "Frean 1994", 1)

# Tit for tat that cheats one time in ten.
JOSS = Strategy("Joss", memory_one((0.9, 0, 0.9, 0)), "Johann Joss, in Axelrod 1980", 1)

# The next three play so that the two scores lie on a line, whatever the other does.
EXTORTER = Strategy("Extort-2", memory_one((8 / 9, 1 / 2, 1 / 3, 0)), "Stewart and Plotkin 2012", 1)

GENEROUS_ZD = Strategy("ZD-GTFT-2", memory_one((1, 1 / 8, 1, 1 / 4)), "Stewart and Plotkin 2012", 1)

EQUALIZER = Strategy(
    "Equalizer", memory_one((3 / 4, 1 / 4, 1 / 2, 1 / 4)), "Press and Dyson 2012", 1
)
