"""In a well-mixed population everyone meets everyone else equally often, and nobody meets herself.

Chapter: notebooks/05a-evolution
"""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def pair_game(payoff: ArrayLike) -> Array:
    """The payoffs of two strategies as a 2 x 2 array; ValueError if they are anything else.

    Row: who is paid. Column: whom she meets.

    >>> pair_game([[2, -1], [3, 0]])
    array([[ 2., -1.],
           [ 3.,  0.]])
    """
    table = square(payoff)
    if table.shape != (2, 2):
        raise ValueError(
            f"Two strategies need 2 x 2 payoffs; these have shape {table.shape}. "
            "Write [[C meets C, C meets D], [D meets C, D meets D]]."
        )
    return table


def square(payoff: ArrayLike) -> Array:
    """The payoffs of n strategies as an n x n array of finite numbers, else ValueError.

    >>> square([[1]]).shape
    (1, 1)
    """
    table = np.asarray(payoff, dtype=np.float64)
    if table.ndim != 2 or table.shape[0] != table.shape[1] or not math.isfinite(table.sum()):
        raise ValueError(
            f"Payoffs form a square of finite numbers, a row a strategy; the shape {table.shape} "
            "came. Try [[2, -1], [3, 0]]."
        )
    return table


def earnings(payoff: ArrayLike, size: int) -> Array:
    """What strategy 0 and strategy 1 earn on average with 1 to size - 1 players of strategy 0.

    Shape (2, size - 1). Source: Nowak, Sasaki, Taylor and Fudenberg (2004), Emergence of
    cooperation and evolutionary stability in finite populations.

    >>> earnings([[2, -1], [3, 0]], size=4)  # with 1, 2 and 3 cooperators
    array([[-1.,  0.,  1.],
           [ 1.,  2.,  3.]])
    """
    table = pair_game(payoff)
    demand_size(size)
    (alpha, beta), (_, delta) = table.tolist()
    alone = np.array([[beta * size - alpha], [delta * (size - 1)]])  # straight lines in the count
    slope = table[:, :1] - table[:, 1:]
    return (alone + slope * np.arange(1, size)) / (size - 1)


def demand_size(size: int) -> None:
    """Raise ValueError unless a population of this size can hold two strategies.

    >>> demand_size(1)
    Traceback (most recent call last):
    ValueError: A population needs 2 members or more for one to meet another; size=1. Try 100.
    """
    if size < 2:
        raise ValueError(
            f"A population needs 2 members or more for one to meet another; size={size}. Try 100."
        )
