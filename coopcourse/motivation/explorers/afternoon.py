"""The afternoon of a crash: one seller, makers who pass the parcel, and a pause.

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.explorer import Explorer, choice, slider
from coopcourse.motivation import plots
from coopcourse.motivation.crash import Market, Story, story

HABITS = {"pass it on": 0.2, "keep it": 0.0}
PAUSES = {"5 seconds": 5, "none": 0}
LIMITS = {"250 contracts": 250, "750 contracts": 750}


@dataclass(frozen=True)
class Afternoon:
    """A market and one story of it."""

    market: Market
    story: Story


def afternoon(percent: int, passing: float, limit: int, halt: int) -> Afternoon:
    """The chapter's market with these rules, on the afternoon of the first seed."""
    market = Market(participation=percent / 100, passing=passing, limit=limit, halt=halt)
    return Afternoon(market, story(market, rng=np.random.default_rng(1)))


def describe(at: Afternoon) -> str:
    """How far the price falls, when, and what becomes of it and of the order."""
    run = at.story
    if not at.market.participation:
        return "Nobody sells in a hurry, and the price hardly moves."
    later = run.after_low(20)
    side = "above" if later >= 0 else "below"
    done = f"done after {run.finished:.0f} minutes" if run.finished else "not done within the hour"
    return (
        f"Selling {at.market.participation:.0%} of all trade, the price falls by {-run.low:.1f}%"
        f" in {run.low_minute:.0f} minutes, with {run.sold_at_low:,.0f} of {at.market.order:,}"
        f" contracts sold. Twenty minutes later it is {abs(later):.1f}% {side} the start. The"
        f" order is {done}."
    )


crash_afternoon = Explorer(
    afternoon,
    lambda at, ax: plots.crash_story(at.story, ax=ax),
    describe,
    [
        slider("percent", "Seller's share of all trade", 0, 15, 3, value=9, unit="%"),
        choice("passing", "Makers who hold too much", HABITS, value=0.2),
        choice("limit", "Each maker holds up to", LIMITS, value=250),
        choice("halt", "Pause after a sudden fall", PAUSES, value=5),
    ],
    title="The afternoon of a crash",
    tries={
        "a patient seller": {"percent": 3},
        "no passing on": {"passing": 0.0},
        "stronger makers": {"limit": 750},
        "and no pause": {"limit": 750, "halt": 0},
    },
    height=3.4,
)
