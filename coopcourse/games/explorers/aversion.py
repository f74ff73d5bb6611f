"""One dial from the sum to the least payoff: how much do you mind inequality?

Chapter: notebooks/03-welfare
"""

from functools import partial

import numpy as np

from coopcourse.explorer import Explorer, slider
from coopcourse.games.explorers.plans import PLANS
from coopcourse.games.welfare import equal_equivalent, most_desirable, plots


def describe(aversion: float) -> str:
    """The best plan at this aversion, and what it and the fast lane are worth as equal shares."""
    (best,) = most_desirable(PLANS, partial(equal_equivalent, aversion=aversion))
    worth, fast = (
        float(equal_equivalent(np.array(PLANS[name]), aversion=aversion))
        for name in (str(best), "Fast lane")
    )
    rest = "" if best == "Fast lane" else f"; Fast lane is worth only {fast:.2f}"
    return f"At aversion {aversion:g}, {best} is best, as good as {worth:.2f} hours for all{rest}."


mind_inequality = Explorer(
    lambda aversion: aversion,
    lambda aversion, ax: plots.equal_equivalents(PLANS, aversion, ax=ax),
    describe,
    [slider("aversion", "Aversion to inequality", 0, 6, 0.25, value=0)],
    title="How much do you mind inequality?",
    tries={
        "not at all": {"aversion": 0},
        "as the product does": {"aversion": 1},
        "hardly looking beyond the least": {"aversion": 6},
    },
)
