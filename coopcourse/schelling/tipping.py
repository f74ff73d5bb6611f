"""A neighbourhood tips when each departure makes the next one more likely.

Two groups share one neighbourhood, and everybody sees only its mixture. People differ in how many
of the others they bear; those who bear least leave first.

Chapter: notebooks/06-schelling
"""

from collections.abc import Iterator
from dataclasses import dataclass

STEP = 0.02  # of the time in which a gap closes
NEVER = 4000  # steps after which a path counts as having settled


@dataclass(frozen=True)
class Neighbourhood:
    """Two groups of `size` people each, whose tolerance falls in a straight line.

    The most tolerant of a group bears `most` others for each of its own, the median half as many,
    the last none. No more than `limit` of either group are let in. Raises ValueError unless all
    are positive. Source: Schelling (1971), the bounded-neighborhood model.

    >>> Neighbourhood(most=4).mixed
    75.0
    """

    most: float = 2.0
    size: float = 100.0
    limit: float = 100.0

    def __post_init__(self) -> None:
        if min(self.most, self.size, self.limit) <= 0:
            raise ValueError(
                f"A neighbourhood needs positive numbers; {self.most}, {self.size} and "
                f"{self.limit} came. Try Neighbourhood(most=2)."
            )

    def tolerated(self, own: float) -> float:
        """How many of the others are borne when `own` of a group live here: R W (1 - W / size).

        >>> Neighbourhood(most=2).tolerated(50)
        50.0
        """
        return self.most * own * (1 - own / self.size)

    @property
    def mixed(self) -> float:
        """How many of each group make an even mixture that nobody leaves or joins; 0 if none do.

        >>> Neighbourhood(most=1).mixed, Neighbourhood(most=2, limit=40).mixed
        (0.0, 40)
        """
        return min(self.limit, max(0.0, self.size * (1 - 1 / self.most)))

    @property
    def lasts(self) -> bool:
        """Whether the even mixture survives a small disturbance.

        The curves have slope 2 - R where they cross, so that a disturbance common to both groups
        grows at the rate 1 - R and a difference between them at 3 - R: it dies out when R exceeds
        3. A limit below the crossing holds both groups where more would like to come in.

        >>> [Neighbourhood(most).lasts for most in (3, 3.1)], Neighbourhood(2, limit=40).lasts
        ([False, True], True)
        """
        held = self.limit < self.size * (1 - 1 / self.most)
        return held or self.most > 3

    def flow(self, first: float, second: float) -> tuple[float, float]:
        """How fast each group grows: by the gap between the others it bears and those who are here.

        >>> Neighbourhood(most=4).flow(75, 75)
        (0.0, 0.0)
        """
        return self._growth(first, second), self._growth(second, first)

    def _growth(self, own: float, other: float) -> float:
        gap = self.tolerated(own) - other
        shut = (own >= self._room and gap > 0) or (own <= 0 and gap < 0)
        return 0.0 if shut else gap

    @property
    def _room(self) -> float:
        return min(self.limit, self.size)

    def path(self, first: float, second: float) -> Iterator[tuple[float, float]]:
        """The mixtures from a start on, in small steps, until nothing moves.

        >>> *_, end = Neighbourhood(most=2).path(60, 55)
        >>> [round(number) for number in end]
        [100, 0]
        """
        for _ in range(NEVER):
            yield first, second
            moves = self.flow(first, second)
            if max(map(abs, moves)) < 1e-3:
                return
            first = min(max(first + STEP * moves[0], 0.0), self._room)
            second = min(max(second + STEP * moves[1], 0.0), self._room)
