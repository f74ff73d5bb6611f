"""When mutants are not rare: every mixture of a small population is a state of one large chain.

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.evolution.chains import stationary_of_rates
from coopcourse.evolution.encounters import Array, demand_size, square
from coopcourse.evolution.processes import payoffs


@dataclass(frozen=True)
class Mixtures:
    """Every way to fill a population, and the share of time spent in each of them."""

    counts: NDArray[np.int64]  # (states, strategies)
    shares: Array  # (states,)

    @property
    def average(self) -> Array:
        """The average share of each strategy over time, shape (strategies,)."""
        return self.shares @ self.counts / self.counts[0].sum()  # type: ignore[no-any-return]


def compositions(size: int, strategies: int) -> NDArray[np.int64]:
    """Every way to divide `size` players among the strategies, shape (states, strategies).

    >>> compositions(2, 2).tolist()
    [[0, 2], [1, 1], [2, 0]]
    """
    if strategies == 1:
        return np.array([[size]], dtype=np.int64)
    blocks = []
    for first in range(size + 1):
        rest = compositions(size - first, strategies - 1)
        blocks.append(np.insert(rest, 0, first, axis=1))
    return np.concatenate(blocks)


def mutation_chain(payoff: ArrayLike, size: int, *, strength: float, mutation: float) -> Array:
    """The chances of each step between `compositions`, [from, to]; the rest is waiting.

    A random member takes any other strategy at random with the chance `mutation`, and otherwise
    compares herself with another member. Source: Traulsen, Nowak and Pacheco (2006); mutation as
    in Fudenberg and Imhof (2006).

    >>> mutation_chain([[1, 1], [1, 1]], 2, strength=1, mutation=0.5).round(3)
    array([[0.   , 0.5  , 0.   ],
           [0.375, 0.   , 0.375],
           [0.   , 0.5  , 0.   ]])
    """
    table = square(payoff)
    demand_size(size)
    counts = compositions(size, len(table))
    paid = payoffs(counts, table)
    chain = np.zeros((len(counts), len(counts)))
    for gone in range(len(table)):
        for come in set(range(len(table))) - {gone}:
            rows = np.flatnonzero(counts[:, gone])
            lead = paid[rows, come] - paid[rows, gone]
            copy = counts[rows, come] / (size - 1) / (1 + np.exp(-strength * lead))
            other = mutation / (len(table) - 1) + (1 - mutation) * copy
            chain[rows, _index(counts, rows, gone, come)] = counts[rows, gone] / size * other
    return chain


def mutation_selection(
    payoff: ArrayLike, size: int, *, strength: float, mutation: float
) -> Mixtures:
    """The share of time that a small population spends in each mixture, exactly.

    There are (size + n - 1 choose n - 1) mixtures of n strategies: keep them below some thousands.
    Raises ValueError unless 0 < mutation <= 1.

    >>> mutation_selection([[2, -1], [3, 0]], 10, strength=1, mutation=0.05).average.round(3)
    array([0.087, 0.913])
    """
    if not 0 < mutation <= 1:
        raise ValueError(f"A mutation rate is above 0 and at most 1; not {mutation}. Try 0.01.")
    chain = mutation_chain(payoff, size, strength=strength, mutation=mutation)
    return Mixtures(compositions(size, len(square(payoff))), stationary_of_rates(chain))


def _index(counts: NDArray[np.int64], rows: NDArray[np.intp], gone: int, come: int) -> Array:
    """The places of the mixtures that `rows` turn into when one player changes strategy."""
    base = int(counts[0].sum()) + 1
    digits = base ** np.arange(counts.shape[1] - 1, -1, -1, dtype=np.int64)
    keys = counts @ digits  # ascending, as compositions come in order
    return np.searchsorted(keys, keys[rows] - digits[gone] + digits[come])  # type: ignore
