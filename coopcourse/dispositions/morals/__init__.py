"""Morality as cooperation: seven moral rules, each the answer to a game.

Source: Curry (2016), Morality as Cooperation; Curry, Mullins and Whitehouse (2019), Is it good to
cooperate? The payoffs are this book's own.

Chapter: notebooks/07-dispositions
"""

from collections.abc import Mapping
from types import MappingProxyType

from coopcourse.dispositions.morals.contests import (
    BRAVERY,
    DEFERENCE,
    PROPERTY,
    contest,
    found_thing,
)
from coopcourse.dispositions.morals.helping import (
    GROUP,
    KIN,
    RECIPROCITY,
    common_work,
    friendship,
    siblings,
)
from coopcourse.dispositions.morals.problem import Problem
from coopcourse.dispositions.morals.sharing import DIVISION, demands
from coopcourse.dispositions.morals.stability import is_evolutionarily_stable

SEVEN: Mapping[str, Problem] = MappingProxyType(
    {
        "Kin": KIN,
        "Group": GROUP,
        "Reciprocity": RECIPROCITY,
        "Bravery": BRAVERY,
        "Deference": DEFERENCE,
        "Division": DIVISION,
        "Property": PROPERTY,
    }
)

__all__ = [
    "SEVEN",
    "Problem",
    "common_work",
    "contest",
    "demands",
    "found_thing",
    "friendship",
    "is_evolutionarily_stable",
    "siblings",
]
