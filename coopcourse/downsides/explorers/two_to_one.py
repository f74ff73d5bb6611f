"""Two can take most of the dollar. Which two, and for how long?

Chapter: notebooks/12-downsides
"""

from dataclasses import dataclass
from itertools import islice

from coopcourse.downsides import plots
from coopcourse.downsides.factions import Division, bettered, bidding
from coopcourse.explorer import Explorer, play, slider

OFFERS = 11


@dataclass(frozen=True)
class Sharing:
    """The divisions so far, and what two can have without the third, in cents."""

    story: tuple[Division, ...]
    pair: int


def sharing(pair: int, offers: int) -> Sharing:
    """So many offers after Alice and Bob have shared the dollar between them."""
    return Sharing(tuple(islice(bidding((50, 50, 0), pair), offers + 1)), pair)


def describe(at: Sharing) -> str:
    """Who has what, who would leave next, and whether any sharing is safe."""
    named = zip(("Alice", "Bob", "Carol"), at.story[-1], strict=True)
    shares = ", ".join(f"{name} {cents}" for name, cents in named)
    core = (
        "no sharing is safe: the core is empty"
        if 3 * at.pair > 200
        else f"those sharings are safe that leave nobody more than {100 - at.pair}"
    )
    when = f"Round {len(at.story) - 1}" if len(at.story) > 1 else "At the start"
    moves = "some two can do better" if bettered(at.story[-1], at.pair) else "no two can do better"
    return (
        f"Two can have {at.pair} of 100 cents without the third. {when}: {shares}; {moves}. Here "
        f"{core}."
    )


two_against_one = Explorer(
    sharing,
    lambda at, ax: plots.dollar(at.story, at.pair, ax=ax),
    describe,
    [
        slider("pair", "Two alone can have", 20, 100, 20, value=100, unit="¢"),
        play("offers", "Round of bidding", OFFERS, value=3),
    ],
    title="Two against one",
    tries={
        "before any offer": {"offers": 0},
        "eleven rounds later": {"offers": 11},
        "two alone can do less": {"pair": 60, "offers": 11},
    },
    height=3.2,
)
