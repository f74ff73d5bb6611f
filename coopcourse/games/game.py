"""A game is three things: players, strategies for each, and a payoff for each at every profile.

Chapter: notebooks/02-games
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.games import matrix_html, matrix_latex, matrix_text
from coopcourse.games.naming import find
from coopcourse.games.reading import (
    Names,
    Rule,
    apply,
    checked_payoffs,
    one_list_each,
    player_names,
    strategy_names,
)
from coopcourse.games.ties import Array

Profile = tuple[str, ...]


@dataclass(frozen=True, init=False, eq=False, repr=False)
class Game:
    r"""A finite game (I, (S_i), (h_i)): players, their strategies and their payoffs.

    `payoffs[i][s]` is h_i(s): shape (players, m1, ..., mn), where axis k of every player's table
    counts the strategies of player k. `strategies` is one list of names for all players, or one
    list for each. Raises ValueError when shapes, names or numbers do not make a game.
    Source: von Neumann and Morgenstern (1944), Theory of Games and Economic Behavior.

    >>> Game([[[3, 0], [2, 1]], [[3, 2], [0, 1]]], strategies=("Stag", "Rabbit"), title="Hunt")
    Hunt
    Row \ Column  Stag      Rabbit
    Stag          [3*, 3*]  0, 2
    Rabbit        2, 0      [1*, 1*]
    """

    payoffs: Array
    players: tuple[str, ...]
    strategies: tuple[tuple[str, ...], ...]
    title: str

    def __init__(
        self,
        payoffs: ArrayLike,
        players: Names | None = None,
        strategies: Names | Sequence[Names] | None = None,
        title: str = "",
    ) -> None:
        table = checked_payoffs(payoffs)
        names = player_names(players, len(table))
        object.__setattr__(self, "payoffs", table)
        object.__setattr__(self, "players", names)
        object.__setattr__(self, "strategies", strategy_names(strategies, table.shape[1:], names))
        object.__setattr__(self, "title", title)

    @classmethod
    def bimatrix(
        cls,
        row: ArrayLike,
        column: ArrayLike,
        players: Names | None = None,
        strategies: Names | Sequence[Names] | None = None,
        *,
        title: str = "",
    ) -> "Game":
        """The two-player game with these two payoff matrices, both (rows, columns).

        >>> Game.bimatrix([[1, -1], [-1, 1]], [[-1, 1], [1, -1]]).shape
        (2, 2)
        """
        shapes = np.shape(row), np.shape(column)
        if shapes[0] != shapes[1] or len(shapes[0]) != 2:
            raise ValueError(
                "Both players' payoffs must be tables with the same rows and columns, but their "
                f"shapes are {shapes[0]} and {shapes[1]}. The column player's table is not turned "
                "round: its rows are the row player's strategies too."
            )
        return cls(np.stack([np.asarray(row), np.asarray(column)]), players, strategies, title)

    @classmethod
    def from_outcomes(
        cls,
        outcome: Rule,
        utilities: Sequence[Rule],
        strategies: Names | Sequence[Names],
        players: Names | None = None,
        *,
        title: str = "",
    ) -> "Game":
        """The game whose payoffs are utilities of outcomes: h_i(s) = u_i(g(s)).

        `outcome` is g, from a profile (a tuple of strategy names) to whatever happens; `utilities`
        holds one u_i a player. Each may be a function or a mapping.

        >>> years = {"both": -2, "one": -1}
        >>> g = lambda profile: "both" if profile == ("Talk", "Talk") else "one"
        >>> Game.from_outcomes(g, [years, years], ("Quiet", "Talk"))["Talk", "Talk"]
        array([-2., -2.])
        """
        names = one_list_each(strategies, len(utilities))
        happens = [apply(outcome, profile) for profile in product(*names)]
        tables = [[apply(utility, event) for event in happens] for utility in utilities]
        shape = (len(utilities), *(len(options) for options in names))
        return cls(np.reshape(np.asarray(tables), shape), players, names, title)

    @property
    def shape(self) -> tuple[int, ...]:
        """The number of strategies of each player."""
        return self.payoffs.shape[1:]

    def profiles(self) -> list[Profile]:
        """Every profile: one strategy name for each player, in the order of the table.

        >>> Game.bimatrix([[1, 2]], [[1, 2]], strategies=(["Up"], ["Left", "Right"])).profiles()
        [('Up', 'Left'), ('Up', 'Right')]
        """
        return list(product(*self.strategies))

    def player_index(self, player: str | int) -> int:
        """The number of a player, from 0, given the name (or the number itself)."""
        return find(player, self.players, "player")

    def strategy_index(self, player: str | int, strategy: str | int) -> int:
        """The number, from 0, of one of the player's strategies, given its name (or number)."""
        number = self.player_index(player)
        return find(strategy, self.strategies[number], "strategy")

    def __getitem__(self, profile: Sequence[str | int]) -> Array:
        """The payoffs, one for each player, at a profile of strategy names or numbers."""
        if isinstance(profile, (str, int)) or len(profile) != len(self.players):
            example = tuple(names[0] for names in self.strategies)
            raise ValueError(
                f"A profile names one strategy for each of {', '.join(self.players)}, like "
                f"{example}; {profile!r} does not. For probabilities see expected_payoffs."
            )
        cell = tuple(self.strategy_index(player, entry) for player, entry in enumerate(profile))
        payoffs: Array = np.moveaxis(self.payoffs, 0, -1)[cell]
        return payoffs

    def restrict(self, kept: Sequence[Sequence[str | int]]) -> "Game":
        r"""The smaller game in which each player has only the strategies kept, in that order.

        >>> Game.bimatrix([[3, 0], [2, 1]], [[3, 2], [0, 1]]).restrict((["s2"], ["s1", "s2"]))
        Row \ Column  s1     s2
        s2            2*, 0  [1*, 1*]
        """
        if len(kept) != len(self.players) or not all(len(names) for names in kept):
            raise ValueError(
                f"Keep at least one strategy for each of {', '.join(self.players)}: give a list of "
                "names for each player."
            )
        rows = [
            [self.strategy_index(player, name) for name in names]
            for player, names in enumerate(kept)
        ]
        names = [[self.strategies[player][k] for k in row] for player, row in enumerate(rows)]
        table = self.payoffs[np.ix_(range(len(self.players)), *rows)]
        return Game(table, self.players, names, self.title)

    def to_latex(self) -> str:
        """The payoff matrix as a LaTeX array, best replies underlined and equilibria boxed."""
        return matrix_latex.render(self)

    def _identity(self) -> tuple[Hashable, ...]:
        return self.players, self.strategies, self.payoffs.tobytes()

    def __eq__(self, other: object) -> bool:
        """Two games are equal when players, strategies and payoffs are; the title is a caption."""
        return isinstance(other, Game) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def __repr__(self) -> str:
        return matrix_text.render(self)

    def _repr_html_(self) -> str:
        return matrix_html.render(self)
