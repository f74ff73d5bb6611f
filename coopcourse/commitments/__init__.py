"""Commitments: programs that read programs, agents that prove, and leaders that bind themselves.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments import minipy, modal, stackelberg
from coopcourse.commitments.minipy import FUEL, ProgramError
from coopcourse.commitments.programs import Match, Program, play

__all__ = ["FUEL", "Match", "Program", "ProgramError", "minipy", "modal", "play", "stackelberg"]
