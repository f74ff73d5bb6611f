"""A large population: strategies that earn more than average grow, the others shrink.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array, square

Flow = Callable[[Array], Array]


def mean_payoff(payoff: ArrayLike, shares: ArrayLike) -> Array:
    """What the population earns on average, shape (...,) for shares of shape (..., strategies).

    >>> mean_payoff([[2, -1], [3, 0]], [[1, 0], [0.5, 0.5], [0, 1]])
    array([2., 1., 0.])
    """
    mixed = np.asarray(shares, dtype=np.float64)
    earned: Array = np.einsum("...i,ij,...j->...", mixed, square(payoff), mixed)
    return earned


def growth(payoff: ArrayLike, shares: ArrayLike) -> Array:
    """How fast each share grows: its size times its lead over the mean, shape (..., strategies).

    Source: Taylor and Jonker (1978), Evolutionary stable strategies and game dynamics.

    >>> growth([[2, -1], [3, 0]], [0.5, 0.5])
    array([-0.25,  0.25])
    """
    mixed = np.asarray(shares, dtype=np.float64)
    paid = np.einsum("ij,...j->...i", square(payoff), mixed)
    return mixed * (paid - mean_payoff(payoff, mixed)[..., None])  # type: ignore[no-any-return]


def path(
    payoff: ArrayLike, start: ArrayLike, times: Sequence[float], *, step: float = 0.05
) -> Array:
    """The shares at each of the times, from `start` at time 0: shape (times, ..., strategies).

    Runge-Kutta steps no longer than `step`. Raises ValueError unless shares add up to 1 and
    times ascend from 0 or later.

    >>> path([[2, -1], [3, 0]], [0.9, 0.1], [0, 2, 4]).round(3)[:, 0]
    array([0.9  , 0.549, 0.142])
    """
    shares, clock = _shares(start, len(square(payoff))), np.asarray(times, dtype=np.float64)
    if clock[0] < 0 or (np.diff(clock) < 0).any():
        raise ValueError("Times ascend from 0 or later; sort them, like [0, 1, 2].")
    seen, now = [], 0.0
    for time in clock:
        shares, now = _advance(lambda x: growth(payoff, x), shares, time - now, step), time
        seen.append(shares)
    return np.stack(seen)


def _advance(flow: Flow, shares: Array, span: float, step: float) -> Array:
    count = int(np.ceil(span / step - 1e-9))
    for _ in range(count):
        shares = _runge_kutta(flow, shares, span / count)
    return shares


def _runge_kutta(flow: Flow, x: Array, h: float) -> Array:
    """Kutta's (1901) step of fourth order, kept on the simplex."""
    first = flow(x)
    second = flow(x + h / 2 * first)
    third = flow(x + h / 2 * second)
    fourth = flow(x + h * third)
    moved = np.maximum(x + h / 6 * (first + 2 * second + 2 * third + fourth), 0.0)
    return moved / moved.sum(axis=-1, keepdims=True)  # type: ignore[no-any-return]


def _shares(start: ArrayLike, strategies: int) -> Array:
    shares = np.asarray(start, dtype=np.float64)
    whole = shares.ndim and shares.shape[-1] == strategies and (shares >= 0).all()
    if not whole or not np.allclose(shares.sum(axis=-1), 1):
        raise ValueError(
            f"Give a share of 0 or more to each of {strategies} strategies, 1 in all; not {shares}."
        )
    return shares


def rest_points(payoff: ArrayLike) -> list[Array]:
    """Every mixture in which all strategies that are played earn the same, pure ones included.

    One for each set of strategies that can hold such a mixture alone; sets with a whole line of
    them are left out.

    >>> [point.round(3).tolist() for point in rest_points([[3, 0], [2, 1]])]
    [[1.0, 0.0], [0.0, 1.0], [0.5, 0.5]]
    """
    table = square(payoff)
    count = len(table)
    sets = sorted(range(1, 2**count), key=lambda bits: (bits.bit_count(), bits))
    found = (_balance(table, [i for i in range(count) if bits >> i & 1]) for bits in sets)
    return [point for point in found if point is not None]


def _balance(table: Array, played: list[int]) -> Array | None:
    size = len(played)
    system = np.ones((size + 1, size + 1))
    system[:size, :size], system[-1, -1] = table[np.ix_(played, played)], 0.0
    if abs(np.linalg.det(system)) < 1e-12:
        return None
    mixed = np.linalg.solve(system, np.eye(size + 1)[-1])[:-1]
    if (mixed <= 1e-12).any():
        return None
    point = np.zeros(len(table))
    point[played] = mixed
    return point
