"""Trace two players of any graph back to a common ancestor: who is near enough to be helped?

Where nodes differ, no short formula says how long ago two of them had one ancestor. A system of
linear equations does, one for each pair, and that is enough to know when giving beats drift.

Chapter: notebooks/05a-evolution
"""

import numpy as np

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.graphs import Graph
from coopcourse.evolution.meeting import Pull


def coalescence_times(graph: Graph) -> Array:
    """How long ago each pair of nodes had one ancestor; shape (nodes, nodes), 0 on the diagonal.

    Two walkers stand on the pair, and at each time one of them, chosen by a coin, steps to a random
    neighbour: the time is how long it takes on average until they meet. Raises ValueError when the
    graph falls apart, so that some never meet. Source: Allen and others (2017), Evolutionary
    dynamics on any population structure.

    >>> from coopcourse.evolution.graphs import from_edges
    >>> coalescence_times(from_edges([(0, 1), (1, 2)], 3)).round(2)
    array([[0.  , 1.67, 2.67],
           [1.67, 0.  , 1.67],
           [2.67, 1.67, 0.  ]])
    """
    often = graph.degrees / graph.degrees.sum()  # how often a walker is on a node
    scale = np.sqrt(np.outer(often, often))  # (nodes, nodes)
    fading, modes = np.linalg.eigh(graph.adjacency / scale / graph.degrees.sum())
    if fading[:-1].max() > 1 - 1e-12:
        raise ValueError(f"In {graph.name} not every node can be reached; link its parts.")
    gaps = 1 - (fading[:, None] + fading) / 2  # (modes, modes)
    gaps[-1, -1] = np.inf  # the last mode never fades: it is the constant below
    pairs = modes[:, None] * modes  # (nodes, nodes, modes)
    reach = np.einsum("lia,lia->li", pairs @ (1 / gaps), pairs)
    meetings = np.linalg.solve(reach, often)  # so that nobody is apart from herself
    constant = 1 / float(often @ meetings)
    spread = modes @ ((modes.T * meetings) @ modes / gaps) @ modes.T
    times: Array = constant * (1 - spread / scale)
    np.fill_diagonal(times, 0)  # but for rounding
    return times


def death_birth_pull(graph: Graph) -> Pull:
    """How a graph pulls on one giver when a free place goes to a neighbour's child.

    Payoffs add up over neighbours, and the first giver may be anyone. Raises ValueError when the
    graph falls apart. Source: Allen and others (2017), as above.

    >>> from coopcourse.evolution.graphs import torus
    >>> round(death_birth_pull(torus(10, 10)).threshold, 4)
    4.2609
    """
    steps = graph.adjacency / graph.degrees[:, None]
    often = graph.degrees / graph.degrees.sum()
    rivals = steps @ steps - np.eye(graph.size)  # rivals for a place live two steps apart
    near = often[:, None] * coalescence_times(graph)

    def felt(payoffs: Array) -> float:
        return round(float(np.sum(near * (rivals @ payoffs)) / 2), 9)  # a star's 0 is 0

    return Pull(felt(graph.adjacency), -felt(np.diag(graph.degrees)))
