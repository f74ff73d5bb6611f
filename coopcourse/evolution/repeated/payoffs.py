"""Four numbers make a dilemma: reward, sucker's payoff, temptation and punishment.

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.evolution.encounters import Array


@dataclass(frozen=True)
class Payoffs:
    """What a player gets after CC, CD, DC and DD, own move first.

    Raises ValueError unless temptation > reward > punishment > sucker: no dilemma otherwise.

    >>> Payoffs(reward=3, sucker=0, temptation=5, punishment=1).theirs
    array([3., 5., 0., 1.])
    """

    reward: float
    sucker: float
    temptation: float
    punishment: float

    def __post_init__(self) -> None:
        if not self.temptation > self.reward > self.punishment > self.sucker:
            raise ValueError(
                "In a Prisoner's Dilemma temptation > reward > punishment > sucker; not "
                f"{self.temptation}, {self.reward}, {self.punishment}, {self.sucker}. Try AXELROD."
            )

    @property
    def mine(self) -> Array:
        """The player's own payoffs after CC, CD, DC and DD."""
        return np.array([self.reward, self.sucker, self.temptation, self.punishment], np.float64)

    @property
    def theirs(self) -> Array:
        """The other's payoffs after the same."""
        return self.mine[[0, 2, 1, 3]]


AXELROD = Payoffs(reward=3, sucker=0, temptation=5, punishment=1)  # Axelrod (1980)


def donation(b: float, c: float) -> Payoffs:
    """The game in which to cooperate costs c and brings the other b.

    >>> donation(b=3, c=1)
    Payoffs(reward=2, sucker=-1, temptation=3, punishment=0)
    """
    return Payoffs(b - c, -c, b, 0)
