"""A word that binds moves the other's best reply, and so the outcome.

A plan says what the leader will do for each choice of the follower. If it is the same for all, the
commitment is unconditional; if not, it holds promises and threats.

Chapter: notebooks/10-commitments
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.games import Game, tie_margin
from coopcourse.tables import Table, table

Array = NDArray[np.float64]
Rows: TypeAlias = tuple[int, ...]


@dataclass(frozen=True, repr=False)
class Commitment:
    """What the leader binds herself to do for each choice of the follower, and the reply it gets.

    `plan[j]` is the number of the leader's strategy if the follower plays j; `reply` is the
    follower's choice. `leader` is a player's number, 0 or 1.
    """

    game: Game
    leader: int
    plan: Rows
    reply: int

    @property
    def is_conditional(self) -> bool:
        """Whether the leader would do something else after another choice of the follower."""
        return len(set(self.plan)) > 1

    @property
    def profile(self) -> tuple[str, str]:
        """The strategies that are played, in the order of the game's players."""
        numbers = [self.plan[self.reply], self.reply]
        names = self._names()
        mine, other = (names[k][number] for k, number in enumerate(numbers))
        return (mine, other) if self.leader == 0 else (other, mine)

    @property
    def payoffs(self) -> tuple[float, float]:
        """What the two get, in the order of the game's players."""
        one, other = self.game[self.profile].tolist()
        return one, other

    def _names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return self.game.strategies[self.leader], self.game.strategies[1 - self.leader]

    def __repr__(self) -> str:
        return repr(self._table())

    def _repr_html_(self) -> str:
        return self._table()._repr_html_()

    def _table(self) -> Table:
        mine, others = self._names()
        player, follower = self.game.players[self.leader], self.game.players[1 - self.leader]
        rows = [
            [other, mine[self.plan[k]], "chosen" if k == self.reply else ""]
            for k, other in enumerate(others)
        ]
        pairs = zip(self.game.players, self.payoffs, strict=True)
        gains = ", ".join(f"{name} gets {payoff:g}" for name, payoff in pairs)
        caption = gains.replace("-", "\N{MINUS SIGN}") + "."
        return table([f"If {follower} plays", f"{player} plays", ""], rows, caption=caption)


def unconditional(game: Game, leader: str | int = 0) -> Commitment:
    """The best single strategy to commit to, when the follower sees it and replies best.

    Of equally good replies the follower takes the one the leader likes most. Source: von
    Stackelberg (1934), Marktform und Gleichgewicht.

    >>> from coopcourse.games import chicken
    >>> unconditional(chicken()).profile
    ('Straight', 'Swerve')
    """
    mine, _ = sides(game, leader)
    plans = [(row,) * mine.shape[1] for row in range(mine.shape[0])]
    return _best(game, leader, plans)


def conditional(game: Game, leader: str | int = 0) -> Commitment:
    r"""The best plan to commit to, when the follower sees it and replies best to it.

    The leader names a cell and the row that hurts the follower most everywhere else. Source:
    Schelling (1960), The Strategy of Conflict, on threats and promises.

    >>> from coopcourse.games import prisoners_dilemma
    >>> conditional(prisoners_dilemma())
    If Bob plays  Alice plays
    Silent        Silent       chosen
    Betray        Betray
    Alice gets −1, Bob gets −1.
    """
    mine, other = sides(game, leader)
    harsh = other.argmin(axis=0).tolist()  # (columns,)
    plans = [
        (*harsh[:column], row, *harsh[column + 1 :])
        for row in range(mine.shape[0])
        for column in range(mine.shape[1])
    ]
    return _best(game, leader, plans)


def sides(game: Game, leader: str | int = 0) -> tuple[Array, Array]:
    """The leader's and the follower's payoffs, both with a row for each of the leader's strategies.

    Raises ValueError unless the game has two players.

    >>> from coopcourse.games import trade
    >>> [side.shape for side in sides(trade())]
    [(2, 2), (2, 2)]
    """
    if len(game.players) != 2:
        raise ValueError(
            f"One leads and one follows: give a game of two players. This one has "
            f"{len(game.players)}."
        )
    number = game.player_index(leader)
    mine, other = game.payoffs[number], game.payoffs[1 - number]
    return (mine, other) if number == 0 else (mine.T, other.T)


def _best(game: Game, leader: str | int, plans: Sequence[Rows]) -> Commitment:
    """The plan whose reply pays the leader most; of several the first."""
    mine, other = sides(game, leader)
    margin = tie_margin(game.payoffs).ravel()[1 - game.player_index(leader)].item()
    found = [(plan, _reply(plan, mine, other, margin)) for plan in plans]
    plan, reply = max(found, key=lambda each: mine[each[0][each[1]], each[1]])
    return Commitment(game, game.player_index(leader), plan, reply)


def _reply(plan: Rows, mine: Array, other: Array, margin: float) -> int:
    """The follower's best reply to a plan; of equally good ones the one the leader likes most."""
    columns = range(len(plan))
    gets = other[plan, columns]
    good = [column for column in columns if gets[column] >= gets.max() - margin]
    return max(good, key=lambda column: mine[plan[column], column])
