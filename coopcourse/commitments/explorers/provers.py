"""Two agents that act upon proofs meet: read off the table of worlds what they do.

Chapter: notebooks/10-commitments
"""

from coopcourse.commitments.modal import Meeting, meet, plots
from coopcourse.explorer import Explorer, choice

SHOWN = (
    "CooperateBot",
    "DefectBot",
    "FairBot",
    "PrudentBot",
    "NaiveBot",
    "CUPOD",
    "CIMCIC",
)
DOES = {"C": "cooperates", "D": "defects"}


def describe(at: Meeting) -> str:
    """What the two do, and how many worlds it takes to know."""
    one, other = at.outcome
    if at.first == at.second:
        does = f"Two copies of {at.first.name}: each {DOES[one]}"
    elif one == other:
        does = f"{at.first.name} and {at.second.name}: each {DOES[one]}"
    else:
        does = f"{at.first.name} {DOES[one]} and {at.second.name} {DOES[other]}"
    return f"{does}. Nothing changes from world {at.settled} on. {at.first!r}. {_other(at)}"


def _other(at: Meeting) -> str:
    return "" if at.first == at.second else f"{at.second!r}."


provers = Explorer(
    lambda one, other: meet(one, other),
    lambda at, ax: plots.worlds_table(at, ax=ax),
    lambda at: describe(at).strip(),
    [
        choice("one", "Agent", SHOWN, value="FairBot"),
        choice("other", "meets", SHOWN, value="DefectBot"),
    ],
    title="What can they prove?",
    height=3.4,
    tries={
        "two FairBots": {"other": "FairBot"},
        "PrudentBot and a cooperator": {"one": "PrudentBot", "other": "CooperateBot"},
        "naive prudence": {"one": "NaiveBot", "other": "NaiveBot"},
        "two CUPODs": {"one": "CUPOD", "other": "CUPOD"},
    },
)
