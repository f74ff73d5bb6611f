"""Who competes with whom on a graph decides who can afford to give.

Trace two players back to a common ancestor: the longer ago, the less alike they are. On a graph
where all nodes are alike these times are known, and the cost and benefit of giving follow from how
many steps lie between a parent and the rival it replaces.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from coopcourse.evolution.encounters import Array


def meeting_times(size: int, degree: int) -> Array:
    """How long ago the two ends of a walk of 0, 1, 2 and 3 steps had one ancestor, shape (4,).

    For graphs whose nodes are all alike, in units in which one extra step costs 1. Source: Allen
    and others (2017), Evolutionary dynamics on any population structure.

    >>> meeting_times(100, 4)
    array([  0.,  99.,  98., 122.])
    """
    return np.array([0, size - 1, size - 2, size - 3 + size / degree], dtype=np.float64)


@dataclass(frozen=True)
class Pull:
    """What a unit of b and a unit of c add to size * (chance of one giver), for weak selection.

    The chance beats drift where b * benefit + c * cost is above 0.
    """

    benefit: float
    cost: float

    @property
    def threshold(self) -> float:
        """The ratio b/c above which giving is favoured; infinite where no ratio is enough."""
        return -self.cost / self.benefit if self.benefit > 0 else np.inf


def pull(update: str, size: int, degree: int) -> Pull:
    """How a graph with `size` nodes of `degree` neighbours, all alike, pulls on one giver.

    Payoffs add up over neighbours. Updates: "death-birth", "imitation", "birth-death". Raises
    ValueError with advice. Source: after Allen and others (2017); the death-birth threshold
    k(N-2)/(N-2k) is Taylor, Day and Wild's (2007).

    >>> {update: round(pull(update, 100, 4).threshold, 4) for update in RIVALS}
    {'death-birth': 4.2609, 'imitation': 6.5556, 'birth-death': inf}
    """
    if update not in RIVALS or not 2 <= degree < size:
        raise ValueError(
            f"Choose one of {', '.join(RIVALS)}, and a degree from 2 to size - 1; not {update!r}, "
            f"degree {degree}, size {size}."
        )
    times = meeting_times(size, degree)
    steps, rest = _rivals(update, degree)
    lost = steps @ times[:3]  # ancestors shared by parent and rival
    won = steps @ times[1:] - times[1]  # and by the parent's neighbour and the rival
    return Pull(float(degree * rest * won / 2), float(-degree * rest * lost / 2))


# How many steps lie between a parent and the rival whose place it takes, by update rule.
RIVALS: Mapping[str, str] = {
    "death-birth": "both are neighbours of the free place: two steps",
    "imitation": "each is a neighbour or the doubter herself: up to two steps",
    "birth-death": "the child's place is next to the parent: one step",
}


def _rivals(update: str, degree: int) -> tuple[Array, float]:
    """The chances of 0, 1 and 2 steps, and how much longer ancestors stay apart by resting."""
    if update == "death-birth":
        return np.array([0.0, 0.0, 1.0]), 1.0
    if update == "birth-death":
        return np.array([0.0, 1.0, 0.0]), 1.0
    stay = 1 / (degree + 1)
    return np.array([stay**2, 2 * stay * (1 - stay), (1 - stay) ** 2]), 1 / (1 - stay)
