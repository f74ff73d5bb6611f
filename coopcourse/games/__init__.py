"""Games: who plays, what each can do, what each gets, and what follows from that.

Chapter: notebooks/02-games
"""

from coopcourse.games import classics
from coopcourse.games.classics import (
    battle_of_the_sexes,
    chess,
    chicken,
    college_admissions,
    deadlock,
    harmony,
    matching_pennies,
    penalty_kick,
    prisoners_dilemma,
    pure_coordination,
    rock_paper_scissors,
    stag_hunt,
    trade,
)
from coopcourse.games.correlated import (
    Advice,
    correlated_equilibrium,
    is_correlated_equilibrium,
)
from coopcourse.games.dominance import Domination, dominant_strategy, dominated
from coopcourse.games.elimination import Elimination, iterated_elimination
from coopcourse.games.game import Game, Profile
from coopcourse.games.indifference import fully_mixed_nash, tipping_point
from coopcourse.games.learning import Experience, best_reply_dynamics, fictitious_play
from coopcourse.games.minimax import ZeroSumValue, zero_sum_value
from coopcourse.games.mixed import (
    Entry,
    Mixture,
    expected_payoffs,
    mixture,
    mixtures,
    strategy_payoffs,
)
from coopcourse.games.nash import best_replies, is_nash, pure_nash, regret
from coopcourse.games.solvers import (
    Equilibria,
    LabelledPath,
    NashSubset,
    equilibria,
    lemke_howson,
    support_enumeration,
)
from coopcourse.games.sums import constant_sum, positive_sum, symmetric, total_payoffs, zero_sum
from coopcourse.games.ties import TOLERANCE, best_cells, tie_margin

__all__ = [
    "TOLERANCE",
    "Advice",
    "Domination",
    "Elimination",
    "Entry",
    "Equilibria",
    "Experience",
    "Game",
    "LabelledPath",
    "Mixture",
    "NashSubset",
    "Profile",
    "ZeroSumValue",
    "battle_of_the_sexes",
    "best_cells",
    "best_replies",
    "best_reply_dynamics",
    "chess",
    "chicken",
    "classics",
    "college_admissions",
    "constant_sum",
    "correlated_equilibrium",
    "deadlock",
    "dominant_strategy",
    "dominated",
    "equilibria",
    "expected_payoffs",
    "fictitious_play",
    "fully_mixed_nash",
    "harmony",
    "is_correlated_equilibrium",
    "is_nash",
    "iterated_elimination",
    "lemke_howson",
    "matching_pennies",
    "mixture",
    "mixtures",
    "penalty_kick",
    "positive_sum",
    "prisoners_dilemma",
    "pure_coordination",
    "pure_nash",
    "regret",
    "rock_paper_scissors",
    "stag_hunt",
    "strategy_payoffs",
    "support_enumeration",
    "symmetric",
    "tie_margin",
    "tipping_point",
    "total_payoffs",
    "trade",
    "zero_sum",
    "zero_sum_value",
]
