"""An agent is a name and a formula: it acts upon what can be proved, never upon guesses.

Chapter: notebooks/10-commitments
"""

from collections.abc import Iterator
from dataclasses import dataclass

from coopcourse.commitments.modal.formulas import (
    Box,
    Formula,
    Joined,
    Me,
    Not,
    Opponent,
    Plays,
    Versus,
    parts,
)


@dataclass(frozen=True, repr=False)
class Agent:
    """A name and the formula that says when the agent cooperates.

    Raises ValueError if the formula mentions a player outside a box: an agent must not depend on
    what happens, only on what can be proved. Source: Barasz and others (2014), modal agents.

    >>> Agent("FairBot", Box(Opponent()))
    FairBot: box(opp)
    """

    name: str
    formula: Formula

    def __post_init__(self) -> None:
        bare = next(_unproved(self.formula), None)
        if bare is not None:
            raise ValueError(
                f"{self.name} looks at `{bare!r}` outside a box, as if it could see what happens. "
                f"It can only act upon what is provable: write `box({bare!r})`."
            )

    @property
    def depth(self) -> int:
        """How many boxes stand inside each other, those of agents it asks about included.

        >>> Agent("FairBot", Box(Opponent())).depth
        1
        """
        return _depth(self.formula)

    def __repr__(self) -> str:
        return f"{self.name}: {self.formula!r}"


def _unproved(formula: Formula) -> Iterator[Formula]:
    """Every mention of a player that no box covers."""
    if isinstance(formula, (Opponent, Me, Versus, Plays)):
        yield formula
    if not isinstance(formula, Box):
        for part in parts(formula):
            yield from _unproved(part)


def _depth(formula: Formula) -> int:
    inside = max((_depth(part) for part in parts(formula)), default=0)
    if isinstance(formula, Versus):
        return formula.agent.depth
    return 1 + max(inside, formula.level) if isinstance(formula, Box) else inside


def ground(formula: Formula, mine: Agent, other: Agent) -> Formula:
    """The formula with `opp`, `me` and `vs(X)` replaced by who plays whom.

    >>> fair = Agent("FairBot", Box(Opponent()))
    >>> ground(fair.formula, fair, Agent("DefectBot", Box(Opponent())))
    box(DefectBot to FairBot)
    """
    if isinstance(formula, Opponent):
        return Plays(other, mine)
    if isinstance(formula, Me):
        return Plays(mine, other)
    if isinstance(formula, Versus):
        return Plays(other, formula.agent)
    if isinstance(formula, Not):
        return Not(ground(formula.inner, mine, other))
    if isinstance(formula, Box):
        return Box(ground(formula.inner, mine, other), formula.level)
    if isinstance(formula, Joined):
        left, right = (ground(part, mine, other) for part in parts(formula))
        return Joined(formula.word, left, right)
    return formula
