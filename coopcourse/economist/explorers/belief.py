"""The Goodhart meter: what a learning planner believes, and what is true.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass
from functools import lru_cache

from coopcourse.economist import plots
from coopcourse.economist.explorers.planner import formula, value
from coopcourse.economist.learned import EVERY, TERMS, Record, record
from coopcourse.explorer import Explorer, choice, slider

STEP = 75


@dataclass(frozen=True)
class Belief:
    """A record of learning, read up to a term."""

    tempo: str
    record: Record
    updates: int

    @property
    def last(self) -> int:
        """How many terms of the record are read."""
        return self.updates // EVERY


@lru_cache(maxsize=2)
def shipped(tempo: str) -> Record:
    """The record, opened once."""
    return record(tempo)


def believe(tempo: str, updates: int) -> Belief:
    """What a planner at this tempo has come to believe after so many updates."""
    return Belief(tempo, shipped(tempo), updates)


def describe(of: Belief) -> str:
    """What is believed, what is true, and how far apart they are."""
    believed = round(of.record.measured[0, of.last - 1])
    true = round(of.record.true[0, of.last - 1])
    gap = f"{abs(believed - true)} {'less' if believed > true else 'more'}"
    gap = "just as much" if believed == true else gap
    return (
        f"After {of.updates} updates the {of.tempo} planner believes in {believed}. Once "
        f"everybody has adapted it is {true}, {gap}. Saez's formula has {value(formula()):.0f}."
    )


whom_to_believe = Explorer(
    believe,
    lambda of, ax: plots.belief(of.record, of.last, value(formula()), ax=ax),
    describe,
    [
        choice("tempo", "The planner is", ("naive", "patient"), value="naive"),
        slider("updates", "Updates of the planner", STEP, TERMS, STEP, value=STEP),
    ],
    title="Whom to believe?",
    tries={
        "the naive planner's end": {"updates": TERMS},
        "the patient planner's end": {"tempo": "patient", "updates": TERMS},
    },
)
