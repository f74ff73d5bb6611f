"""What can each group earn on its own, and so: who can ask for how much?

Chapter: notebooks/12-downsides
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from numbers import Rational
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.simplex import maximise

Coalition: TypeAlias = frozenset[int]
Number: TypeAlias = int | float | Fraction
Worth: TypeAlias = Callable[[Coalition], Number]  # what a coalition can earn on its own
MOST = 16  # players: there are two coalitions for one, and twice as many for each one more


def coalitions(players: int) -> list[Coalition]:
    """Every coalition of the players 0, 1, ...: number k holds the places of the ones in binary k.

    Raises ValueError for fewer than one player or more than 16.

    >>> [sorted(group) for group in coalitions(2)]
    [[], [0], [1], [0, 1]]
    """
    if not 1 <= players <= MOST:
        raise ValueError(f"Coalitions are listed for 1 to {MOST} players; {players} came.")
    every = range(players)
    return [frozenset(one for one in every if k >> one & 1) for k in range(1 << players)]


def dividends(value: Worth, players: int) -> list[Number]:
    """What each coalition adds to all that its parts can earn, in the order of `coalitions`.

    Player by player, a coalition's worth loses that of the same coalition without the player.
    Source: Harsanyi (1963), A simplified bargaining model for the n-person cooperative game.

    >>> dividends(lambda group: len(group) ** 2, 2)
    [0, 1, 1, 2]
    """
    extra: list[Number] = [value(group) for group in coalitions(players)]
    for player in range(players):
        for k in range(len(extra)):
            if k >> player & 1:
                extra[k] = extra[k] - extra[k ^ 1 << player]
    return extra


def shapley(value: Worth, players: int) -> tuple[Number, ...]:
    """The Shapley value: each coalition's dividend is shared equally among its members.

    `value` maps a frozenset of player numbers to what that coalition can earn; where it gives
    whole numbers or fractions, the answer is exact. Source: Shapley (1953), A value for n-person
    games. Raises ValueError if the empty coalition can earn something.

    >>> gloves = lambda group: min(len(group & {0, 1}), len(group & {2}))
    >>> [str(share) for share in shapley(gloves, 3)]
    ['1/6', '1/6', '2/3']
    """
    extra = dividends(value, players)
    if extra[0] != 0:
        raise ValueError(f"Nobody should earn nothing, but value(frozenset()) is {extra[0]}.")
    by_size: list[list[Number]] = [[0] * (players + 1) for _ in range(players)]
    for group, more in zip(coalitions(players), extra, strict=True):
        for player in group:
            by_size[player][len(group)] += more
    return tuple(
        sum((_part(sums[size], size) for size in range(1, players + 1)), start=Fraction(0))
        for sums in by_size
    )


def _part(total: Number, size: int) -> Number:
    """A share of a total among so many: exact where the total is."""
    return Fraction(total) / size if isinstance(total, Rational) else total / size


def needed(value: Worth, players: int) -> tuple[float, NDArray[np.float64]]:
    """The least that must be shared out so that no coalition does better alone, and such a sharing.

    It is found from its dual, the balanced coalitions. Source: Bondareva (1963); Shapley (1967).

    >>> total, _ = needed(lambda group: len(group) >= 2, 3)
    >>> total
    1.5
    """
    groups = coalitions(players)[1:]
    alone = np.array([float(value(frozenset({player}))) for player in range(players)])
    member = np.array([[player in group for group in groups] for player in range(players)], float)
    extra = np.array([float(value(group)) for group in groups]) - alone @ member
    best = maximise(extra, member, np.ones(players))
    return float(best.value + alone.sum()), alone + best.prices


def core_sharing(value: Worth, players: int) -> NDArray[np.float64] | None:
    """A sharing that no coalition can better on its own, or None where the core is empty.

    What is left over is shared equally. Source: Gillies (1959), Solutions to general
    non-zero-sum games.

    >>> core_sharing(lambda group: min(len(group & {0, 1}), len(group & {2})), 3)
    array([0., 0., 1.])
    >>> core_sharing(lambda group: len(group) >= 2, 3) is None
    True
    """
    least, shares = needed(value, players)
    spare = float(value(frozenset(range(players)))) - least
    return None if spare < -1e-9 else shares + max(0.0, spare) / players


def weighted_majority(quota: int, weights: Sequence[int]) -> Worth:
    """Votes with weights: a coalition earns 1 if it reaches the quota, else 0.

    >>> [str(share) for share in shapley(weighted_majority(2, [1, 1, 1]), 3)]
    ['1/3', '1/3', '1/3']
    """
    return lambda group: int(sum(weights[player] for player in group) >= quota)


def gloves(left: int, right: int) -> Worth:
    """The first `left` players have a left glove, the next `right` a right one; a pair is worth 1.

    >>> gloves(2, 1)(frozenset({0, 2}))
    1
    """
    return lambda group: min(
        sum(player < left for player in group),
        sum(left <= player < left + right for player in group),
    )


def airport(costs: Sequence[Number]) -> Worth:
    """A runway long enough for the largest plane of a group costs what that plane needs.

    >>> [str(share) for share in shapley(airport([1, 2, 3]), 3)]
    ['1/3', '5/6', '11/6']
    """
    return lambda group: max((costs[player] for player in group), default=0)
