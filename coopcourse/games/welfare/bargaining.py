"""Two people can trade: of all the deals that help both, which one should they strike?

Chapter: notebooks/03-welfare
"""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.games.ties import Array
from coopcourse.games.welfare.frontier import frontier
from coopcourse.games.welfare.functions import nash_product
from coopcourse.games.welfare.outcomes import Outcomes

# What each thing is worth to (Bill, Jack). Source: Nash (1950), The bargaining problem.
BILL = {"book": (2, 4), "whip": (2, 2), "ball": (2, 1), "bat": (2, 2), "box": (4, 1)}
JACK = {"pen": (10, 1), "toy": (4, 1), "knife": (6, 2), "hat": (2, 2)}


def barter() -> dict[str, tuple[float, float]]:
    """Every trade between Bill and Jack, with what each gains by it: 512 outcomes.

    Source: Nash (1950), The bargaining problem, the example of barter.

    >>> deals = barter()
    >>> len(deals), deals["book for pen"]
    (512, (8.0, 3.0))
    """
    goods = BILL | JACK
    return {
        f"{_listed(given)} for {_listed(taken)}": _gains(goods, given, taken)
        for given in _selections(tuple(BILL))
        for taken in _selections(tuple(JACK))
    }


def _selections(things: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return (some for size in range(len(things) + 1) for some in combinations(things, size))


def _listed(things: Sequence[str]) -> str:
    return ", ".join(things) or "nothing"


def _gains(
    goods: dict[str, tuple[int, int]], given: Sequence[str], taken: Sequence[str]
) -> tuple[float, float]:
    bill = sum(goods[thing][0] for thing in taken) - sum(goods[thing][0] for thing in given)
    jack = sum(goods[thing][1] for thing in given) - sum(goods[thing][1] for thing in taken)
    return float(bill), float(jack)


def nash_bargain(outcomes: Outcomes, *, disagreement: ArrayLike) -> Array:
    """The point of the hull, shape (2,), with the largest product of gains over disagreement.

    Lotteries over outcomes count. Raises ValueError when no lottery gives both players at least
    their disagreement payoff. Source: Nash (1950), The bargaining problem.

    >>> nash_bargain({"Mine": (4, 0), "Yours": (0, 2)}, disagreement=(0, 0))
    array([2., 1.])
    """
    corners = frontier(outcomes, reference="hull")
    low = np.broadcast_to(np.asarray(disagreement, dtype=np.float64), (2,))
    tops = [_top(start - low, end - low) + low for start, end in pairwise(corners)]
    points = np.vstack([corners, *tops])
    worth = nash_product(points, disagreement=low)
    if np.isneginf(worth.max()):
        raise ValueError(f"No agreement gives both players their disagreement payoffs {low}.")
    best: Array = points[worth.argmax()]
    return best


def _top(start: Array, end: Array) -> Array:
    """The point between two corners where the product of the coordinates is largest.

    Along start + t (end - start) the product is a parabola in t that opens downwards.
    """
    (a, b), (c, d) = start, end - start
    share = np.clip(-(a * d + b * c) / (2 * c * d), 0, 1)
    point: Array = start + share * (end - start)
    return point
