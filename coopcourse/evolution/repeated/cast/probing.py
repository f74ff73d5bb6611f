"""Strategies that find out with whom they play, and then choose how.

Chapter: notebooks/05b-reciprocity
"""

from coopcourse.evolution.repeated.automaton import Automaton, watching
from coopcourse.evolution.repeated.strategy import Strategy

# Open D, C, C. Who cooperates through rounds 2 and 3 is exploited; others get tit for tat.
PROBER = Strategy(
    "Prober",
    watching(
        (0, 1, 1),
        (1, 2, 3),  # the second round
        (1, 4, 6),  # the third: they have cooperated so far
        (1, 5, 6),  # the third: they have not
        (0, 4, 4),  # exploit
        (1, 5, 6),  # tit for tat
        (0, 5, 6),
    ),
    "Beaufils, Delahaye, Mathieu 1996",
)

# Open C, D, C, C. Who never hits back is exploited; others get tit for tat.
DETECTIVE = Strategy(
    "Detective",
    watching(
        (1, 1, 4),
        (0, 2, 5),
        (1, 3, 6),
        (1, 7, 9),
        (0, 5, 5),  # the same opening once they have defected
        (1, 6, 6),
        (1, 8, 9),
        (0, 7, 7),  # exploit
        (1, 8, 9),  # tit for tat
        (0, 8, 9),
    ),
    "Nicky Case 2017",
)

# Open D. Who hits back gets an apology and tit for tat; others lose every other round.
TESTER = Strategy(
    "Tester",
    watching(
        (0, 1, 4),
        (1, 2, 4),
        (1, 3, 4),
        (0, 2, 4),
        (1, 4, 5),  # the apology, and tit for tat from then on
        (0, 4, 5),
    ),
    "David Gladstein, in Axelrod 1980",
)

# Open C, D. Whoever does the same is kin: cooperate for ever. Defect with all others.
HANDSHAKE = Strategy(
    "Handshake",
    Automaton(
        cooperate=[1, 0, 1, 0],
        after=[
            [[1, 3], [1, 3]],
            [[3, 2], [3, 2]],
            [[2, 2], [2, 2]],
            [[3, 3], [3, 3]],
        ],
    ),
    "Robson 1990",
)
