"""The games that everybody in the field knows by name, each with where it comes from.

`CATALOGUE` lists them by title, for a chooser.

Chapter: notebooks/02-games
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from coopcourse.games.classics.contests import (
    chess,
    college_admissions,
    matching_pennies,
    penalty_kick,
    rock_paper_scissors,
)
from coopcourse.games.classics.coordination import battle_of_the_sexes, pure_coordination
from coopcourse.games.classics.exchange import trade
from coopcourse.games.classics.markets import cournot_duopoly
from coopcourse.games.classics.social_dilemmas import (
    chicken,
    deadlock,
    harmony,
    prisoners_dilemma,
    stag_hunt,
)
from coopcourse.games.game import Game

CATALOGUE: Mapping[str, Callable[[], Game]] = MappingProxyType(
    {
        "Prisoner's Dilemma": prisoners_dilemma,
        "Stag Hunt": stag_hunt,
        "Chicken": chicken,
        "Harmony": harmony,
        "Deadlock": deadlock,
        "Pure Coordination": pure_coordination,
        "Battle of the Sexes": battle_of_the_sexes,
        "Matching Pennies": matching_pennies,
        "Rock, Paper, Scissors": rock_paper_scissors,
        "Chess, in brief": chess,
        "Penalty Kick": penalty_kick,
        "College Admissions": college_admissions,
        "Trade": trade,
        "Cournot duopoly": cournot_duopoly,
    }
)

__all__ = [
    "CATALOGUE",
    "battle_of_the_sexes",
    "chess",
    "chicken",
    "college_admissions",
    "cournot_duopoly",
    "deadlock",
    "harmony",
    "matching_pennies",
    "penalty_kick",
    "prisoners_dilemma",
    "pure_coordination",
    "rock_paper_scissors",
    "stag_hunt",
    "trade",
]
