"""Who gets vaccinated, when each weighs only the own risks?

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass

from coopcourse.explorer import Explorer, choice, slider
from coopcourse.motivation import plots
from coopcourse.motivation.pandemic import chosen, enough


@dataclass(frozen=True)
class Choice:
    """How contagious an illness is, and the vaccine's harm as a share of the illness's."""

    r0: float
    risk: float


def describe(at: Choice) -> str:
    """How many get vaccinated, and how many would be enough."""
    share, needed = chosen(at.r0, at.risk), enough(at.r0)
    rest = "the illness stays" if share < needed else "the illness dies out"
    close = share < needed and f"{share:.0%}" == f"{needed:.0%}"
    got, wanted = (f"{each:.{int(close)}%}" for each in (share, needed))
    return (
        f"If the vaccine seems {at.risk:.0%} as bad as an illness that one person passes to"
        f" {at.r0:g}, {got} get vaccinated; {wanted} would be enough, so {rest}."
    )


vaccinate = Explorer(
    lambda r0, percent: Choice(r0, percent / 100),
    lambda at, ax: plots.vaccination(at.r0, at.risk, ax=ax),
    describe,
    [
        slider("percent", "Harm beside that of the illness", 0, 50, 5, value=10, unit="%"),
        choice("r0", "One ill person infects", {"2": 2, "5": 5, "10": 10, "15": 15}, value=10),
    ],
    title="Why should I, if you do?",
    tries={
        "a rumour": {"percent": 50},
        "harmless": {"percent": 0},
        "a mild illness": {"r0": 2, "percent": 50},
    },
)
