"""Programs as players: play, tournaments, and the equilibria that reading makes possible.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.programs.match import Match, play
from coopcourse.commitments.programs.program import Program

__all__ = ["Match", "Program", "play"]
