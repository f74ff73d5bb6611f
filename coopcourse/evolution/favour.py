"""Three ways in which selection can favour a strategy: it resists, it wins ties, it can invade.

Each is a weighing of the four payoffs: alpha (C meets C), beta (C meets D), gamma (D meets C) and
delta (D meets D). C is favoured when the weighed sum is above 0.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array, demand_size, pair_game

T = TypeVar("T")
NAMES = ("ESS", "risk-dominant", "advantageous")


@dataclass(frozen=True, repr=False)
class Favour(Generic[T]):
    """Something said of each of the three conditions, and read in this order.

    >>> [*Favour(2.0, 3.0, 4.0)]
    [2.0, 3.0, 4.0]
    """

    ess: T
    risk_dominant: T
    advantageous: T

    def __iter__(self) -> Iterator[T]:
        return iter((self.ess, self.risk_dominant, self.advantageous))

    def __repr__(self) -> str:
        return ", ".join(f"{name}: {said}" for name, said in zip(NAMES, self, strict=True))


def favoured(payoff: ArrayLike, size: int | None = None) -> Favour[bool]:
    """Whether strategy 0 of a 2 x 2 game is favoured in each of the three ways.

    ess: a single mutant does not pay among players of strategy 0. risk_dominant: strategy 0 takes
    over more easily than strategy 1 does. advantageous: it takes over with more than the chance of
    drift, 1/size. The last two hold for weak selection; without `size` in a large population.
    Source: Nowak and others (2004); Taylor, Fudenberg, Sasaki and Nowak (2004), Evolutionary game
    dynamics in finite populations.

    >>> favoured([[3, 0], [2, 1]])  # the Stag Hunt of chapter 2
    ESS: True, risk-dominant: False, advantageous: False
    """
    said = margins(payoff, size)
    return Favour(said.ess > 0, said.risk_dominant > 0, said.advantageous > 0)


def margins(payoff: ArrayLike, size: int | None = None) -> Favour[float]:
    """By how much each condition holds, in units of payoff; below 0 it fails.

    >>> margins([[3, 0], [2, 1]])
    ESS: 1.0, risk-dominant: 0.0, advantageous: -1.0
    """
    table = pair_game(payoff)
    said = weights(size)
    return Favour(*(float((weight * table).sum()) for weight in said))


def weights(size: int | None = None) -> Favour[Array]:
    """The weights of the four payoffs in each condition, 2 x 2 each, largest population by default.

    >>> weights().advantageous  # the one-third law: alpha + 2 beta > gamma + 2 delta
    array([[ 1.,  2.],
           [-1., -2.]])
    """
    if size is not None:
        demand_size(size)
    one = 0.0 if size is None else 1.0 / size
    return Favour(
        _table((1 - 2 * one, one), (-(1 - one), 0)),
        _table((1 - 2 * one, 1), (-1, -(1 - 2 * one))),
        _table((1 - 2 * one, 2 - one), (-(1 + one), -(2 - 4 * one))),
    )


def _table(*rows: tuple[float, float]) -> Array:
    return np.array(rows, dtype=np.float64)
