"""What a driver sees, as a few numbers: her place and route, her name, and perhaps her neighbours.

Chapter: notebooks/09-communication
"""

import numpy as np

from coopcourse.communication.commnet.talk import Array
from coopcourse.communication.traffic.junction import NEIGHBOURS, Junction, Traffic, cells


def codes_seen(junction: Junction, traffic: Traffic, sight: int) -> Array:
    """The codes of what each car sees, shape (games, cars, features).

    With `sight` 0 a driver sees only her own car, as in thick fog; with 1, also which of the eight
    cells around her are taken.

    >>> one = Traffic(*np.array([[[2]], [[3]], [[3]]]))
    >>> codes_seen(Junction(cars=1), one, sight=0)
    array([[[17, 28]]])
    """
    routes, places, _ = junction.paths.shape
    own = np.maximum(traffic.route, 0) * places + traffic.place
    name = np.broadcast_to(routes * places + np.arange(junction.cars), own.shape)
    codes = [own, name]
    if sight:
        base = routes * places + junction.cars
        around = neighbours(junction, traffic)  # (games, cars, 8)
        codes += [base + 2 * place + around[..., place] for place in range(len(NEIGHBOURS))]
    return np.stack(codes, axis=-1)


def neighbours(junction: Junction, traffic: Traffic) -> Array:
    """Which of the eight cells around each car hold a car, shape (games, cars, 8).

    >>> two = Traffic(*np.array([[[0, 2]], [[2, 2]], [[2, 2]]]))
    >>> neighbours(Junction(), two).sum()
    np.int64(2)
    """
    at = cells(junction, traffic)
    apart = at[:, None, :, :] - at[:, :, None, :]  # (games, who looks, who is seen, 2)
    there = (apart[..., None, :] == np.array(NEIGHBOURS)).all(axis=-1)
    seen: Array = (there & traffic.present[:, :, None, None]).any(axis=2)
    return seen.astype(np.int64)
