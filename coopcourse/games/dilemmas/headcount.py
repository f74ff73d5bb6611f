"""When everyone faces the same yes or no, only the number of those who say yes matters.

Chapter: notebooks/04-collective-action
"""

from dataclasses import dataclass
from itertools import product

import numpy as np

from coopcourse.games.dilemmas import tables
from coopcourse.games.game import Game
from coopcourse.games.ties import Array, tie_margin

MOVES = ("Contribute", "Free-ride")
MOST_PLAYERS = 12  # 2**12 profiles; beyond that the table says less than the head count


@dataclass(frozen=True, repr=False)
class HeadCount:
    """A symmetric game of two moves, told by the payoffs against each number of contributors.

    `contribute[k]` and `free_ride[k]` are what a player earns by either move when `k` of the others
    contribute; both have one entry for each k from 0 to players - 1. Raises ValueError for unequal
    lengths or fewer than two players. Source: Schelling (1973), Hockey helmets, concealed weapons,
    and daylight saving.

    >>> dilemma = HeadCount((-0.5, 0.0), (0.0, 0.5))
    >>> dilemma.equilibria(), dilemma.best_counts()
    ([0], [0, 1, 2])
    """

    contribute: tuple[float, ...]
    free_ride: tuple[float, ...]
    title: str = ""

    def __post_init__(self) -> None:
        if len(self.contribute) != len(self.free_ride) or len(self.contribute) < 2:
            raise ValueError(
                "Both moves need one payoff for each number of contributing others, and there are "
                f"at least two players; {len(self.contribute)} and {len(self.free_ride)} payoffs "
                "came. For n players give n payoffs each, for 0 to n - 1 others."
            )

    @property
    def players(self) -> int:
        """How many play."""
        return len(self.contribute)

    def gain(self) -> Array:
        """What contributing adds to a player's own payoff, for each number of others; (players,).

        >>> HeadCount((-0.5, 0.0), (0.0, 0.5)).gain()
        array([-0.5, -0.5])
        """
        gained: Array = np.subtract(self.contribute, self.free_ride)
        return np.where(np.abs(gained) <= self._margin, 0.0, gained)

    def equilibria(self) -> list[int]:
        """Every number of contributors that nobody wants to change alone.

        Those who contribute must not gain by stopping, nor those who free-ride by joining.

        >>> HeadCount((-1.0, 2.0), (0.0, 0.0)).equilibria()
        [0, 2]
        """
        gain = self.gain()
        stays = np.append(True, gain >= 0)  # with k contributors, each sees k - 1 others
        keeps_out = np.append(gain <= 0, True)
        return [int(count) for count in np.flatnonzero(stays & keeps_out)]

    def totals(self) -> Array:
        """The sum of all payoffs for each number of contributors, 0 to players; (players + 1,).

        >>> HeadCount((-0.5, 0.0), (0.0, 0.5)).totals()
        array([0., 0., 0.])
        """
        counts = np.arange(self.players + 1)
        givers = counts * np.append(0.0, self.contribute)
        riders = (self.players - counts) * np.append(self.free_ride, 0.0)
        total: Array = givers + riders
        return total

    def best_counts(self) -> list[int]:
        """Every number of contributors with the largest sum of payoffs, ties included."""
        totals = self.totals()
        margin = self.players * self._margin  # every payoff in a sum may be rounded
        return [int(count) for count in np.flatnonzero(totals >= totals.max() - margin)]

    @property
    def _margin(self) -> float:
        return float(tie_margin(np.array([[self.contribute, self.free_ride]])).item())

    def to_game(self) -> Game:
        """The same game as a table with one axis a player; ValueError beyond 12 players.

        >>> HeadCount((-0.5, 0.0), (0.0, 0.5)).to_game()["Contribute", "Free-ride"]
        array([-0.5,  0.5])
        """
        if self.players > MOST_PLAYERS:
            raise ValueError(
                f"{self.players} players make a table of {2**self.players:,} cells; the most this "
                f"makes is {MOST_PLAYERS} players. `equilibria()` and `totals()` take any number."
            )
        rows = [self._payoffs(profile) for profile in product((0, 1), repeat=self.players)]
        shape = (self.players,) + (2,) * self.players
        table = np.reshape(np.transpose(rows), shape)  # (players, 2, ..., 2)
        names = [f"Player {number + 1}" for number in range(self.players)]
        return Game(table, names, MOVES, self.title)

    def _payoffs(self, profile: tuple[int, ...]) -> list[float]:
        """What each player earns; 0 in the profile is the first move, Contribute."""
        givers = profile.count(0)
        return [
            self.free_ride[givers] if rides else self.contribute[givers - 1] for rides in profile
        ]

    def _rows(self) -> tables.Rows:
        gain = self.gain()
        best = ((gain >= 0).tolist(), (gain <= 0).tolist())
        return list(zip(MOVES, (self.contribute, self.free_ride), best, strict=True))

    def __repr__(self) -> str:
        return tables.as_text(self.title, self._rows())

    def _repr_html_(self) -> str:
        return tables.as_html(self.title, self._rows())
