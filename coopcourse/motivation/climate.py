"""A dangerous threshold: pay now, or risk losing what you have; help pays only if enough help.

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass
from math import comb

import numpy as np


@dataclass(frozen=True)
class CollectiveRisk:
    """A group in which `needed` of `players` must pay, or with chance `risk` all lose everything.

    `cost` is the payment, as a share of what each has. Raises ValueError for a share outside 0 to
    1 or a number needed that the group does not have. Source: Milinski et al. (2008); in the form
    of Santos & Pacheco (2011), equations 1 and 2.

    >>> CollectiveRisk().needed
    3
    """

    players: int = 6
    needed: int = 3
    cost: float = 0.1
    risk: float = 0.9

    def __post_init__(self) -> None:
        if not 1 < self.needed < self.players:
            raise ValueError(
                f"needed must lie between 1 and {self.players} players, both excluded; "
                f"{self.needed} came. Try CollectiveRisk(players=6, needed=3)."
            )
        if not (0 <= self.cost <= 1 and 0 <= self.risk <= 1):
            raise ValueError(
                f"cost and risk are shares from 0 to 1; {self.cost} and {self.risk} came."
            )

    def keeps(self, payers: int) -> float:
        """The share that a player who does not pay can expect to keep, with so many payers.

        >>> CollectiveRisk(risk=0.9).keeps(payers=3)
        1.0
        """
        return 1.0 if payers >= self.needed else 1 - self.risk

    def pivotal(self, share: float) -> float:
        """The chance that exactly one payment is missing, when a share of all people pays.

        >>> round(CollectiveRisk().pivotal(0.4), 4)
        0.3456
        """
        others, missing = self.players - 1, self.needed - 1
        return float(comb(others, missing) * share**missing * (1 - share) ** (others - missing))

    def gain(self, share: float) -> float:
        """What paying gains over not paying: the chance to be decisive times the risk, less cost.

        >>> round(CollectiveRisk().gain(0.4), 5)
        0.21104
        """
        return self.risk * self.pivotal(share) - self.cost

    @property
    def turning_share(self) -> float:
        """The share of payers at which one more payment is most often decisive."""
        return (self.needed - 1) / (self.players - 1)

    @property
    def critical_risk(self) -> float:
        """The risk above which paying can pay at all: cost over the best chance to be decisive.

        >>> round(CollectiveRisk().critical_risk, 5)
        0.28935
        """
        return self.cost / self.pivotal(self.turning_share)

    def balances(self) -> tuple[float, ...]:
        """The shares at which paying and not paying earn the same: none, or a low and a high one.

        The low one is a tipping point; the high one is where a population settles.

        >>> [round(share, 3) for share in CollectiveRisk().balances()]
        [0.13, 0.723]
        """
        if self.risk <= self.critical_risk:
            return ()
        return self._root(0.0, self.turning_share), self._root(1.0, self.turning_share)

    def settles(self, share: float) -> float:
        """The share of payers a population reaches that copies whoever does better, from `share`.

        >>> CollectiveRisk().settles(0.1), round(CollectiveRisk().settles(0.2), 3)
        (0.0, 0.723)
        """
        low, high = self.balances() or (1.0, 0.0)
        if share == low:
            return low
        return high if share > low else 0.0

    def _root(self, outside: float, inside: float) -> float:
        for _ in range(60):  # halving: the gain is negative outside and positive inside
            middle = (outside + inside) / 2
            outside, inside = (middle, inside) if self.gain(middle) < 0 else (outside, middle)
        return inside


def copied(
    group: CollectiveRisk, share: float, *, rng: np.random.Generator, people: int, rounds: int
) -> float:
    """The share of payers after `rounds` in which one of `people` may copy another who did better.

    Groups are drawn at random and one person compares what two of them kept; the chance to copy is
    the difference. Source: Santos & Pacheco (2011), as pairwise imitation.

    >>> group = CollectiveRisk(risk=0.9)
    >>> copied(group, 0.05, rng=np.random.default_rng(1), people=50, rounds=20_000)
    0.0
    """
    payers = round(share * people)
    for _ in range(rounds):
        if payers in (0, people):
            break
        payers += _imitation(group, payers, people, rng)
    return payers / people


def _imitation(group: CollectiveRisk, payers: int, people: int, rng: np.random.Generator) -> int:
    pays, model_pays = (rng.random(2) < payers / people).tolist()
    if pays == model_pays:
        return 0
    mine, theirs = (_kept(group, one, payers, people=people, rng=rng) for one in (pays, model_pays))
    return int(model_pays) - int(pays) if rng.random() < theirs - mine else 0


def _kept(
    group: CollectiveRisk, pays: bool, payers: int, *, people: int, rng: np.random.Generator
) -> float:
    paying, others = payers - int(pays), people - payers - int(not pays)
    company = int(rng.hypergeometric(paying, others, group.players - 1))
    return group.keeps(company + int(pays)) - group.cost * pays
