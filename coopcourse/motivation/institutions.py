"""Who can cooperate with whom? People and machines inside institutions, and institutions at large.

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass
from itertools import combinations
from math import comb
from typing import TypeAlias

Member: TypeAlias = tuple[int, str, int]  # institution, "H" or "M", number


@dataclass(frozen=True)
class World:
    """Some institutions, each of `humans` people and `machines` machines.

    Raises ValueError where nobody is left to cooperate.

    >>> World(1, 1, 1).members
    ((0, 'H', 0), (0, 'M', 0))
    """

    institutions: int = 3
    humans: int = 2
    machines: int = 2

    def __post_init__(self) -> None:
        if self.institutions < 1 or min(self.humans, self.machines) < 0 or not self.each:
            raise ValueError(
                "A world needs an institution and somebody in it; "
                f"{self.institutions}, {self.humans} and {self.machines} came. Try World()."
            )

    @property
    def each(self) -> int:
        """How many members one institution has."""
        return self.humans + self.machines

    @property
    def members(self) -> tuple[Member, ...]:
        """Everybody: the institution, H for a human or M for a machine, and a number."""
        return tuple(
            (place, kind, number)
            for place in range(self.institutions)
            for kind, size in (("H", self.humans), ("M", self.machines))
            for number in range(size)
        )

    def inside(self) -> tuple[tuple[Member, Member], ...]:
        """Every pair of members of the same institution."""
        return tuple(
            (one, other) for one, other in combinations(self.members, 2) if one[0] == other[0]
        )

    def between(self) -> tuple[tuple[int, int], ...]:
        """Every pair of institutions."""
        return tuple(combinations(range(self.institutions), 2))


@dataclass(frozen=True)
class Relations:
    """How many pairs there are of each kind."""

    human_human: int
    human_machine: int
    machine_machine: int
    institutions: int

    @property
    def total(self) -> int:
        """All pairs."""
        return self.inside + self.institutions

    @property
    def inside(self) -> int:
        """The pairs within institutions."""
        return self.human_human + self.human_machine + self.machine_machine


def relations(world: World) -> Relations:
    """The pairs that can cooperate, or fail to, by kind; one human and one machine make one.

    >>> relations(World(1, 1, 1)).total, relations(World(3, 2, 2)).total
    (1, 21)
    """
    return Relations(
        human_human=world.institutions * comb(world.humans, 2),
        human_machine=world.institutions * world.humans * world.machines,
        machine_machine=world.institutions * comb(world.machines, 2),
        institutions=comb(world.institutions, 2),
    )
