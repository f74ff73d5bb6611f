"""How much to demand from somebody whose will to fight you cannot see?

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass

from coopcourse.explorer import Explorer, slider
from coopcourse.motivation import plots
from coopcourse.motivation.conflict import best_demand, expected_share, war_chance

WIN, COST = 0.6, 0.1  # Alice's chance to win, and what a war costs her


@dataclass(frozen=True)
class Demand:
    """What Alice demands, and the most that a war may cost Bob."""

    demand: float
    most: float


def describe(at: Demand) -> str:
    """The chance of war, what Alice expects, and what would be best for her."""
    war = war_chance(WIN, at.demand, at.most)
    best = best_demand(WIN, COST, at.most)
    return (
        f"Alice demands {at.demand:.0%} of the prize. There is war with a chance of {war:.0%}, and"
        f" she can expect {expected_share(WIN, COST, at.most, at.demand):.1%}. Best for her is a"
        f" demand of {best:.0%}, with a chance of war of {war_chance(WIN, best, at.most):.0%}."
    )


make_a_demand = Explorer(
    lambda percent, most: Demand(percent / 100, most / 100),
    lambda at, ax: plots.demands(WIN, COST, at.most, at.demand, ax=ax),
    describe,
    [
        slider("percent", "Alice demands", 50, 100, 5, value=60, unit="%"),
        slider("most", "A war may cost Bob up to", 10, 50, 10, value=40, unit="%"),
    ],
    title="A demand in the dark",
    tries={
        "her best demand": {"percent": 75},
        "a safe one": {"percent": 60},
        "nothing to hide": {"percent": 60, "most": 10},
    },
)
