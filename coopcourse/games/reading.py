"""What a learner types becomes a game, or a sentence that says why it cannot.

Chapter: notebooks/02-games
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.games.naming import checked_names
from coopcourse.games.ties import Array

Names = Sequence[str]
Rule = Callable[[Any], Any] | Mapping[Any, Any]


def checked_payoffs(payoffs: ArrayLike) -> Array:
    """A read-only float copy of the payoffs, sure to have shape (players, m1, ..., mn).

    Raises ValueError when rows differ in length, an entry is not a finite number, or the number
    of axes does not fit the number of players.

    >>> checked_payoffs([[[1, 2]], [[3, 4]]]).shape
    (2, 1, 2)
    """
    table = _numbers(payoffs)
    if table.ndim < 3 or len(table) != table.ndim - 1 or 0 in table.shape:
        raise ValueError(
            f"Payoffs of n players (n >= 2) have shape (n, m1, ..., mn) with at least one strategy "
            f"each; these have shape {table.shape}. For two players try Game.bimatrix(row, column)."
        )
    if not np.isfinite(table).all():
        place = tuple(int(k) for k in np.argwhere(~np.isfinite(table))[0])
        raise ValueError(
            f"Every payoff must be a finite number, but the one at {place} is {table[place]}. "
            "For 'terrible' use a large negative number instead."
        )
    table.setflags(write=False)
    return table


def _numbers(payoffs: ArrayLike) -> Array:
    try:
        # Adding 0.0 copies, and turns -0.0 into 0.0, so that equal games have equal bytes.
        return np.asarray(payoffs, dtype=np.float64) + 0.0
    except (TypeError, ValueError):
        raise ValueError(
            "Payoffs must be numbers in rows of equal length; these could not be read as a table."
        ) from None


def player_names(names: Names | None, count: int) -> tuple[str, ...]:
    """The players' names; without any, Row and Column, or Player 1, Player 2, Player 3, ...

    >>> player_names(None, 2)
    ('Row', 'Column')
    """
    if names is None:
        names = ["Row", "Column"] if count == 2 else [f"Player {k + 1}" for k in range(count)]
    return checked_names(names, count, "player")


def strategy_names(
    names: Names | Sequence[Names] | None, shape: Sequence[int], players: Names
) -> tuple[tuple[str, ...], ...]:
    """The names of every player's strategies; without any, s1, s2, ... for each player.

    >>> strategy_names(["Rock", "Paper"], (2, 2), ("Ann", "Bo"))
    (('Rock', 'Paper'), ('Rock', 'Paper'))
    """
    if names is None:
        names = [[f"s{k + 1}" for k in range(size)] for size in shape]
    each = one_list_each(names, len(players))
    return tuple(
        checked_names(own, size, f"{player} strategy")
        for own, size, player in zip(each, shape, players, strict=True)
    )


def one_list_each(names: Names | Sequence[Names], count: int) -> list[list[str]]:
    """The strategy names as one list for each player, from one list each or one list for all.

    >>> one_list_each(["Stag", "Rabbit"], 2)
    [['Stag', 'Rabbit'], ['Stag', 'Rabbit']]
    """
    if isinstance(names, str):
        raise ValueError(f"Strategies are a list of names; {names!r} is one name: try [{names!r}].")
    if all(isinstance(name, str) for name in names):
        return [[str(name) for name in names]] * count
    if len(names) != count or any(isinstance(own, str) for own in names):
        raise ValueError(
            f"Strategies are one list of names for all {count} players, or {count} lists, one for "
            f"each; what came in was {names!r}."
        )
    return [list(own) for own in names]


def apply(rule: Rule, argument: object) -> Any:
    """The value of a function, or the entry of a mapping, at the argument.

    >>> apply({"free": 0}, "free")
    0
    """
    if callable(rule):
        return rule(argument)
    if argument not in rule:
        raise ValueError(
            f"{argument!r} has no entry; the entries are for {', '.join(map(repr, rule))}."
        )
    return rule[argument]
