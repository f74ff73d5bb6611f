"""What happens to a program that cuts its price for one period: the test for collusion.

High prices alone prove little. The question is whether a cut is answered, and no longer pays.

Chapter: notebooks/12-downsides
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.downsides.pricing.market import Floats, Market
from coopcourse.downsides.pricing.paths import Places, circles, follow, profits_on
from coopcourse.downsides.pricing.sessions import Sessions

HORIZON = 400  # periods: what comes later is worth less than a millionth at the paper's discount


@dataclass(frozen=True)
class Cuts:
    """One cut from every state of every circle, by either firm; column 0 is the one who cuts.

    `weight` gives every session the same say. Period 0 is the last one before the cut.
    """

    cut: Places  # (periods, cuts, 2): prices with the cut, as places on the menu
    calm: Places  # (periods, cuts, 2): prices without it
    gain: Floats  # (cuts,): what the cut earns, as a share of the discounted profit without it
    weight: Floats  # (cuts,), sums to 1

    @property
    def unprofitable(self) -> float:
        """The share of cuts that cost the one who makes them."""
        return float(self.weight[self.gain < 0].sum())

    @property
    def mean_gain(self) -> float:
        """What a cut earns on average, as a share of the profit without it."""
        return float(self.weight @ self.gain)

    def prices(self, market: Market) -> Floats:
        """The mean price of the one who cuts and of the rival, period by period: (periods, 2)."""
        return np.asarray(np.einsum("tcf,c->tf", market.menu[self.cut], self.weight))


def cuts(market: Market, sessions: Sessions, *, discount: float = 0.95) -> Cuts:
    """Let either firm of each pair once take the best price for the period, and watch.

    Source: Calvano et al. (2020), section IV.C. Raises ValueError for a discount outside 0 to 1.

    >>> every = cuts(Market(), Sessions.shipped())
    >>> every.unprofitable > 0.9
    True
    """
    if not 0 <= discount < 1:
        raise ValueError(f"A discount lies from 0 to just below 1; {discount} came. Try 0.95.")
    pairs, start, weight = _occasions(sessions)
    rival = follow(pairs, start, 1)[1, :, 1]  # what the other one is about to charge
    orders = np.stack([market.profits.argmax(axis=0)[rival], np.full_like(rival, -1)], axis=1)
    calm = follow(pairs, start, HORIZON)
    cut = follow(pairs, start, HORIZON, {1: orders})
    worth = [_worth(profits_on(market, path)[1:, :, 0], discount) for path in (cut, calm)]
    return Cuts(cut, calm, worth[0] / worth[1] - 1, weight)


def _occasions(sessions: Sessions) -> tuple[Sessions, Places, Floats]:
    """Every state of every circle, seen once by each firm, with the same total weight a session."""
    ends = circles(sessions)
    inside: NDArray[np.bool_] = np.arange(len(ends.path))[:, None] < ends.length
    period, session = (np.tile(each, 2) for each in np.nonzero(inside))
    firm = np.repeat(np.array([0, 1], dtype=np.int64), len(session) // 2)
    seats = np.stack([firm, 1 - firm], axis=1)  # who sits in column 0
    plans = sessions.plans[session[:, None], seats]
    start = ends.path[period[:, None], session[:, None], seats]
    pairs = Sessions(plans, start.astype(np.uint8), sessions.periods[session])
    return pairs, start, 1 / (2 * ends.length[session] * len(sessions))


def _worth(profits: Floats, discount: float) -> Floats:
    """Discounted sum over the first axis."""
    return np.asarray(np.tensordot(discount ** np.arange(len(profits)), profits, axes=1))
