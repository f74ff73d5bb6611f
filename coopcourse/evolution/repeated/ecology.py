"""The next tournament has more of who did well in the last: shares grow with what they earn.

Chapter: notebooks/05b-reciprocity
"""

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array, square


def ecology(
    payoffs: ArrayLike, *, generations: int = 100, shares: ArrayLike | None = None
) -> Array:
    """The share of each strategy in each generation, [generation, strategy], from equal shares.

    A strategy's share grows in proportion to what it earns against the present mix; `payoffs` are
    above 0. Raises ValueError otherwise. Source: Axelrod (1984), The Evolution of Cooperation,
    chapter 2; the rule is the replicator equation in steps.

    >>> ecology([[3, 1], [5, 2]], generations=2).round(3)
    array([[0.5  , 0.5  ],
           [0.364, 0.636],
           [0.242, 0.758]])
    """
    table = square(payoffs)
    if not (table >= 0).all():
        raise ValueError(f"Shares cannot grow by payoffs below 0; the least is {table.min():g}.")
    count = len(table)
    now = np.full(count, 1 / count) if shares is None else np.asarray(shares, dtype=np.float64)
    story = [now / now.sum()]
    for _ in range(generations):
        grown = story[-1] * (table @ story[-1])
        story.append(grown / grown.sum())
    return np.array(story)
