"""How long do we play? So many rounds, until a coin says stop, or for ever: three averages.

A horizon is a function from where a chain starts and how it moves to the share of rounds that it
spends in each state. `start` has shape (..., states) and `move` (..., states, states), rows
summing to 1; any axes in front are chains side by side.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from coopcourse.evolution.encounters import Array

Horizon: TypeAlias = Callable[[Array, Array], Array]
_SQUARINGS = 40  # 2**40 rounds: for ever, unless errors are rarer than one in a million


def turns(count: int) -> Horizon:
    """The average over exactly `count` rounds.

    >>> turns(4)(np.array([1.0, 0.0]), np.array([[0.0, 1.0], [0.0, 1.0]]))
    array([0.25, 0.75])
    """
    if count < 1:
        raise ValueError(f"A match has 1 round or more, not {count}. Try turns(200).")

    def average(start: Array, move: Array) -> Array:
        # Of n rounds: the sum of powers 0 to n - 1, and the n-th power. Doubling takes log n steps.
        total, power = np.zeros_like(move), np.broadcast_to(np.eye(move.shape[-1]), move.shape)
        for digit in f"{count:b}":
            total, power = total + power @ total, power @ power
            if digit == "1":
                total, power = total + power, power @ move
        return _apply(start, total) / count

    return average


def continued(w: float) -> Horizon:
    """The average over a match in which another round follows with chance `w`.

    Rounds are weighed by their chance to be played: 1 - w, (1 - w) w, (1 - w) w^2 and so on.

    >>> continued(0.75)(np.array([1.0, 0.0]), np.array([[0.0, 1.0], [0.0, 1.0]]))
    array([0.25, 0.75])
    """
    if not 0 <= w < 1:
        raise ValueError(f"Another round follows with a chance of 0 or more, below 1; w={w}.")

    def average(start: Array, move: Array) -> Array:
        rest = np.eye(move.shape[-1]) - w * move
        solved = np.linalg.solve(np.swapaxes(rest, -1, -2), start[..., None])
        return np.asarray((1 - w) * solved[..., 0], dtype=np.float64)

    return average


def forever(start: Array, move: Array) -> Array:
    """The average over endlessly many rounds; it depends on the start where the chain falls apart.

    Waiting at random keeps the average and stops a chain from going in circles, so that a high
    power of the lazy chain is the limit.

    >>> forever(np.array([1.0, 0.0]), np.array([[0.0, 1.0], [1.0, 0.0]]))
    array([0.5, 0.5])
    """
    power = (np.eye(move.shape[-1]) + move) / 2
    for _ in range(_SQUARINGS):
        power = power @ power
        power = power / power.sum(axis=-1, keepdims=True)  # or rounding would double every time
    return _apply(start, power)


def _apply(start: Array, move: Array) -> Array:
    return np.asarray((start[..., None, :] @ move)[..., 0, :], dtype=np.float64)
