"""The lever game: five strangers, five levers, and one moment to agree who pulls which.

Chapter: notebooks/09-communication
"""

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[Any]


@dataclass(frozen=True)
class LeverGame:
    """`levers` agents, drawn without repetition from `people`, each pull one of as many levers.

    Each knows only its own identity, 0 to people - 1. The reward is the share of levers that
    somebody pulls. Raises ValueError unless 2 <= levers <= people. Source: Sukhbaatar, Szlam and
    Fergus (2016), section 4.1.

    >>> game = LeverGame()
    >>> game.people, game.levers, round(game.random_play, 5)
    (500, 5, 0.67232)
    """

    people: int = 500
    levers: int = 5

    def __post_init__(self) -> None:
        if not 2 <= self.levers <= self.people:
            raise ValueError(
                "A lever game needs two levers or more, and as many people or more; not "
                f"{self.levers} levers and {self.people} people. Try LeverGame(500, 5)."
            )

    @property
    def random_play(self) -> float:
        """The expected share when everybody pulls any lever: 1 - (1 - 1/m)^m."""
        return 1 - (1 - 1 / self.levers) ** self.levers

    @property
    def best_silent(self) -> float:
        """The expected share when each lever has its own m-th part of the people, and none talk.

        A lever is missed when all m drawn come from the other parts. No rule without talk does
        better: any lever is missed least often, on average, when the parts are equal.

        >>> round(LeverGame(500, 5).best_silent, 4), LeverGame(2, 2).best_silent
        (0.674, 1.0)
        """
        sizes = np.full(self.levers, self.people // self.levers, np.int64)
        sizes[: self.people % self.levers] += 1
        turns = np.arange(self.levers)
        missed = ((self.people - sizes[:, None] - turns) / (self.people - turns)).prod(axis=1)
        return float(1 - missed.mean())


def teams(game: LeverGame, count: int, *, rng: np.random.Generator) -> Array:
    """Identities of `count` teams, shape (count, levers): nobody is on a team twice.

    >>> teams(LeverGame(5, 5), 1, rng=np.random.default_rng(1)).sum()
    np.int64(10)
    """
    drawn = rng.integers(game.people, size=(count, game.levers))
    while (again := _repeats(drawn)).any():
        drawn[again] = rng.integers(game.people, size=(int(again.sum()), game.levers))
    return drawn


def _repeats(drawn: Array) -> Array:
    """Which teams have somebody twice."""
    ordered = np.sort(drawn, axis=1)
    found: Array = (ordered[:, 1:] == ordered[:, :-1]).any(axis=1)
    return found


def reward(pulls: Array, levers: int) -> Array:
    """The share of distinct levers of each team, from pulls of shape (teams, agents).

    >>> reward(np.array([[0, 1, 2], [2, 2, 2]]), levers=3).round(2)
    array([1.  , 0.33])
    """
    pulled = np.arange(levers) == pulls[..., None]  # (teams, agents, levers)
    share: Array = pulled.any(axis=1).mean(axis=1)
    return share


def ranks(identities: Array) -> Array:
    """The lever of each agent under the rule of rank: the smallest identity pulls lever 0.

    To follow it, one has to know the others. Source: the supervised target of Sukhbaatar, Szlam
    and Fergus (2016).

    >>> ranks(np.array([[30, 7, 400]]))
    array([[1, 0, 2]])
    """
    order: Array = identities.argsort(axis=1).argsort(axis=1)
    return order


def own_lever(game: LeverGame, identities: Array) -> Array:
    """The best that silence can do: the lever of one's own part of the people.

    >>> own_lever(LeverGame(6, 3), np.array([[0, 4, 5]]))
    array([[0, 1, 2]])
    """
    pulls: Array = identities % game.levers
    return pulls


def at_random(game: LeverGame, identities: Array, *, rng: np.random.Generator) -> Array:
    """Any lever, each as likely as any other.

    >>> at_random(LeverGame(), np.zeros((2, 5)), rng=np.random.default_rng(1)).shape
    (2, 5)
    """
    return rng.integers(game.levers, size=identities.shape)
