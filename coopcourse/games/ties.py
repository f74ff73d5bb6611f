"""Two payoffs tie when their difference is a billionth of what is at stake for the player.

Every comparison of payoffs in this package asks `tie_margin`, so that measuring a payoff in other
units (u -> a u + b with a > 0) never changes an answer, and the rounding of decimal fractions
never turns a tie into a victory.

Chapter: notebooks/02-games
"""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

TOLERANCE = 1e-9
_ROUNDINGS = 16 * np.finfo(np.float64).eps


def tie_margin(payoffs: Array) -> Array:
    """The payoff difference below which a player counts two payoffs as equal.

    `payoffs` has shape (players, m1, ..., mn); the answer keeps its number of axes, with length 1
    along all but the first, so that the two broadcast.

    >>> tie_margin(np.array([[[0.0, 5.0], [1.0, 3.0]]])).shape
    (1, 1, 1)
    """
    cells = tuple(range(1, payoffs.ndim))
    highest = payoffs.max(axis=cells, keepdims=True)
    lowest = payoffs.min(axis=cells, keepdims=True)
    # Payoffs far from zero are stored less finely than their range: leave room for that.
    stored = _ROUNDINGS * np.maximum(np.abs(highest), np.abs(lowest))
    margin: Array = TOLERANCE * (highest - lowest) + stored
    return margin


def best_cells(payoffs: Array) -> NDArray[np.bool_]:
    """Mark, for each player, the cells in which that player could not do better by moving alone.

    `payoffs` has shape (players, m1, ..., mn), and so has the answer.

    >>> prison = np.array([[[-1.0, -3.0], [0.0, -2.0]], [[-1.0, 0.0], [-3.0, -2.0]]])
    >>> best_cells(prison).all(axis=0)
    array([[False, False],
           [False,  True]])
    """
    margin = tie_margin(payoffs)
    return np.stack(
        [
            own >= own.max(axis=player, keepdims=True) - margin[player]
            for player, own in enumerate(payoffs)
        ]
    )
