"""Who lives next to whom: graphs as lists of neighbours.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Graph:
    """The neighbours of each node, filled up to the longest list with -1: shape (nodes, most).

    >>> cycle(4).neighbours.tolist()
    [[1, 3], [0, 2], [1, 3], [0, 2]]
    """

    neighbours: NDArray[np.int64]
    name: str = "a graph"

    @property
    def size(self) -> int:
        """How many nodes there are."""
        return len(self.neighbours)

    @property
    def degrees(self) -> NDArray[np.int64]:
        """How many neighbours each node has."""
        counts: NDArray[np.int64] = (self.neighbours >= 0).sum(axis=1)
        return counts

    @property
    def degree(self) -> int:
        """How many neighbours every node has; ValueError when nodes differ.

        >>> torus(3, 4).degree
        4
        """
        degrees = self.degrees
        if not self.regular:
            raise ValueError(f"Nodes of {self.name} have {degrees.min()} to {degrees.max()} links.")
        return int(degrees[0])

    @property
    def regular(self) -> bool:
        """Whether all nodes have as many neighbours."""
        return len(np.unique(self.degrees)) == 1

    @property
    def adjacency(self) -> NDArray[np.float64]:
        """1 where two nodes are neighbours, and else 0: shape (nodes, nodes).

        >>> cycle(4).adjacency[0].tolist()
        [0.0, 1.0, 0.0, 1.0]
        """
        nodes, places = np.nonzero(self.neighbours >= 0)
        linked = np.zeros((self.size, self.size), dtype=np.float64)
        linked[nodes, self.neighbours[nodes, places]] = 1
        return linked


def from_edges(edges: Iterable[tuple[int, int]], size: int, name: str = "a graph") -> Graph:
    """The graph of these links; ValueError if a node is alone or linked to itself.

    >>> from_edges([(0, 1), (1, 2)], 3).degrees
    array([1, 2, 1])
    """
    links: list[set[int]] = [set() for _ in range(size)]
    for one, other in edges:
        if one == other:
            raise ValueError(f"Node {one} is linked to itself; leave that link out.")
        links[one].add(other)
        links[other].add(one)
    if not all(links):
        raise ValueError(f"Node {links.index(set())} has no neighbour; link every node to another.")
    most = max(map(len, links))
    rows = [sorted(own) + [-1] * (most - len(own)) for own in links]
    return Graph(np.array(rows, dtype=np.int64), name)


def cycle(size: int, reach: int = 1) -> Graph:
    """Nodes in a ring, each linked to the `reach` nearest on both sides.

    >>> cycle(7, reach=2).degree
    4
    """
    if size <= 2 * reach:
        raise ValueError(f"A ring with reach {reach} needs more than {2 * reach} nodes.")
    edges = ((i, (i + step) % size) for i in range(size) for step in range(1, reach + 1))
    return from_edges(edges, size, f"a ring of {size}")


def torus(rows: int, columns: int) -> Graph:
    """A grid whose edges meet, each node with four neighbours; 3 rows and columns or more.

    >>> torus(10, 10).size
    100
    """
    if min(rows, columns) < 3:
        raise ValueError(f"A torus needs 3 rows and columns or more; not {rows} x {columns}.")
    nodes = [(row, column) for row in range(rows) for column in range(columns)]
    right = [(i * columns + j, i * columns + (j + 1) % columns) for i, j in nodes]
    below = [(i * columns + j, (i + 1) % rows * columns + j) for i, j in nodes]
    return from_edges(right + below, rows * columns, f"a torus of {rows} x {columns}")


def complete(size: int) -> Graph:
    """Everyone is everyone's neighbour.

    >>> complete(5).degree
    4
    """
    edges = ((i, j) for i in range(size) for j in range(i))
    return from_edges(edges, size, f"a crowd of {size}")


def random_regular(size: int, degree: int, *, rng: np.random.Generator) -> Graph:
    """A random graph in which everyone has `degree` neighbours.

    Starts from a ring and swaps ends of links many times. ValueError unless the degree is even,
    or 3 or more with an even size.

    >>> random_regular(30, 3, rng=np.random.default_rng(1)).degree
    3
    """
    edges = _ring_edges(size, degree)
    links = {frozenset(edge) for edge in edges}
    for _ in range(10 * len(edges)):
        first, second = rng.integers(len(edges), size=2)
        (a, b), (c, d) = edges[first], edges[second]
        swapped = frozenset((a, d)), frozenset((c, b))
        if len({a, b, c, d}) == 4 and not links & set(swapped):
            links -= {frozenset((a, b)), frozenset((c, d))}
            links |= set(swapped)
            edges[first], edges[second] = (a, d), (c, b)
    return from_edges(edges, size, f"a random graph of {size}, {degree} links each")


def _ring_edges(size: int, degree: int) -> list[tuple[int, int]]:
    if degree < 2 or degree >= size or size * degree % 2:
        raise ValueError(
            f"{size} nodes cannot all have {degree} neighbours and hang together; "
            "take a degree from 2 to size - 1, and an even size for an odd degree."
        )
    steps = range(1, degree // 2 + 1)
    edges = [(i, (i + step) % size) for i in range(size) for step in steps]
    return edges + [(i, i + size // 2) for i in range(size // 2) if degree % 2]


def scale_free(size: int, links: int, *, rng: np.random.Generator) -> Graph:
    """A few hubs and many small ones: each newcomer links to `links` nodes, large ones rather.

    Source: Barabási and Albert (1999), Emergence of scaling in random networks.

    >>> hubs = scale_free(60, 2, rng=np.random.default_rng(1))
    >>> int(hubs.degrees.min()), int(hubs.degrees.max()) > 8
    (2, True)
    """
    if not 1 <= links < size:
        raise ValueError(f"A newcomer links to 1 to {size - 1} nodes; not {links}. Try 2.")
    edges = [(i, j) for i in range(links + 1) for j in range(i)]
    ends = [node for edge in edges for node in edge]  # a node as often as it has links
    for newcomer in range(links + 1, size):
        chosen: set[int] = set()
        while len(chosen) < links:
            chosen.add(int(rng.choice(ends)))
        for old in sorted(chosen):
            edges.append((newcomer, old))
            ends += [newcomer, old]
    return from_edges(edges, size, f"a scale-free graph of {size}")
