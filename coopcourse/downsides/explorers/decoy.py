"""How much should a delegate fear something harmless, so that threats are aimed at that?

Chapter: notebooks/12-downsides
"""

from dataclasses import dataclass

from coopcourse.downsides import plots
from coopcourse.downsides.threats import Outcome, Threat, least_fear, outcome
from coopcourse.explorer import Explorer, slider

REAL = Threat(fear=10, cost=2)


@dataclass(frozen=True)
class Decoy:
    """How much Alice's delegate fears the decoy, what hitting it costs, and what comes of it."""

    fear: float
    cost: float
    end: Outcome


def decoy(fear: float, cost: float) -> Decoy:
    """The decoy and its outcome; one that nobody fears is none."""
    return Decoy(fear, cost, outcome(REAL, Threat(fear, cost) if fear else None))


def describe(at: Decoy) -> str:
    """Where Bob aims, what Alice loses, and how much fear is enough."""
    aim = "what Alice cares about" if at.end.real else "the decoy"
    return (
        f"Bob threatens {aim}. Alice expects to pay {at.end.paid:.2f} and to be harmed by"
        f" {at.end.harmed:.2f}; a threat is carried out with a chance of {at.end.refused:.0%}. At a"
        f" cost of {at.cost:g} the decoy draws the threat from a fear of"
        f" {least_fear(REAL, at.cost):.1f} on."
    )


give_them_a_decoy = Explorer(
    decoy,
    lambda at, ax: plots.surrogate_losses(REAL, at.fear, at.cost, ax=ax),
    describe,
    [
        slider("fear", "Fear of the decoy", 0, 20, 1, value=0),
        slider("cost", "Cost to Bob of hitting it", 1, 2, 1, value=2),
    ],
    title="A goal to hit instead",
    tries={
        "no decoy": {"fear": 0},
        "just as feared": {"fear": 10},
        "feared too much": {"fear": 20},
        "easier to hit": {"fear": 9, "cost": 1},
    },
    height=3.2,
)
