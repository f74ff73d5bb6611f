"""Equilibria that are not alone form sets: all mixtures of some strategies meet all of others.

Chapter: notebooks/02-games
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from coopcourse.games.ties import Array

Places = frozenset[int]
Biclique = tuple[Places, Places]
SAME = 1e-7  # probabilities this close belong to one strategy


@dataclass(frozen=True, eq=False)
class NashSubset:
    """Equilibria that fill a box: each player mixes freely between the corners of their own.

    `corners` has, for each player, an array of shape (corners, strategies).
    """

    corners: tuple[Array, ...]

    @property
    def single(self) -> bool:
        """Whether this is one equilibrium only."""
        return all(len(own) == 1 for own in self.corners)


Component = tuple[NashSubset, ...]


def nash_components(profiles: Sequence[tuple[Array, ...]]) -> tuple[Component, ...]:
    """The connected sets of equilibria that the extreme equilibria of a two-player game span.

    1. Join a strategy of the first player to one of the second when the two are an equilibrium.
    2. Where all of some are joined to all of others, all their mixtures are equilibria too: every
       maximal such pair of sets (a biclique) is a Nash subset.
    3. Subsets that share a strategy hang together in one component.

    Source: Avis, Rosenberg, Savani and von Stengel (2010), Enumeration of Nash equilibria for
    two-player games, section 4.

    >>> safe, risky, reply = np.array([1.0, 0.0]), np.array([0.0, 1.0]), np.array([1.0])
    >>> (only,) = nash_components([(safe, reply), (risky, reply)])
    >>> [own.tolist() for own in only[0].corners]
    [[[1.0, 0.0], [0.0, 1.0]], [[1.0]]]
    """
    if not profiles:
        return ()
    sides = [np.array(side) for side in zip(*profiles, strict=True)]  # (profiles, strategies)
    rows, columns = ([int(k) for k in _first_alike(side)] for side in sides)
    groups = _connected(maximal_bicliques(zip(rows, columns, strict=True)))
    return tuple(
        tuple(NashSubset((sides[0][sorted(s)], sides[1][sorted(t)])) for s, t in group)
        for group in groups
    )


def _first_alike(points: Array) -> Array:
    """For each point the number of the first one that is the same."""
    apart = np.abs(points[:, None] - points[None]).max(axis=2)
    first: Array = (apart < SAME).argmax(axis=1)
    return first


def maximal_bicliques(edges: Iterable[tuple[int, int]]) -> list[Biclique]:
    """Every largest pair of sets (s, t) in which each of s is joined to each of t.

    >>> [(sorted(s), sorted(t)) for s, t in maximal_bicliques([(1, 1), (1, 2), (2, 2)])]
    [([1], [1, 2]), ([1, 2], [2])]
    """
    joined: dict[int, Places] = {}
    for left, right in edges:
        joined[left] = joined.get(left, frozenset()) | {right}
    shared = fresh = set(joined.values())
    while fresh := {a & b for a in fresh for b in joined.values() if a & b} - shared:
        shared = shared | fresh
    pairs = [(frozenset(k for k in joined if t <= joined[k]), t) for t in shared]
    return sorted(pairs, key=lambda pair: (min(pair[0]), min(pair[1]), len(pair[0])))


def _connected(bicliques: Iterable[Biclique]) -> list[list[Biclique]]:
    """The bicliques in groups that share no member on either side."""
    groups: list[list[Biclique]] = []
    for new in bicliques:
        touching = [g for g in groups if any(new[0] & s or new[1] & t for s, t in g)]
        groups = [g for g in groups if g not in touching]
        groups.append([*(each for g in touching for each in g), new])
    return sorted(groups, key=lambda group: min(min(s) for s, _ in group))
