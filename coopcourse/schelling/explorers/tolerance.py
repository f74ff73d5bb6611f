"""One street for two groups: which mixtures last, and which tip?

Chapter: notebooks/06-schelling
"""

from dataclasses import dataclass

from coopcourse.explorer import Explorer, choice, slider
from coopcourse.schelling import plots
from coopcourse.schelling.tipping import Neighbourhood

STARTS = {"60 ▲, 55 ◆": "60,55", "90 ▲, 10 ◆": "90,10", "20 ▲, 40 ◆": "20,40"}


@dataclass(frozen=True)
class Street:
    """A neighbourhood and the mixtures that it goes through."""

    of: Neighbourhood
    path: tuple[tuple[float, float], ...]


def street(most: float, start: str, limit: int) -> Street:
    """The street with this tolerance and this cap, from a start such as "60,55"."""
    of = Neighbourhood(most, limit=limit)
    first, second = map(float, start.split(","))
    fit = min(1.0, limit / max(first, second))  # scaled down: a cap must not make the start even
    return Street(of, tuple(of.path(fit * first, fit * second)))


def describe(at: Street) -> str:
    """Where the mixture goes, and whether an even mixture would last."""
    (first, second), (one, two) = at.path[0], at.path[-1]
    held = f"at most {at.of.limit:g} of each are let in, and " if at.of.limit < 100 else ""
    kind = "would last" if at.of.lasts else "would not last"
    even = f"an even mixture of {at.of.mixed:.0f} and {at.of.mixed:.0f} {kind}"
    return (
        f"The most tolerant bear {at.of.most:g} others for each of their own; {held}{even}. From"
        f" {first:.0f} triangles and {second:.0f} diamonds the street goes to {one:.0f} and"
        f" {two:.0f}."
    )


share_a_street = Explorer(
    street,
    lambda at, ax: plots.reactions(at.of, at.path, ax=ax),
    describe,
    [
        slider("most", "The most tolerant bear", 1.5, 5, 0.5, value=2),
        choice("start", "The street begins with", STARTS, value="60,55"),
        choice("limit", "Let in at most", {"everyone": 100, "40 of each": 40}, value=100),
    ],
    title="One street, two groups",
    height=3.2,
    tries={
        "twice as tolerant": {"most": 4},
        "ten newcomers": {"most": 2, "start": "90,10"},
        "a cap of 40": {"most": 2, "limit": 40},
    },
)
