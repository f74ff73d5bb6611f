"""Where settled programs go when nobody tries anything any more: soon round in a circle.

Chapter: notebooks/12-downsides
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.downsides.pricing.market import Floats, Market
from coopcourse.downsides.pricing.sessions import Sessions

Places = NDArray[np.int64]  # places on the menu of prices, from 0, the lowest


def replies(sessions: Sessions, prices: Places) -> Places:
    """The next pair of prices after `prices`, (sessions, firms): each program consults its plan.

    >>> some = Sessions.shipped()
    >>> replies(some, some.last.astype(np.int64)).shape == some.last.shape
    True
    """
    every = np.arange(len(sessions), dtype=np.int64)
    mine, other = prices.T
    pair = sessions.plans[every, 0, mine, other], sessions.plans[every, 1, other, mine]
    return np.stack(pair, axis=1).astype(np.int64)


def follow(
    sessions: Sessions, start: Places, periods: int, forced: Mapping[int, Places] | None = None
) -> Places:
    """The prices of periods 0 (`start`) to `periods`, (periods + 1, sessions, firms).

    `forced` maps a period to prices that are set in it, whatever the plans say; -1 leaves a firm
    its own choice.

    >>> some = Sessions.shipped()
    >>> follow(some, some.last.astype(np.int64), 7).shape == (8, len(some), 2)
    True
    """
    prices = [np.asarray(start, dtype=np.int64)]
    for period in range(1, periods + 1):
        wished = replies(sessions, prices[-1])
        orders = (forced or {}).get(period)
        prices.append(wished if orders is None else np.where(orders < 0, wished, orders))
    return np.stack(prices)


@dataclass(frozen=True)
class Circles:
    """The circle of prices that each pair ends in: `path[:length[s], s]` is that of session s."""

    path: Places  # (periods, sessions, firms), from a period in the circle on
    length: Places  # (sessions,)

    def mean(self, values: Floats) -> Floats:
        """Mean over its own circle of what each firm has in each period: (sessions, firms)."""
        inside = np.arange(len(self.path))[:, None] < self.length  # (periods, sessions)
        return np.asarray((values * inside[..., None]).sum(axis=0) / self.length[:, None])


def circles(sessions: Sessions) -> Circles:
    """The circle that each pair ends in, found by waiting for its first pair of prices to return.

    >>> int(np.median(circles(Sessions.shipped()).length))
    1
    """
    states = sessions.plans.shape[-1] ** 2  # a walk through so many states has come round
    start = follow(sessions, sessions.last.astype(np.int64), states)[-1]
    path = follow(sessions, start, states)
    returns = (path[1:] == path[0]).all(axis=2)  # (periods, sessions)
    return Circles(path, returns.argmax(axis=0).astype(np.int64) + 1)


def profits_on(market: Market, path: Places) -> Floats:
    """What each firm earns at each pair of prices of a path, (periods, sessions, firms)."""
    return np.asarray(market.profits[path, path[..., ::-1]])


def profit_gains(market: Market, sessions: Sessions) -> Floats:
    """How far each pair's mean profit lies from rivalry (0) to a monopoly shared (1).

    >>> gains = profit_gains(Market(), Sessions.shipped())
    >>> bool(0.82 < gains.mean() < 0.88)
    True
    """
    ends = circles(sessions)
    earned = ends.mean(profits_on(market, ends.path))  # (sessions, firms)
    return market.gain(earned.mean(axis=1))
