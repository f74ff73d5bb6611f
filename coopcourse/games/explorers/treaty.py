"""A climate treaty: the more countries join, the better it is to stay outside.

Chapter: notebooks/04-collective-action
"""

from coopcourse.explorer import Explorer, slider
from coopcourse.games.dilemmas import Treaty, plots


def treaty(members: int, countries: int) -> Treaty:
    """A treaty of so many members, or of all countries if there are fewer."""
    return Treaty(countries, min(members, countries))


def describe(at: Treaty) -> str:
    """What the world cuts with this treaty, and who would rather be elsewhere."""
    alone, together = (at.with_members(size).total_cut for size in (0, at.countries))
    return (
        f"{at.members} of {at.countries} countries cut as one. The world cuts {at.total_cut:g}"
        f" units: {alone:g} if each acts alone, {together:g} if all join. {_pull(at)}"
    )


def _pull(at: Treaty) -> str:
    if at.is_stable():
        return "Nobody wants to leave, and nobody to join."
    if at.loses_a_member():
        return "Each member gains by leaving."
    return "An outsider loses nothing by joining."


climate_treaty = Explorer(
    treaty,
    lambda at, ax: plots.treaty_sizes(at, ax=ax),
    describe,
    [
        slider("members", "Members of the treaty", 0, 12, 1, value=8),
        slider("countries", "Countries", 4, 12, 4, value=12),
    ],
    title="Who joins the treaty?",
    tries={
        "the one that lasts": {"members": 3},
        "everybody": {"members": 12},
        "a small world": {"countries": 4, "members": 4},
    },
)
