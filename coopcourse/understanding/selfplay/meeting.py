"""A game in which two only have to agree: meet at one of many places, all but one alike.

Chapter: notebooks/08-understanding
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Meeting:
    """Two choose a place each, unseen, and are paid only if they meet.

    All places but the last pay 1 and look alike. The last is a landmark, and pays a little less.
    Raises ValueError for fewer than three places or a landmark that pays 1 or more, or nothing.
    Source: the lever game of Hu et al. (2020), "Other-Play" for zero-shot coordination.

    >>> Meeting(places=3, landmark=0.9).payoffs.tolist()
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.9]]
    """

    places: int = 10
    landmark: float = 0.9

    def __post_init__(self) -> None:
        if self.places < 3 or not 0 < self.landmark < 1:
            raise ValueError(
                f"A meeting needs 3 places or more and a landmark worth between 0 and 1, not"
                f" {self.places} and {self.landmark:g}; try Meeting(10, 0.9)."
            )

    @property
    def payoffs(self) -> Array:
        """What both get: (own place, other's place)."""
        return np.diag([1.0] * (self.places - 1) + [self.landmark])
