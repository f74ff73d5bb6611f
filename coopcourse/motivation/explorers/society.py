"""How many pairs can cooperate, or fail to, in a world of people, machines and institutions?

Chapter: notebooks/01-motivation
"""

from coopcourse.explorer import Explorer, slider
from coopcourse.motivation import plots
from coopcourse.motivation.institutions import World, relations


def describe(at: World) -> str:
    """The pairs of each kind."""
    pairs = relations(at)
    if pairs.total == 1 and pairs.human_machine:
        return "One human and one machine: 1 pair. This is the single-single view."
    kinds = (
        (pairs.human_human, "of two humans"),
        (pairs.human_machine, "of a human and a machine"),
        (pairs.machine_machine, "of two machines"),
        (pairs.institutions, "of two institutions"),
    )
    parts = ", ".join(f"{count} {kind}" for count, kind in kinds if count)
    total = "1 pair" if pairs.total == 1 else f"{pairs.total} pairs"
    return f"{total}: {parts}." if parts else "One machine, alone: nobody to cooperate with."


who_meets_whom = Explorer(
    lambda institutions, humans, machines: World(institutions, humans, machines),
    lambda at, ax: plots.world(at, ax=ax),
    describe,
    [
        slider("institutions", "Institutions", 1, 4, 1, value=3),
        slider("humans", "Humans in each", 0, 3, 1, value=2),
        slider("machines", "Machines in each", 1, 3, 1, value=2),
    ],
    title="Who meets whom?",
    tries={
        "single, single": {"institutions": 1, "humans": 1, "machines": 1},
        "machines among themselves": {"humans": 0, "machines": 3},
        "a large world": {"institutions": 4, "humans": 3, "machines": 3},
    },
    height=3.2,
)
