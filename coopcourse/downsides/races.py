"""When both sides can bind themselves first, the device that wins bargains also breaks them.

Chapter: notebooks/12-downsides
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.games import Game

WORDS = ("Bind", "Stay open")


def ultimatum(pie: int = 10) -> Game:
    """One names what the other gets, the other names the least to accept: both say it at once.

    Rows are offers from 0 to `pie`, columns the least that is accepted; too little, and both get
    nothing. Source: Güth, Schmittberger and Schwarze (1982).

    >>> ultimatum(10)["offer 3", "at least 2"].tolist()
    [7.0, 3.0]
    """
    offer, least = np.meshgrid(np.arange(pie + 1.0), np.arange(pie + 1.0), indexing="ij")
    deal = offer >= least
    names = [tuple(f"{word} {k}" for k in range(pie + 1)) for word in ("offer", "at least")]
    return Game.bimatrix(
        (pie - offer) * deal, offer * deal, ("Alice", "Bob"), names, title="Ultimatum"
    )


@dataclass(frozen=True)
class Race:
    """Two bargainers over a pie of 1 may bind themselves, unseen, to claim a share of `claim`.

    The device holds with chance `reliability`. Two who are open share equally; who is open gives
    in to who is bound; two who are bound get nothing. Raises ValueError unless 1/2 < claim < 1 and
    0 < reliability <= 1. Source: the game of Schelling (1960), chapter 2, with a device that fails.

    >>> race = Race(claim=0.75, reliability=1.0)
    >>> race.bound, race.conflict
    (0.5, 0.25)
    """

    claim: float = 0.8
    reliability: float = 1.0

    def __post_init__(self) -> None:
        if not (0.5 < self.claim < 1 and 0 < self.reliability <= 1):
            raise ValueError(
                "A race needs a claim between 1/2 and 1 and a reliability above 0, up to 1; "
                f"{self.claim} and {self.reliability} came. Try Race(0.8, 1.0)."
            )

    @property
    def bound(self) -> float:
        """The chance that a side is bound in the symmetric equilibrium: 2 claim - 1 at most."""
        return min(self.reliability, 2 * self.claim - 1)

    @property
    def conflict(self) -> float:
        """The chance that both are bound, and nobody gets anything."""
        return self.bound**2

    @property
    def each(self) -> float:
        """What each side can expect: half of what conflict leaves."""
        return (1 - self.conflict) / 2

    def game(self) -> Game:
        r"""The race as a matrix of expected shares.

        >>> Race(claim=0.75, reliability=1.0).game()
        Commitment race
        Alice \ Bob  Bind            Stay open
        Bind         0, 0            [0.75*, 0.25*]
        Stay open    [0.25*, 0.75*]  0.5, 0.5
        """
        held = np.array([self.reliability, 0.0])  # chance to be bound, by word
        mine, other = held[:, None], held[None, :]
        wins, yields = mine * (1 - other), (1 - mine) * other
        shares = wins * self.claim + yields * (1 - self.claim) + (1 - mine) * (1 - other) / 2
        return Game.bimatrix(
            shares, shares.T, ("Alice", "Bob"), (WORDS, WORDS), title="Commitment race"
        )
