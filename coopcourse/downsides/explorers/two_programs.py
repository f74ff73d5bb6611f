"""What do two programs that learned to set prices do when one of them cuts?

Chapter: notebooks/12-downsides
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.downsides import plots
from coopcourse.downsides.pricing.market import Market
from coopcourse.downsides.pricing.paths import circles, follow, profit_gains
from coopcourse.downsides.pricing.sessions import Sessions
from coopcourse.explorer import Explorer, choice, slider

SIGHTS = {"sees far (0.95)": 0.95, "sees a little (0.35)": 0.35, "sees only today (0)": 0.0}
CUTS = {"keeps to her plan": "no", "cuts to what pays now": "best", "cuts to the bottom": "low"}
PERIODS = 16
CUT_AT = 2


@dataclass(frozen=True)
class Story:
    """One trained pair: Alice's plan, the prices of some periods, and how much the pair gains."""

    plan: NDArray[np.uint8]
    path: NDArray[np.int64]  # (periods, 2)
    gain: float
    discount: float
    cut: str


def story(discount: float, pair: int, cut: str) -> Story:
    """The pair of this number among those trained with a discount, and what a cut by Alice does."""
    market, one = Market(), Sessions.shipped(discount)[pair - 1 : pair]
    start = circles(one).path[0]
    calm = follow(one, start, CUT_AT)
    price = {"no": -1, "low": 0, "best": market.profits[:, calm[CUT_AT, 0, 1]].argmax()}[cut]
    orders = {CUT_AT: np.array([[price, -1]], dtype=np.int64)}
    path = follow(one, start, PERIODS - 1, orders)[:, 0]
    return Story(one.plans[0, 0], path, float(profit_gains(market, one)[0]), discount, cut)


def describe(at: Story) -> str:
    """How much the pair gains, and what a cut brings about."""
    prices = Market().menu[at.path]
    start = f"Trained with a discount of {at.discount:g}, this pair stands"
    share = f"{at.gain:.0%}".replace("-", "\N{MINUS SIGN}")
    gain = f"{start} {share} of the way from rivalry to a shared monopoly."
    end = f"in period {PERIODS - 1} the prices are {prices[-1, 0]:.2f} and {prices[-1, 1]:.2f}."
    if at.cut == "no":
        return f"{gain} Nobody cuts; {end}"
    before, answer = prices[CUT_AT, 1], prices[CUT_AT + 1, 1]
    does = f"answers with {answer:.2f}" if answer != before else "does not answer at once"
    return f"{gain} Alice cuts to {prices[CUT_AT, 0]:.2f}. Bob, at {before:.2f}, {does}; {end}"


cut_the_price = Explorer(
    story,
    lambda at, ax: plots.session_story(Market(), at.plan, at.path, ax=ax),
    describe,
    [
        choice("cut", "In period 2 Alice", CUTS, value="best"),
        choice("discount", "A program that", SIGHTS, value=0.95),
        slider("pair", "Pair of programs", 1, 5, 1, value=1),
    ],
    title="Cut the price",
    tries={
        "nobody cuts": {"cut": "no"},
        "a deep cut": {"cut": "low"},
        "programs that see no future": {"discount": 0.0},
    },
    height=3.2,
)
