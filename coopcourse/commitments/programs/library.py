"""The cast of programs: blind ones, readers, simulators, and some that crash, loop or lie.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.programs.program import Program

COOPERATOR = Program("def play(me, opp):\n    return 'C'", name="Cooperator")
DEFECTOR = Program("def play(me, opp):\n    return 'D'", name="Defector")
COIN = Program("def play(me, opp):\n    return 'C' if random() < 0.5 else 'D'", name="Coin")

COPY_CHECKER = Program(
    """
    def play(me, opp):
        if source(opp) == source(me):
            return 'C'
        return 'D'
    """,
    name="Copy-checker",
)  # the program of the lecture's figure 11

SAME_CHECKER = Program(
    """
    def play(me, opp):
        if same(opp, me):
            return 'C'
        return 'D'
    """,
    name="Same-checker",
)

MIRROR = Program("def play(me, opp):\n    return simulate(opp, me)", name="Mirror")

EXPLOITER = Program(
    """
    def play(me, opp):
        if simulate(opp, me, 5000) == 'C':
            return 'D'
        return 'C'
    """,
    name="Exploiter",
)

CRASHER = Program("def play(me, opp):\n    return 1 // 0", name="Crasher")
LOOPER = Program("def play(me, opp):\n    while True:\n        pass", name="Looper")
OUTLAW = Program("def play(me, opp):\n    return -2", name="Outlaw")

LIAR = Program(
    """
    # I cooperate with everyone: return 'C'
    def play(me, opp):
        label = 'Cooperator'
        return 'D' if label else 'C'
    """,
    name="Liar",
)


def fair_bot(epsilon: float, *, name: str = "") -> Program:
    """The epsilon-grounded FairBot: cooperate now and then, else do what the opponent does to you.

    A simulation that times out or fails counts as a defection. A chain of simulations of two such
    programs has mean length (1 - epsilon) / epsilon. Source: Oesterheld (2019), Robust program
    equilibrium.

    >>> print(fair_bot(0.1).source)
    def play(me, opp):
        if random() < 0.1:
            return 'C'
        if simulate(opp, me) == 'C':
            return 'C'
        return 'D'
    """
    if not 0 < epsilon <= 1:
        raise ValueError(
            f"epsilon is the chance of cooperating without a look, above 0 and at most 1;"
            f" {epsilon!r} is not. At 0 two of these would simulate each other for ever."
        )
    chance = f"{epsilon:.12f}".rstrip("0").rstrip(".")
    text = f"""
    def play(me, opp):
        if random() < {chance}:
            return 'C'
        if simulate(opp, me) == 'C':
            return 'C'
        return 'D'
    """
    return Program(text, name=name or f"Grounded {epsilon:g}")


def trigger(move: str, threat: str, *, name: str = "") -> Program:
    """Play `move` with a copy of yourself and `threat` with anybody else.

    With the threat that holds the opponent down to its minimax value, two copies are a program
    equilibrium. Source: Tennenholtz (2004), Program equilibrium, theorem 1.

    >>> trigger("0", "2").source.splitlines()[-1]
    '    return 2'
    """
    text = f"def play(me, opp):\n    if same(opp, me):\n        return {move}\n    return {threat}"
    return Program(text, name=name or f"{move} or else {threat}")


LIBRARY = (
    COOPERATOR, DEFECTOR, COIN, COPY_CHECKER, SAME_CHECKER, MIRROR, EXPLOITER,
    fair_bot(0.05), CRASHER, LOOPER, OUTLAW, LIAR,
)  # fmt: skip
