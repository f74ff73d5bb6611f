"""The cast: famous strategies for repeated games, each a machine of a few states.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.repeated.cast.chancy import (
    COIN,
    EQUALIZER,
    EXTORTER,
    FIRM_BUT_FAIR,
    GENEROUS_TFT,
    GENEROUS_ZD,
    JOSS,
)
from coopcourse.evolution.repeated.cast.fixed import (
    ALTERNATE,
    ALWAYS_COOPERATE,
    ALWAYS_DEFECT,
    ONE_IN_THREE,
    TWO_IN_THREE,
)
from coopcourse.evolution.repeated.cast.probing import DETECTIVE, HANDSHAKE, PROBER, TESTER
from coopcourse.evolution.repeated.cast.reciprocal import (
    BULLY,
    CONTRITE_TFT,
    GRIM,
    SUSPICIOUS_TFT,
    TIT_FOR_TAT,
    TIT_FOR_TWO_TATS,
    TWO_TITS_FOR_TAT,
    WIN_STAY_LOSE_SHIFT,
)
from coopcourse.evolution.repeated.strategy import Strategy

CAST = (
    ALWAYS_COOPERATE,
    ALWAYS_DEFECT,
    ALTERNATE,
    ONE_IN_THREE,
    TWO_IN_THREE,
    COIN,
    TIT_FOR_TAT,
    SUSPICIOUS_TFT,
    TIT_FOR_TWO_TATS,
    TWO_TITS_FOR_TAT,
    GENEROUS_TFT,
    CONTRITE_TFT,
    FIRM_BUT_FAIR,
    GRIM,
    WIN_STAY_LOSE_SHIFT,
    BULLY,
    JOSS,
    PROBER,
    DETECTIVE,
    TESTER,
    HANDSHAKE,
    EXTORTER,
    GENEROUS_ZD,
    EQUALIZER,
)
CLASSICS = (  # a dozen that fit on one picture
    ALWAYS_COOPERATE,
    ALWAYS_DEFECT,
    COIN,
    TIT_FOR_TAT,
    TIT_FOR_TWO_TATS,
    GENEROUS_TFT,
    GRIM,
    WIN_STAY_LOSE_SHIFT,
    JOSS,
    PROBER,
    DETECTIVE,
    EXTORTER,
)

__all__ = [
    "ALTERNATE",
    "ALWAYS_COOPERATE",
    "ALWAYS_DEFECT",
    "BULLY",
    "CAST",
    "CLASSICS",
    "COIN",
    "CONTRITE_TFT",
    "DETECTIVE",
    "EQUALIZER",
    "EXTORTER",
    "FIRM_BUT_FAIR",
    "GENEROUS_TFT",
    "GENEROUS_ZD",
    "GRIM",
    "HANDSHAKE",
    "JOSS",
    "ONE_IN_THREE",
    "PROBER",
    "SUSPICIOUS_TFT",
    "TESTER",
    "TIT_FOR_TAT",
    "TIT_FOR_TWO_TATS",
    "TWO_IN_THREE",
    "TWO_TITS_FOR_TAT",
    "WIN_STAY_LOSE_SHIFT",
    "Strategy",
]
