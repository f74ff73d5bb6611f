"""Hidden opponents: two programs are alike if they do the same with all of them.

Chapter: notebooks/10-commitments
"""

from functools import lru_cache

import numpy as np

from coopcourse.commitments.minipy import Handle, ProgramError, run
from coopcourse.commitments.programs import (
    COIN,
    COOPERATOR,
    CRASHER,
    DEFECTOR,
    LIAR,
    LOOPER,
    OUTLAW,
    Program,
    rename,
)

GAMES = 16
NEAR = 0.4  # how far two shares of so few games may lie apart
FUEL = 12_000
MANY = 5  # moves, where a game has more than two
SLOW = Program(
    """
    def play(me, opp):
        i = 0
        while i < 450:
            i += 1
        return 'C'
    """,
    name="Slow friend",
)
FLATTERER = Program(
    "def play(me, opp):\n    # friends: return 'C'\n    return 'D'", name="Flatterer"
)
NUMBERS = tuple(Program(f"def play(me, opp):\n    return {move}") for move in range(MANY))
STRANGERS = (COOPERATOR, DEFECTOR, COIN, CRASHER, LOOPER, OUTLAW, LIAR, FLATTERER, SLOW)

Shares = tuple[float, ...]


def alike(expected: object, given: object) -> bool:
    r"""Whether two texts are programs that do the same with copies, strangers and troublemakers.

    >>> one = "def play(me, opp):\n    return 'C'"
    >>> alike(one, one.replace("me", "i")), alike(one, "return 'C'")
    (True, False)
    """
    if not isinstance(expected, str) or not isinstance(given, str):
        return False
    try:
        pair = zip(behaviour(expected), behaviour(given), strict=True)
    except ProgramError:
        return False
    return all(_near(one, other) for one, other in pair)


def _near(one: float, other: float) -> bool:
    return one == other or (one not in (0, 1) and abs(one - other) < NEAR)


@lru_cache(maxsize=256)
def behaviour(text: str) -> Shares:
    """The share of each move, and of forfeits, against each hidden opponent and two copies."""
    program = Program(text)
    moves = 2 if "'C'" in text or "'D'" in text else MANY
    opponents = STRANGERS if moves == 2 else (*NUMBERS, CRASHER, LOOPER)
    copies = program, rename(program, "opp", "other")
    return tuple(
        share for opponent in (*opponents, *copies) for share in _shares(program, opponent, moves)
    )


def _shares(program: Program, opponent: Program, moves: int) -> list[float]:
    rng = np.random.default_rng(1)
    me, opp = Handle(program.code, moves), Handle(opponent.code, moves, seat=1)
    first = run(me, opp, fuel=FUEL, rng=rng)
    more = range(GAMES - 1 if first.draws else 0)
    seen = [first.move, *(run(me, opp, fuel=FUEL, rng=rng).move for _ in more)]
    options = ("C", "D", None) if moves == 2 else (*range(moves), None)
    return [seen.count(option) / len(seen) for option in options]
