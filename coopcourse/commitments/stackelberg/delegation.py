"""Send somebody else: an owner commits by hiring a manager who wants something different.

Chapter: notebooks/10-commitments
"""

from dataclasses import dataclass

from coopcourse.games import Game

CHOICES = ("Manage", "Delegate")


@dataclass(frozen=True)
class Duopoly:
    """Two firms with price `demand` - `slope` * (all goods) and `cost` for each good made.

    Raises ValueError unless demand > cost >= 0 and slope > 0. Source: Cournot (1838).

    >>> firms = Duopoly()
    >>> [round(firms.profit(firms.cournot, firms.cournot), 2), firms.leader, firms.follower]
    [7.11, 4.0, 2.0]
    """

    demand: float = 10.0
    slope: float = 1.0
    cost: float = 2.0

    def __post_init__(self) -> None:
        if not (self.demand > self.cost >= 0 and self.slope > 0):
            raise ValueError(
                "A duopoly needs demand > cost >= 0 and slope > 0; not "
                f"{self.demand}, {self.cost} and {self.slope}. Try Duopoly()."
            )

    @property
    def cournot(self) -> float:
        """What each makes when both owners manage: a third of the market below cost each."""
        return (self.demand - self.cost) / (3 * self.slope)

    @property
    def leader(self) -> float:
        """What a firm makes that is known to be bound to it first (von Stackelberg, 1934)."""
        return (self.demand - self.cost) / (2 * self.slope)

    @property
    def follower(self) -> float:
        """What the other firm makes after that."""
        return self.leader / 2

    def profit(self, own: float, other: float) -> float:
        """What a firm earns that makes `own` goods beside a rival that makes `other`."""
        return (self.demand - self.slope * (own + other) - self.cost) * own

    def made(self, own_cost: float, other_cost: float) -> float:
        """What a firm makes in equilibrium when the managers act as if goods cost them so much."""
        return (self.demand - 2 * own_cost + other_cost) / (3 * self.slope)

    def best_order(self, other_cost: float) -> float:
        """The cost an owner tells the manager to reckon with, when the rival's reckons with that.

        Below the true cost the manager sells more than the owner would: the rival gives way.
        Source: Vickers (1985); Fershtman and Judd (1987); Sklivas (1987).

        >>> Duopoly().best_order(2.0)
        0.0
        """
        return (6 * self.cost - self.demand - other_cost) / 4

    @property
    def mutual_order(self) -> float:
        """The cost that both owners tell their managers when each replies best to the other."""
        return (6 * self.cost - self.demand) / 5


def delegation_game(firms: Duopoly) -> Game:
    r"""The owners' game: manage the firm oneself, or give a manager the best order there is.

    >>> delegation_game(Duopoly())
    Delegation
    Alice \ Bob  Manage          Delegate
    Manage       7.1111, 7.1111  4, 8*
    Delegate     8*, 4           [5.12*, 5.12*]
    """
    alone, both = firms.best_order(firms.cost), firms.mutual_order
    orders = [[(firms.cost, firms.cost), (firms.cost, alone)], [(alone, firms.cost), (both, both)]]
    earned = [[_earned(firms, *pair) for pair in row] for row in orders]
    mirrored = [list(row) for row in zip(*earned, strict=True)]
    return Game.bimatrix(earned, mirrored, ("Alice", "Bob"), CHOICES, title="Delegation")


def _earned(firms: Duopoly, own: float, other: float) -> float:
    """The owner's profit when the managers reckon with these costs."""
    return firms.profit(firms.made(own, other), firms.made(other, own))
