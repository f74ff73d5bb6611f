"""Who pays to fine others can hold up any rule: a good one, a bad one, and the wrong one.

Chapter: notebooks/07-dispositions
"""

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class FinedGroup:
    """A public good whose members may pay points to fine one another.

    Whoever complies with the rule gives up `endowment` units, and each unit brings everyone
    `returned` (below 0 the rule does harm). A punisher spends `points` on each other member whom
    she fines, and each point takes `impact` from him. The share `punishers` of the people fine who
    breaks the rule; the share `antisocial` fine who keeps it. Default numbers: Fehr and Gächter
    (2002); the points and shares are free.
    """

    players: int = 4
    endowment: float = 20
    returned: float = 0.4
    impact: float = 3
    points: float = 2
    punishers: float = 0.0
    antisocial: float = 0.0

    def __post_init__(self) -> None:
        if min(self.punishers, self.antisocial) < 0 or self.punishers + self.antisocial > 1 + 1e-9:
            raise ValueError(
                "`punishers` and `antisocial` are shares of the people, at least 0 and together at "
                f"most 1; these are {self.punishers} and {self.antisocial}."
            )

    @property
    def price(self) -> float:
        """What complying costs its player, own return included: the gain from riding free.

        >>> FinedGroup().price
        12.0
        """
        return self.endowment * (1 - self.returned)

    @property
    def fine(self) -> float:
        """What one breaker of the rule loses if all others fine her."""
        return (self.players - 1) * self.points * self.impact

    def gain(self) -> float:
        """How much better complying is than breaking the rule, fines of both kinds counted.

        It does not depend on what the others do, nor on whether the rule is any good.

        >>> round(FinedGroup(punishers=0.5).gain(), 9), FinedGroup().gain()
        (-3.0, -12.0)
        """
        return self.fine * (self.punishers - self.antisocial) - self.price

    def enough(self) -> float:
        """The share of punishers from which on complying is a best reply; inf if none is enough.

        >>> round(FinedGroup().enough(), 3), FinedGroup(points=0).enough()
        (0.667, inf)
        """
        needed = self.price / self.fine + self.antisocial if self.fine > 0 else np.inf
        return needed if needed + self.antisocial <= 1 else np.inf

    def antisocial_limit(self) -> float:
        """The share of antisocial punishers up to which complying stays a best reply.

        Below 0 when it is none even without them.

        >>> round(FinedGroup(points=3, punishers=0.6).antisocial_limit(), 3)
        0.156
        """
        return self.punishers - self.price / self.fine if self.fine > 0 else -np.inf

    def payoffs(self) -> dict[str, float]:
        """What a member of each kind earns when all but the rule's breaker do what pays.

        Kinds: "complies", "breaks the rule", "complies and punishes". The others comply if
        complying is a best reply, and break the rule otherwise.

        >>> kept = FinedGroup(punishers=0.8).payoffs()
        >>> {kind: round(value, 1) for kind, value in kept.items()}
        {'complies': 32.0, 'breaks the rule': 29.6, 'complies and punishes': 32.0}
        """
        others = self.players - 1
        kept = self.gain() >= 0
        work = self.endowment * self.returned * others * kept
        complies = self.returned * self.endowment + work - self.fine * self.antisocial
        breaks = self.endowment + work - self.fine * self.punishers
        fees = 0 if kept else self.points * others
        return {
            "complies": complies,
            "breaks the rule": breaks,
            "complies and punishes": complies - fees,
        }

    def welfare(self) -> float:
        """What a member earns on average when everybody does what pays, fees and fines counted.

        >>> FinedGroup().welfare(), round(FinedGroup(punishers=0.8).welfare(), 1)
        (20.0, 32.0)
        """
        return self.welfare_if(kept=self.gain() >= 0)

    def welfare_if(self, *, kept: bool) -> float:
        """What a member earns on average when everybody keeps the rule, or nobody does.

        >>> FinedGroup(punishers=0.5).welfare_if(kept=False)
        8.0
        """
        base = self.players * self.returned * self.endowment if kept else self.endowment
        share = self.antisocial if kept else self.punishers
        return float(base - share * (self.players - 1) * self.points * (1 + self.impact))
