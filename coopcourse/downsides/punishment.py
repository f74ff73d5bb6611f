"""Punishment can hold up any norm, good or bad: what counts is the fine, not the use of the norm.

Chapter: notebooks/12-downsides
"""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Norm:
    """A rule that costs its follower `cost` and brings the group `benefit`, shared by all members.

    Each who follows also fines each who does not; a fine costs the fined `fine` and the one who
    fines `effort`. A negative benefit is a norm that harms the group. Source: Boyd and Richerson
    (1992); the first numbers are those of Fehr and Gächter (2002): 20 to give, a return of 0.4.
    Raises ValueError for fewer than two players.

    >>> norm = Norm()
    >>> norm.temptation, norm.lasts, norm.good_for_all
    (12.0, True, 12.0)
    """

    players: int = 4
    cost: float = 20.0
    benefit: float = 32.0
    fine: float = 6.0
    effort: float = 2.0

    def __post_init__(self) -> None:
        if self.players < 2:
            raise ValueError(f"A norm needs 2 players or more; {self.players} came. Try Norm().")

    @property
    def others(self) -> int:
        """How many other members a player meets."""
        return self.players - 1

    @property
    def temptation(self) -> float:
        """What not following saves: the cost, less the own share of the benefit."""
        return self.cost - self.benefit / self.players

    @property
    def good_for_all(self) -> float:
        """What each gains if everybody follows instead of nobody."""
        return self.benefit - self.cost

    @property
    def lasts(self) -> bool:
        """Whether following is a best reply when everybody else follows and fines."""
        return self.fine * self.others >= self.temptation

    def gain(self, share: float) -> float:
        """What following (and fining) gains over not, when a share of the others follows.

        >>> Norm().gain(1.0), Norm().gain(0.0)
        (6.0, -18.0)
        """
        fined, fining = self.fine * share, self.effort * (1 - share)
        return self.others * (fined - fining) - self.temptation

    @property
    def tipping_point(self) -> float | None:
        """The share of followers above which following spreads; None if it never does.

        >>> Norm().tipping_point
        0.75
        """
        point = (self.temptation / self.others + self.effort) / (self.fine + self.effort)
        return point if 0 < point < 1 else None

    def antisocial_limit(self) -> float:
        """The share of antisocial punishers above which following stops being a best reply.

        They do not follow and fine those who do, as hard as the others fine those who do not. All
        the rest follow and fine. Below 0: even one such punisher is too many.

        >>> round(Norm().antisocial_limit(), 3)
        0.167
        """
        return (1 - self.temptation / (self.others * self.fine)) / 2


def spread(norm: Norm, start: float, *, pace: float = 0.02) -> Iterator[float]:
    """The share of followers, step by step, when people copy those who do better.

    Replicator dynamics with steps of `pace`; it begins with `start` and never ends.

    >>> from itertools import islice
    >>> [round(share, 3) for share in islice(spread(Norm(), 0.8), 3)]
    [0.8, 0.804, 0.808]
    """
    share = start
    while True:
        yield share
        share = min(1.0, max(0.0, share + pace * share * (1 - share) * norm.gain(share)))
