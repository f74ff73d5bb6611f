"""Many lotteries at once: in each row one column wins, in proportion to its weight.

Chapter: notebooks/05a-evolution
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def winners(weights: NDArray[Any], rng: np.random.Generator) -> NDArray[np.intp]:
    """The winning column of each row, shape (rows,); weights of 0 or more, one above 0 a row.

    >>> winners(np.array([[0, 5], [2, 0]]), np.random.default_rng(1))
    array([1, 0])
    """
    sums = np.cumsum(weights, axis=1)
    drawn = rng.random(len(weights)) * sums[:, -1]
    return (sums[:, :-1] <= drawn[:, None]).sum(axis=1)  # type: ignore[no-any-return]
