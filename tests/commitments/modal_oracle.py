"""What a modal agent does, by the definition: recursion over worlds, and no clever stopping."""

from functools import cache

from coopcourse.commitments.modal import Box, Joined, Me, Not, Opponent, Truth, Versus

FAR = 14  # a world far beyond the last change


@cache
def plays(mine, other, world):
    """Does the first agent cooperate with the second in this world?"""
    return true_at(mine.formula, mine, other, world)


@cache
def true_at(formula, mine, other, world):
    match formula:
        case Truth():
            return formula.value
        case Opponent():
            return plays(other, mine, world)
        case Me():
            return plays(mine, other, world)
        case Versus():
            return plays(other, formula.agent, world)
        case Not():
            return not true_at(formula.inner, mine, other, world)
        case Box(level=0):
            return all(true_at(formula.inner, mine, other, before) for before in range(world))
        case Box():
            unfolded = Joined("or", _contradiction(formula.level), formula.inner)
            return true_at(Box(unfolded), mine, other, world)
    left, right = (true_at(each, mine, other, world) for each in (formula.left, formula.right))
    return {"and": left and right, "or": left or right, "implies": right or not left}[formula.word]


def _contradiction(level):
    """Even `level` steps of trust do not keep a contradiction from being proved."""
    return Box(_contradiction(level - 1)) if level > 1 else Box(Truth(False))


def outcome(mine, other):
    return tuple("DC"[plays(*pair, FAR)] for pair in ((mine, other), (other, mine)))
