"""Two roads lead to town: a long one that never jams, and a short one that does.

The long road takes one hour. The short road takes x^power hours when a share x of all drivers is on
it. Nobody ever loses by taking the short one, so everybody does, and it takes an hour as well.

Chapter: notebooks/03-welfare
"""

from itertools import product

import numpy as np

from coopcourse.games.game import Game

MOST_DRIVERS = 12  # the table has 2 to that many cells for each driver


def average_time(share: float, *, power: float = 1) -> float:
    """The hours an average driver needs when this share of all takes the short road.

    Source: Pigou (1920), The Economics of Welfare; Roughgarden and Tardos (2002), How bad is
    selfish routing?

    >>> average_time(0.5), average_time(1)
    (0.75, 1.0)
    """
    if not 0 <= share <= 1:
        raise ValueError(f"A share lies between 0 and 1; {share:g} does not.")
    return float((1 - share) + share ** (power + 1))


def best_share(*, power: float = 1) -> float:
    """The share on the short road that makes the average drive shortest.

    There the derivative of `average_time`, (power + 1) x^power - 1, is zero.

    >>> best_share()
    0.5
    """
    if power <= 0:
        raise ValueError(f"The power is above zero, so that traffic slows traffic; not {power:g}.")
    return float((power + 1) ** (-1 / power))


def selfish_price(*, power: float = 1) -> float:
    """The price of anarchy of the two roads: one hour over the best average time.

    >>> round(selfish_price(), 6)
    1.333333
    """
    return 1 / average_time(best_share(power=power), power=power)


def two_roads(drivers: int = 4, *, power: float = 1) -> Game:
    """The game of this many drivers, each on the long or the short road; payoffs are minus hours.

    >>> two_roads(2)["Short", "Long"]
    array([-0.5, -1. ])
    """
    if not 2 <= drivers <= MOST_DRIVERS:
        raise ValueError(
            f"The table holds 2 to {MOST_DRIVERS} drivers, not {drivers}; for a crowd use "
            "average_time(share)."
        )
    short = np.array([*product((0, 1), repeat=drivers)])  # (profiles, drivers), 1 on the short road
    jam = (short.mean(axis=1, keepdims=True)) ** power
    payoffs = -np.where(short, jam, 1.0).T.reshape(drivers, *[2] * drivers)
    names = [f"Driver {number}" for number in range(1, drivers + 1)]
    return Game(payoffs, names, ("Long", "Short"), title="Two roads")
