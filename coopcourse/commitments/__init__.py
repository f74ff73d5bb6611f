"""Commitments: programs that read programs, agents that prove, and leaders that bind themselves.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments import minipy, modal, programs, stackelberg
from coopcourse.commitments.minipy import FUEL, ProgramError
from coopcourse.commitments.programs import (
    Deviation,
    FolkTheorem,
    Match,
    Program,
    Tournament,
    best_deviation,
    equilibrium_program,
    fair_bot,
    folk_theorem,
    play,
    tournament,
    variants,
)

__all__ = [
    "FUEL",
    "Deviation",
    "FolkTheorem",
    "Match",
    "Program",
    "ProgramError",
    "Tournament",
    "best_deviation",
    "equilibrium_program",
    "fair_bot",
    "folk_theorem",
    "minipy",
    "modal",
    "play",
    "programs",
    "stackelberg",
    "tournament",
    "variants",
]
