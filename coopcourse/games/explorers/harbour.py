"""A harbour that anyone may join: boats come while a boat earns money. Which rule helps?

Chapter: notebooks/04-collective-action
"""

from dataclasses import dataclass
from itertools import islice

from coopcourse.explorer import Explorer, choice, play
from coopcourse.games.dilemmas import Fishery, FleetYear, Policy, fleet, plots

SPAN = 28  # years
BAY = Fishery()
POLICIES = {
    "No rule": Policy(),
    "Quota on the total catch": Policy(quota=BAY.yield_in_balance(BAY.best_boats)),
    "Tax on each boat": Policy(tax=(BAY.pool.value - BAY.cost) / 2),
    "Licences for few boats": Policy(licences=BAY.best_boats),
}


@dataclass(frozen=True)
class Story:
    """The years of a fleet so far, under a policy told by its name."""

    policy: str
    years: tuple[FleetYear, ...]


def story(policy: str, year: int) -> Story:
    """The fleet of the bay under this policy, up to and with this year."""
    return Story(policy, tuple(islice(fleet(BAY, POLICIES[policy]), year + 1)))


def describe(at: Story) -> str:
    """The fish, the boats and the money of the last year."""
    now = at.years[-1]
    text = (
        f"{at.policy}, year {len(at.years) - 1}: {now.stock:.0f} of {BAY.capacity:g} tonnes of fish"
        f" in the bay and {now.boats:.0f} boats, which together earn {now.earned:.0f} a year."
    )
    return text.replace(" -", " \N{MINUS SIGN}")


harbour = Explorer(
    story,
    lambda at, ax: plots.fleet_story(at.years, SPAN, ax=ax),
    describe,
    [
        choice("policy", "Rule", tuple(POLICIES), value="No rule"),
        play("year", "Year", SPAN, value=SPAN),
    ],
    title="Boats come where money is",
    tries={
        "the golden years": {"year": 4},
        "fish safe, money gone": {"policy": "Quota on the total catch"},
        "a tax": {"policy": "Tax on each boat"},
    },
)
