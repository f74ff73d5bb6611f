"""Pay together or lose together: how risky must it be before people pay?

Chapter: notebooks/01-motivation
"""

from coopcourse.explorer import Explorer, slider
from coopcourse.motivation import plots
from coopcourse.motivation.climate import CollectiveRisk


def group(percent: int, needed: int) -> CollectiveRisk:
    """Six people, of whom `needed` must pay a tenth, at a risk in percent."""
    return CollectiveRisk(players=6, needed=needed, cost=0.1, risk=percent / 100)


def describe(at: CollectiveRisk) -> str:
    """The tipping point and where people settle, or why nobody pays."""
    task = f"At a risk of {at.risk:.0%} and {at.needed} of {at.players} payments needed,"
    if not at.balances():
        return f"{task} paying never pays: that takes a risk above {at.critical_risk:.0%}."
    low, high = at.balances()
    return f"{task} help dies out below {low:.0%} payers; above that {high:.0%} end up paying."


pay_together = Explorer(
    group,
    lambda at, ax: plots.paying_gain(at, ax=ax),
    describe,
    [
        slider("percent", "Risk of losing everything", 0, 100, 10, value=90, unit="%"),
        slider("needed", "Payments needed, of 6", 2, 5, 1, value=3),
    ],
    title="Pay together or lose together",
    tries={
        "a small risk": {"percent": 20},
        "just enough risk": {"percent": 30},
        "all but one must pay": {"needed": 5},
    },
)
