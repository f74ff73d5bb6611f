"""Programs as players: play, tournaments, and the equilibria that reading makes possible.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.programs.deviation import Deviation, best_deviation
from coopcourse.commitments.programs.folk import (
    FolkTheorem,
    equilibrium_program,
    folk_theorem,
    harshest_moves,
    minmax,
    pure_minmax,
)
from coopcourse.commitments.programs.library import (
    COIN,
    COOPERATOR,
    COPY_CHECKER,
    CRASHER,
    DEFECTOR,
    EXPLOITER,
    LIAR,
    LIBRARY,
    LOOPER,
    MIRROR,
    OUTLAW,
    SAME_CHECKER,
    fair_bot,
    trigger,
)
from coopcourse.commitments.programs.match import Match, play, play_often
from coopcourse.commitments.programs.program import Program
from coopcourse.commitments.programs.tournament import (
    TOURNAMENT_FUEL,
    Tournament,
    tournament,
    tournament_steps,
)
from coopcourse.commitments.programs.variants import rename, variants

__all__ = [
    "COIN",
    "COOPERATOR",
    "COPY_CHECKER",
    "CRASHER",
    "DEFECTOR",
    "EXPLOITER",
    "LIAR",
    "LIBRARY",
    "LOOPER",
    "MIRROR",
    "OUTLAW",
    "SAME_CHECKER",
    "TOURNAMENT_FUEL",
    "Deviation",
    "FolkTheorem",
    "Match",
    "Program",
    "Tournament",
    "best_deviation",
    "equilibrium_program",
    "fair_bot",
    "folk_theorem",
    "harshest_moves",
    "minmax",
    "play",
    "play_often",
    "pure_minmax",
    "rename",
    "tournament",
    "tournament_steps",
    "trigger",
    "variants",
]
