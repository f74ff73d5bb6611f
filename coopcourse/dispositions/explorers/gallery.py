"""Seven moral rules, seven games: change one payoff until the rule falls.

Chapter: notebooks/07-dispositions
"""

from dataclasses import dataclass

from coopcourse.dispositions import plots
from coopcourse.dispositions.morals import SEVEN, Problem
from coopcourse.explorer import Explorer, choice, slider
from coopcourse.games import pure_nash


@dataclass(frozen=True)
class Exhibit:
    """One of the seven, with its stake as far from the story as the reader has gone."""

    kind: str
    problem: Problem
    stake: float


def exhibit(kind: str, away: int) -> Exhibit:
    """The problem of this kind, its stake some steps away from the story."""
    problem = SEVEN[kind]
    return Exhibit(kind, problem, problem.stakes[away])


def describe(at: Exhibit) -> str:
    """What the rule says, what holds it up, and whether it still does."""
    problem, found = at.problem, pure_nash(at.problem.game(at.stake))
    verdict = "true" if problem.stands(at.stake) else "false"
    claim = problem.test[0].upper() + problem.test[1:]
    listed = "; ".join(f"({', '.join(profile)})" for profile in found)
    text = (
        f"{at.kind}. {problem.story} {problem.rule} {problem.stake}: {at.stake:g}."
        f" {claim}: {verdict}. Pure equilibria: {listed}."
    )
    return text.replace(": -", ": \N{MINUS SIGN}")


seven_games = Explorer(
    exhibit,
    lambda at, ax: plots.moral_game(at.problem, at.stake, ax=ax),
    describe,
    [
        choice("kind", "Problem", tuple(SEVEN), value="Kin"),
        slider("away", "Steps away from the story", 0, 4, 1, value=0),
    ],
    title="Break a moral rule",
    height=3.2,
    tries={
        "little help": {"kind": "Kin", "away": 2},
        "nothing to lose": {"kind": "Deference", "away": 4},
        "fights that pay": {"kind": "Property", "away": 3},
    },
)
