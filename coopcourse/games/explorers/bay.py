"""A shared bay: how many boats do so many owners send, and which tax would cure it?

Chapter: notebooks/04-collective-action
"""

from dataclasses import dataclass

from coopcourse.explorer import Explorer, slider
from coopcourse.games.dilemmas import Fishery, SharedPool, plots


@dataclass(frozen=True)
class Sharing:
    """A pool, how many owners share it, and the tax they pay on each boat."""

    pool: SharedPool
    owners: int
    tax: float

    @property
    def boats(self) -> float:
        """The boats that the owners send in equilibrium."""
        return self.pool.with_tax(self.tax).nash_effort(self.owners)


def sharing(owners: int, tax: float) -> Sharing:
    """The bay of the chapter with these owners and this tax."""
    return Sharing(Fishery().pool, owners, tax)


def describe(at: Sharing) -> str:
    """Boats and rent of this many owners beside those of a sole one."""
    best = at.pool.rent(at.pool.best_effort)
    rent = at.pool.rent(at.boats)
    who = "1 owner sends" if at.owners == 1 else f"{at.owners} owners send"
    toll = f"at a tax of {at.tax:g} a boat" if at.tax else "without a tax"
    return (
        f"{who} {at.boats:.1f} boats {toll}; {at.pool.best_effort:g} would be best. The bay earns"
        f" {rent:.0f} a year, {rent / best:.0%} of what it could."
    )


share_the_bay = Explorer(
    sharing,
    lambda at, ax: plots.shared_effort(at.pool, at.owners, at.tax, ax=ax),
    describe,
    [
        slider("owners", "Owners of the boats", 1, 12, 1, value=4),
        slider("tax", "Tax on each boat", 0, 8, 2, value=0),
    ],
    title="How many share the bay?",
    tries={
        "a sole owner": {"owners": 1},
        "a dozen": {"owners": 12},
        "four, cured": {"owners": 4, "tax": 6},
        "too much of a cure": {"owners": 1, "tax": 6},
    },
)
