"""A threat that binds is a weapon; a surrogate goal lets it be fired without hurting anybody.

Nobody knows how stubborn a target is: she pays a demand d with chance 1 - d / fear, where `fear` is
the harm as she weighs it. The threatener chooses the demand.

Chapter: notebooks/12-downsides
"""

from dataclasses import dataclass
from math import sqrt


@dataclass(frozen=True)
class Threat:
    """Harm that its target weighs as `fear`, at a `cost` to whoever carries it out.

    Raises ValueError unless fear > 0 and cost >= 0.

    >>> threat = Threat(fear=10, cost=2)
    >>> threat.demand, threat.refused, round(threat.profit, 2)
    (4.0, 0.4, 1.6)
    """

    fear: float
    cost: float

    def __post_init__(self) -> None:
        if not (self.fear > 0 and self.cost >= 0):
            raise ValueError(
                f"A threat needs fear above 0 and a cost of 0 or more; {self.fear} and {self.cost} "
                "came. Try Threat(fear=10, cost=2)."
            )

    def gain(self, demand: float) -> float:
        """What the threatener can expect from a demand, when he is bound to strike if refused.

        >>> Threat(fear=10, cost=2).gain(5)
        1.5
        """
        refused = min(1.0, demand / self.fear)
        return (1 - refused) * demand - refused * self.cost

    @property
    def demand(self) -> float:
        """The demand that brings most; 0 where striking costs more than there is to get."""
        return max(0.0, (self.fear - self.cost) / 2)

    @property
    def refused(self) -> float:
        """The chance that the best demand is refused, and the threat carried out."""
        return self.demand / self.fear

    @property
    def profit(self) -> float:
        """What the best demand brings: (fear - cost)^2 / (4 fear)."""
        return self.gain(self.demand)

    def strikes(self, bound: bool) -> bool:
        """Whether a refusal is answered by a strike: only if bound to, or if it costs nothing.

        >>> Threat(fear=10, cost=2).strikes(bound=False)
        False
        """
        return bound or self.cost == 0


@dataclass(frozen=True)
class Outcome:
    """What a threat does: whether it hits the real goal, what is paid, and what is harmed."""

    real: bool
    paid: float  # expected payment
    harmed: float  # expected harm to what the target truly cares about
    refused: float  # the chance that a threat is carried out

    @property
    def loss(self) -> float:
        """What the target loses in all."""
        return self.paid + self.harmed


def outcome(real: Threat, surrogate: Threat | None = None) -> Outcome:
    """What happens when the threatener uses the threat that pays him more; the surrogate on a tie.

    The surrogate is something the target's delegate fears though it harms nobody. Source: the idea
    is that of Oesterheld and Conitzer (2022), Safe Pareto improvements; the numbers are ours.

    >>> plain = outcome(Threat(10, 2))
    >>> safe = outcome(Threat(10, 2), Threat(10, 2))
    >>> plain.paid == safe.paid, plain.harmed, safe.harmed
    (True, 4.0, 0.0)
    """
    hits = surrogate is None or surrogate.profit < real.profit - 1e-9
    used = real if surrogate is None or hits else surrogate
    harmed = used.refused * real.fear if hits else 0.0
    return Outcome(hits, (1 - used.refused) * used.demand, harmed, used.refused)


def least_fear(real: Threat, cost: float) -> float:
    """How much the surrogate must be feared, at a cost to carry it out, to draw the threat.

    Solves (F - cost)^2 / (4 F) = the profit of the real threat.

    >>> least_fear(Threat(10, 2), cost=2)
    10.0
    """
    profit = real.profit
    return cost + 2 * profit + 2 * sqrt(profit * (profit + cost))
