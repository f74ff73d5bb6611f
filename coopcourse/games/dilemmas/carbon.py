"""Cutting carbon: each country pays for its own cuts, and all of them share the cooler climate.

Chapter: notebooks/04-collective-action
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.ties import TOLERANCE, Array


@dataclass(frozen=True)
class Treaty:
    """`countries` alike, of which `members` cut carbon as one; the rest cut as suits each alone.

    A cut of a costs its country a^2 / 2, and every unit cut brings each country `benefit`. Alone, a
    country cuts `benefit`; members cut what is best for the members together. Raises ValueError
    unless 0 <= members <= countries. Source: Barrett (1994), Self-enforcing international
    environmental agreements, in its case of linear benefits and quadratic costs.

    >>> treaty = Treaty(countries=10, members=3)
    >>> treaty.total_cut, treaty.outsider_payoff > treaty.member_payoff
    (16.0, True)
    """

    countries: int
    members: int
    benefit: float = 1.0

    def __post_init__(self) -> None:
        if not (0 <= self.members <= self.countries and self.countries >= 2 and self.benefit > 0):
            raise ValueError(
                "A treaty needs two countries or more, members among them and a benefit above 0, "
                f"not {self.members} of {self.countries} countries with benefit {self.benefit}."
            )

    @property
    def member_cut(self) -> float:
        """What each member cuts: it counts the benefit of all members."""
        return self.members * self.benefit

    @property
    def total_cut(self) -> float:
        """What all countries cut together."""
        outsiders = self.countries - self.members
        return float(self.members * self.member_cut + outsiders * self.benefit)

    @property
    def member_payoff(self) -> float:
        """What a member has: its share of the benefit, less what its own cut costs."""
        return self.benefit * self.total_cut - self.member_cut**2 / 2

    @property
    def outsider_payoff(self) -> float:
        """What a country outside has: the same benefit for a smaller cut."""
        return self.benefit * self.total_cut - self.benefit**2 / 2

    @property
    def welfare(self) -> float:
        """The sum of all countries' payoffs."""
        outside = (self.countries - self.members) * self.outsider_payoff
        return self.members * self.member_payoff + outside

    def with_members(self, members: int) -> "Treaty":
        """The same world with another number of members."""
        return Treaty(self.countries, members, self.benefit)

    def is_stable(self) -> bool:
        """Whether no member gains by leaving and every outsider would lose by joining.

        >>> [size for size in range(1, 11) if Treaty(10, size).is_stable()]
        [3]
        """
        return not (self.loses_a_member() or self.wins_a_member())

    def loses_a_member(self) -> bool:
        """Whether a member gains by leaving while the others stay."""
        if self.members == 0:
            return False
        outside = self.with_members(self.members - 1).outsider_payoff
        return outside > self.member_payoff + self._margin

    def wins_a_member(self) -> bool:
        """Whether an outsider loses nothing by joining: then it joins, to the others' good."""
        if self.members == self.countries:
            return False
        inside = self.with_members(self.members + 1).member_payoff
        return inside >= self.outsider_payoff - self._margin

    @property
    def _margin(self) -> float:
        return TOLERANCE * (self.benefit * self.countries) ** 2


def stable_sizes(countries: int) -> list[int]:
    """Every number of members at which a treaty neither loses nor wins a country.

    >>> [stable_sizes(countries) for countries in (2, 3, 10, 200)]
    [[2], [3], [3], [3]]
    """
    return [size for size in range(countries + 1) if Treaty(countries, size).is_stable()]


def climate_game(damages: Sequence[float], cuts: Sequence[float]) -> Game:
    """Countries choose a cut from a list; a unit cut saves country i `damages[i]`, wherever made.

    A cut of a costs its country a^2 / 2. Raises ValueError for fewer than two countries or cuts.
    Source: the payoffs are Barrett's (1994), with unequal benefits.

    >>> from coopcourse.games import pure_nash
    >>> pure_nash(climate_game(damages=(1, 2), cuts=(0, 1, 2, 3)))
    [('1', '2')]
    """
    if len(damages) < 2 or len(cuts) < 2:
        raise ValueError("A climate game needs two countries or more, and two cuts or more each.")
    options: Array = np.asarray(cuts, dtype=np.float64)
    grid = np.meshgrid(*[options] * len(damages), indexing="ij")  # one (cuts, ..., cuts) a country
    total = np.sum(grid, axis=0)
    table = [harm * total - own**2 / 2 for harm, own in zip(damages, grid, strict=True)]
    names = [f"Country {number + 1}" for number in range(len(damages))]
    return Game(table, names, [f"{cut:g}" for cut in options], "Cutting carbon")
