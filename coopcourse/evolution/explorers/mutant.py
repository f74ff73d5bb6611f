"""One stag hunter among rabbit hunters: can she take over, and does selection help her?

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.evolution import plots
from coopcourse.evolution.encounters import Array
from coopcourse.evolution.favour import Favour, favoured
from coopcourse.evolution.fixation import fixation_probability
from coopcourse.explorer import Explorer, choice, slider

TIPS = np.round(np.linspace(0.05, 0.95, 19), 2)
FORCE = 4.0  # strength times size: strong enough to see, weak enough for the law of one third


@dataclass(frozen=True)
class Mutants:
    """The chances of a single Stag and a single Rabbit at every tipping point, over drift."""

    size: int
    tip: float
    lifts: tuple[Array, Array]
    verdict: Favour[bool]

    @property
    def now(self) -> int:
        """The place of the chosen tipping point."""
        return int(np.abs(TIPS - self.tip).argmin())


def hunt(tip: float) -> Array:
    """Payoffs in which Stag is better once a share `tip` of all hunt it.

    >>> hunt(0.25)
    array([[ 0.75, -0.25],
           [ 0.  ,  0.  ]])
    """
    return np.array([[1 - tip, -tip], [0.0, 0.0]])


def mutants(tip: float, size: int) -> Mutants:
    """The chances of either mutant in a population of this size."""
    curves = [
        [size * _chance(game[::turn, ::turn], size) for game in map(hunt, TIPS.tolist())]
        for turn in (1, -1)
    ]
    stag, rabbit = (np.array(curve) for curve in curves)
    return Mutants(size, tip, (stag, rabbit), favoured(hunt(tip), size))


def _chance(payoff: Array, size: int) -> float:
    return fixation_probability(payoff, size, process="fermi", strength=FORCE / size)


def describe(at: Mutants) -> str:
    """The two chances beside that of drift, and which of the three conditions hold."""
    stag, rabbit = (line[at.now] for line in at.lifts)
    said = (
        ("resists a lone Rabbit", at.verdict.ess),
        ("takes over more easily than Rabbit", at.verdict.risk_dominant),
        ("beats drift from a single hunter", at.verdict.advantageous),
    )
    *most, last = [words for words, true in said if true] or ["is favoured in no way"]
    holds = f"{', '.join(most)} and {last}" if most else last
    return (
        f"Tipping point {at.tip:g}, {at.size} hunters: one Stag takes over {stag:.2f} times as"
        f" often as drift would, one Rabbit {rabbit:.2f} times. Stag {holds}."
    )


lone_mutant = Explorer(
    mutants,
    lambda at, ax: plots.mutant_chances(TIPS, at.lifts, at.now, ax=ax),
    describe,
    [
        slider("tip", "Tipping point", 0.05, 0.95, 0.05, value=0.4),
        choice("size", "Hunters", {"10": 10, "100": 100, "1000": 1000}, value=100),
    ],
    title="One against all",
    tries={
        "easy to tip": {"tip": 0.2},
        "hard to tip": {"tip": 0.6},
        "ten hunters": {"tip": 0.3, "size": 10},
    },
)
