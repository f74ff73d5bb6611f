"""A day brings four situations: a stranger, a neighbour, a shared effort, a cake to divide.

Every function here gives a table with one row for each character and one column for each character
that it meets, shape (64, 64). Each disposition is one rule, and it holds wherever it applies: a
disposition does not ask which situation it is in.

Chapter: notebooks/07-dispositions
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.dispositions.traits import HAS

Array = NDArray[np.float64]

HELPS, RECIPROCATES, CONTRIBUTES, ENJOYS, CARES, PUNISHES = HAS.T
SITUATIONS = ("stranger", "neighbour", "effort", "division")


@dataclass(frozen=True)
class Life:
    """What is at stake in a day.

    Help costs `cost` and brings `benefit`. Neighbours meet again with chance `again`. An `effort`
    of one brings a `product` that two share. Success together is worth `joy` to who enjoys it. A
    punisher pays `fee` to take `fine`. Whoever is not fair offers `offer` of a `cake`.
    """

    benefit: float = 3
    cost: float = 1
    again: float = 0.8
    effort: float = 4
    product: float = 6
    joy: float = 2
    fine: float = 3
    fee: float = 1
    cake: float = 4
    offer: float = 1

    def __post_init__(self) -> None:
        if not 0 <= self.again < 1:
            raise ValueError(
                f"`again` is the chance to meet once more, at least 0 and below 1; not {self.again}"
                ". Try 0.8: five meetings on average."
            )

    @property
    def company(self) -> float:
        """The least share of contributors that makes joining worth it to who enjoys success.

        Joining costs effort - product / 2 more than it returns, and feels like joy with each
        partner who joins too.

        >>> Life().company
        0.5
        """
        return (self.effort - self.product / 2) / self.joy if self.joy > 0 else np.inf


def helps_given(life: Life) -> Array:
    """How often a character helps a neighbour while they keep meeting.

    Who reciprocates opens by disposition and then repeats the other's last move: tit for tat for a
    helper, and a wait for the other's first step for anyone else. Who does not reciprocate treats
    every meeting as the first.

    >>> given = helps_given(Life())
    >>> given[[3, 3, 2], [3, 0, 3]].round(2).tolist()
    [5.0, 1.0, 2.22]
    """
    opens, w = HELPS.astype(np.float64), life.again
    own, other = opens[:, None], opens[None, :]
    steady = own / (1 - w) + 0 * other
    after_steady = own + w * other / (1 - w)
    after_each_other = (own + w * other) / (1 - w**2)
    answers = np.where(RECIPROCATES, after_each_other, after_steady)
    given: Array = np.where(RECIPROCATES[:, None], answers, steady)
    return given


def joins(warm: bool) -> Array:
    """Whether each character takes part in a shared effort; `warm` when enough others do, (64,).

    >>> int(joins(False).sum()), int(joins(True).sum())
    (32, 48)
    """
    works: Array = (CONTRIBUTES | (ENJOYS & warm)).astype(np.float64)
    return works


def payoffs(life: Life, *, warm: bool) -> dict[str, Array]:
    """What each character gains a day from each situation with each partner, joy not counted.

    >>> day = payoffs(Life(), warm=False)
    >>> day["stranger"][:2, :2].tolist()
    [[0.0, 3.0], [-1.0, 2.0]]
    """
    helps, given, works = HELPS.astype(np.float64), helps_given(life), joins(warm)
    fined = np.outer(1 - works, PUNISHES)  # (idler, punisher)
    shared = life.product / 2 * (works[:, None] + works)
    offers = np.where(CARES, life.cake / 2, life.offer)
    accepted = ~np.outer(offers < life.cake / 2, PUNISHES)  # (divider, receiver)
    return {
        "stranger": life.benefit * helps[None, :] - life.cost * helps[:, None],
        "neighbour": life.benefit * given.T - life.cost * given,
        "effort": shared - life.effort * works[:, None] - life.fine * fined - life.fee * fined.T,
        "division": (life.cake - offers)[:, None] * accepted + (offers[:, None] * accepted).T,
    }


def whole_day(life: Life, *, warm: bool) -> Array:
    """What each character gains from a day with each partner, over all situations.

    >>> round(float(whole_day(Life(), warm=False)[3, 3]), 9)
    16.0
    """
    total: Array = np.sum(list(payoffs(life, warm=warm).values()), axis=0)
    return total


def cooperation(life: Life, *, warm: bool) -> dict[str, Array]:
    """How much each character does its part with each partner, from 0 to 1.

    >>> float(cooperation(Life(), warm=True)["effort"][8, 0])
    1.0
    """
    crowd = np.ones((1, len(HAS)))
    return {
        "stranger": HELPS[:, None] * crowd,
        "neighbour": helps_given(life) * (1 - life.again),
        "effort": joins(warm)[:, None] * crowd,
        "division": CARES[:, None] * crowd,
    }
