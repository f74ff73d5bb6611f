"""How many punishers does a rule need, and does it matter whether the rule is good?

Chapter: notebooks/07-dispositions
"""

from dataclasses import replace

import numpy as np

from coopcourse.dispositions import plots
from coopcourse.dispositions.fines import FinedGroup
from coopcourse.explorer import Explorer, choice, slider

RULES = {"good: returns 0.4 to each": 0.4, "useless": 0.0, "harmful: takes 0.2 from each": -0.2}


def fine(returned: float, points: int, antisocial: float) -> FinedGroup:
    """A group of four with this rule, these fines and this share of antisocial punishers."""
    return FinedGroup(returned=returned, points=points, antisocial=antisocial)


def describe(group: FinedGroup) -> str:
    """The share of punishers that holds the rule up, and what it then brings each member."""
    enough = group.enough()
    head = f"To break the rule saves {group.price:g} and costs {group.fine:g} if all others fine it"
    if not np.isfinite(enough):
        return f"{head}: no share of punishers makes anyone keep it."
    earned = replace(group, punishers=enough).welfare_if(kept=True)
    text = (
        f"{head}: it is kept once {enough:.0%} of the people punish. Then a member earns"
        f" {earned:.1f}; without rule and fines each has {group.endowment:g}."
    )
    return text.replace(" -", " \N{MINUS SIGN}")


fine_rule_breakers = Explorer(
    fine,
    lambda group, ax: plots.fined_welfare(group, ax=ax),
    describe,
    [
        choice("returned", "The rule is", RULES, value=0.4),
        slider("points", "Points spent on each", 1, 5, 1, value=2),
        slider("antisocial", "Antisocial punishers", 0, 0.3, 0.1, value=0),
    ],
    title="Fine the rule-breakers",
    tries={
        "cheap fines": {"points": 1},
        "a harmful rule": {"returned": -0.2, "points": 4},
        "fined for giving": {"points": 3, "antisocial": 0.3},
    },
)
