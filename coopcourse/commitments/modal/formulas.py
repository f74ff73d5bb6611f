"""A formula says who cooperates with whom, and what of that can be proved.

`box(f)` means that f can be proved. `opp` means that the opponent cooperates with me, `me` that I
cooperate with it, and `vs(X)` that it cooperates with the agent X.

Chapter: notebooks/10-commitments
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coopcourse.commitments.modal.agent import Agent

JOINTS: Mapping[str, Callable[[bool, bool], bool]] = {
    "and": lambda left, right: left and right,
    "or": lambda left, right: left or right,
    "implies": lambda left, right: right or not left,
}


@dataclass(frozen=True, repr=False)
class Formula:
    """A statement about who cooperates with whom, and about what can be proved of it."""


@dataclass(frozen=True, repr=False)
class Truth(Formula):
    """A statement that is true, or one that is false, whoever plays.

    >>> Truth(True)
    true
    """

    value: bool

    def __repr__(self) -> str:
        return str(self.value).lower()


@dataclass(frozen=True, repr=False)
class Opponent(Formula):
    """The opponent cooperates with me."""

    def __repr__(self) -> str:
        return "opp"


@dataclass(frozen=True, repr=False)
class Me(Formula):
    """I cooperate with the opponent."""

    def __repr__(self) -> str:
        return "me"


@dataclass(frozen=True, repr=False)
class Versus(Formula):
    """The opponent cooperates with this third agent."""

    agent: "Agent"

    def __repr__(self) -> str:
        return f"vs({self.agent.name})"


@dataclass(frozen=True, repr=False)
class Plays(Formula):
    """The first agent cooperates with the second: what `opp` becomes once we know who plays."""

    first: "Agent"
    second: "Agent"

    def __repr__(self) -> str:
        return f"{self.first.name} to {self.second.name}"


@dataclass(frozen=True, repr=False)
class Not(Formula):
    """The statement inside is false.

    >>> Not(Opponent())
    not opp
    """

    inner: Formula

    def __repr__(self) -> str:
        return f"not {_bracketed(self.inner)}"


@dataclass(frozen=True, repr=False)
class Joined(Formula):
    """Two statements joined by "and", "or" or "implies".

    >>> Joined("implies", Me(), Opponent())
    implies(me, opp)
    """

    word: str
    left: Formula
    right: Formula

    def __repr__(self) -> str:
        if self.word == "implies":
            return f"implies({self.left!r}, {self.right!r})"
        return f"{_bracketed(self.left)} {self.word} {_bracketed(self.right)}"


@dataclass(frozen=True, repr=False)
class Box(Formula):
    """The statement inside can be proved, from arithmetic and `level` steps of trust in it.

    Level 0 is plain arithmetic. Level 1 may also use that arithmetic is free of contradiction,
    level 2 that level 1 is, and so on. Source: Boolos (1993), The Logic of Provability.

    >>> Box(Not(Opponent()), 1)
    box1(not opp)
    """

    inner: Formula
    level: int = 0

    def __repr__(self) -> str:
        return f"box{self.level or ''}({self.inner!r})"


def _bracketed(formula: Formula) -> str:
    joined = isinstance(formula, Joined) and formula.word != "implies"
    return f"({formula!r})" if joined else repr(formula)


def parts(formula: Formula) -> tuple[Formula, ...]:
    """The statements right inside a statement.

    >>> parts(Joined("and", Opponent(), Me()))
    (opp, me)
    """
    if isinstance(formula, Joined):
        return formula.left, formula.right
    return (formula.inner,) if isinstance(formula, (Not, Box)) else ()


def holds(formula: Formula, look: Callable[[Formula], bool]) -> bool:
    """Whether a statement holds; `look` tells it of plays and boxes.

    >>> holds(Not(Box(Opponent())), look=lambda box: False)
    True
    """
    if isinstance(formula, Truth):
        return formula.value
    if isinstance(formula, Not):
        return not holds(formula.inner, look)
    if isinstance(formula, Joined):
        return JOINTS[formula.word](holds(formula.left, look), holds(formula.right, look))
    return look(formula)
