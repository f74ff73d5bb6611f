"""Five ways to share one computer: the same outcomes, ranked by different rules.

Chapter: notebooks/03-welfare
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from coopcourse.explorer import Explorer, choice
from coopcourse.games.ties import Array
from coopcourse.games.welfare import (
    Welfare,
    egalitarian,
    leximin,
    most_desirable,
    nash_product,
    plots,
    utilitarian,
)

# Hours a day for Alice, Bob and Carol.
PLANS = {
    "Fast lane": (14.0, 4.0, 2.0),
    "Tilted": (9.0, 6.0, 4.0),
    "Topped up": (6.0, 5.0, 5.0),
    "Even": (5.0, 5.0, 5.0),
    "Idle": (3.0, 3.0, 3.0),
}
RULES: dict[str, Welfare] = {
    "sum": utilitarian,
    "least": egalitarian,
    "product": nash_product,
    "leximin": leximin,
}
SCALES: dict[str, Callable[[Array], Array]] = {
    "hours": lambda hours: hours,
    "carol": lambda hours: hours * [1, 1, 2],
    "more": lambda hours: hours + 5,
    "squared": lambda hours: hours**2,
}
SCALE_NAMES = {
    "hours": "hours",
    "Carol’s doubled": "carol",
    "5 more for each": "more",
    "squared": "squared",
}


@dataclass(frozen=True)
class Ranked:
    """The plans, their payoffs on some scale, and the rule that ranks them."""

    plans: dict[str, tuple[float, ...]]
    rule: str

    @property
    def best(self) -> tuple[str, ...]:
        """The plans that the rule puts on top."""
        return tuple(map(str, most_desirable(self.plans, RULES[self.rule])))


def rank(rule: str, scale: str) -> Ranked:
    """The plans ranked by a rule, with payoffs measured on a scale."""
    plans = {name: tuple(SCALES[scale](np.array(hours)).tolist()) for name, hours in PLANS.items()}
    return Ranked(plans, rule)


def describe(at: Ranked) -> str:
    """Which plan is on top, what it gives to whom, and in what number the rule sees that."""
    top = " and ".join(at.best)
    gives = "; ".join(_shares(at.plans[name]) for name in at.best)
    worth = np.asarray(RULES[at.rule](np.array([at.plans[at.best[0]]]))).ravel()
    seen = ", then ".join(f"{value:g}" for value in worth)
    verb = "are" if len(at.best) > 1 else "is"
    return f"By the {_long(at.rule)}, {top} {verb} best: {gives}. The rule reads this as {seen}."


def _long(rule: str) -> str:
    words = {"least": "least payoff", "product": "product", "sum": "sum"}
    return words.get(rule, "leximin rule")


def _shares(payoffs: tuple[float, ...]) -> str:
    return "Alice {:g}, Bob {:g}, Carol {:g}".format(*payoffs)


choose_welfare = Explorer(
    rank,
    lambda at, ax: plots.ranked_outcomes(at.plans, RULES[at.rule], ax=ax),
    describe,
    [
        choice("rule", "Rank by", tuple(RULES), value="sum"),
        choice("scale", "Payoffs are", SCALE_NAMES, value="hours"),
    ],
    title="Which plan is best?",
    height=3.2,
    tries={
        "the least": {"rule": "least"},
        "leximin": {"rule": "leximin"},
        "sum, Carol’s doubled": {"scale": "carol"},
        "product, Carol’s doubled": {
            "rule": "product",
            "scale": "carol",
        },
    },
)
