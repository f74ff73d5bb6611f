"""How far is an outcome from the best that could be had? The distance to the Pareto frontier.

A distance needs two decisions. What counts as reachable: the outcomes themselves, or their convex
hull, which holds every lottery over them? And how are two players' shortfalls made one number: as
the crow flies (euclidean), added up (manhattan), or the larger of the two (chebyshev)? All three
compare one player's payoff units with the other's, so measuring them in other units changes the
answer.

Chapter: notebooks/03-welfare
"""

from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.games.ties import TOLERANCE, Array
from coopcourse.games.welfare.efficiency import Reference, undominated
from coopcourse.games.welfare.outcomes import Outcomes, Place, payoff_point, payoff_points

Metric = Literal["euclidean", "manhattan", "chebyshev"]
ORDERS = {"euclidean": 2.0, "manhattan": 1.0, "chebyshev": np.inf}


def hull(points: ArrayLike) -> Array:
    """The corners of the convex hull of points in the plane, counter-clockwise from the left.

    `points` has shape (points, 2). Source: Andrew (1979), Another efficient algorithm for convex
    hulls in two dimensions.

    >>> hull([[0, 0], [2, 0], [1, 1], [0, 2]]).tolist()
    [[0.0, 0.0], [2.0, 0.0], [0.0, 2.0]]
    """
    ordered = np.unique(np.asarray(points, dtype=np.float64), axis=0)  # from left to right
    if len(ordered) < 3:
        return ordered
    return np.vstack([_left_turns(ordered)[:-1], _left_turns(ordered[::-1])[:-1]])


def _left_turns(ordered: Array) -> Array:
    """Drop every point at which the path through the points does not turn left."""
    flat = TOLERANCE * np.ptp(ordered, axis=0).prod()
    path: list[Array] = []
    for point in ordered:
        while len(path) > 1 and _turn(path[-2], path[-1], point) <= flat:
            path.pop()
        path.append(point)
    return np.array(path)


def _turn(start: Array, middle: Array, end: Array) -> float:
    """Twice the area of the triangle; above zero when the path turns left at its middle."""
    (a, b), (c, d) = middle - start, end - middle
    return float(a * d - b * c)


def frontier(outcomes: Outcomes, *, reference: Reference) -> Array:
    """The Pareto frontier as points, (points, players), ordered by the first player's payoff.

    For the "outcomes" these are the efficient points themselves; for the "hull", which takes two
    players, they are the corners of a line whose every point is efficient.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> frontier(prisoners_dilemma(), reference="hull").tolist()
    [[-3.0, 0.0], [-1.0, -1.0], [0.0, -3.0]]
    """
    points = payoff_points(outcomes)
    best = np.unique(points[undominated(points)], axis=0)
    if reference == "outcomes":
        return best
    _demand_plane(points, reference)
    return _left_turns(best[::-1])[::-1]


def _demand_plane(points: Array, reference: str) -> None:
    if reference != "hull":
        raise ValueError(f"The reference is 'outcomes' or 'hull', not {reference!r}.")
    if points.shape[1] != 2:
        raise ValueError(
            f"The hull is traced for 2 players, and here are {points.shape[1]}. Use "
            "reference='outcomes', or ask is_efficient(..., reference='hull')."
        )


def nearest_efficient(
    outcomes: Outcomes, at: Place, *, reference: Reference, metric: Metric = "euclidean"
) -> Array:
    """The point of the frontier that is nearest to the outcome at hand, shape (players,).

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> nearest_efficient(prisoners_dilemma(), ("Betray", "Betray"), reference="outcomes")
    array([-1., -1.])
    """
    here = payoff_point(outcomes, at)
    near = frontier(outcomes, reference=reference)
    if reference == "hull":
        near = np.vstack([near, *(_closest(start, end, here) for start, end in pairwise(near))])
    nearest: Array = near[_length(near - here, metric).argmin()]
    return nearest


def distance_to_frontier(
    outcomes: Outcomes, at: Place, *, reference: Reference, metric: Metric = "euclidean"
) -> float:
    """How far an outcome is from the Pareto frontier: 0 exactly when it is on it.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> dilemma = prisoners_dilemma(reward=3, sucker=0, temptation=5, punishment=1)
    >>> both = ("Betray", "Betray")
    >>> round(distance_to_frontier(dilemma, both, reference="outcomes"), 3)
    2.828
    >>> round(distance_to_frontier(dilemma, both, reference="hull"), 3)
    2.774
    """
    nearest = nearest_efficient(outcomes, at, reference=reference, metric=metric)
    return float(_length((nearest - payoff_point(outcomes, at))[None], metric)[0])


def _length(steps: Array, metric: str) -> Array:
    if metric not in ORDERS:
        raise ValueError(f"The metric is one of {', '.join(ORDERS)}, not {metric!r}.")
    length: Array = np.linalg.norm(steps, ord=ORDERS[metric], axis=1)
    return length


def _closest(start: Array, end: Array, here: Array) -> Array:
    """The points between two corners that can be nearest to `here`, in any of the metrics.

    A distance to a line is least at the foot of the perpendicular (euclidean), or where one
    shortfall is zero (manhattan) or both are equal in size (chebyshev).
    """
    step = end - start
    ways = np.array([step, (1, 0), (0, 1), (1, 1), (1, -1)])
    slopes = ways @ step
    ways, slopes = ways[slopes != 0], slopes[slopes != 0]
    share = np.clip(ways @ (here - start) / slopes, 0, 1)  # of the way from start to end
    points: Array = start + share[:, None] * step
    return points
