"""Boats come where money is made and leave where it is lost, unless a rule tells them otherwise.

Chapter: notebooks/04-collective-action
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from coopcourse.games.dilemmas.fishery import Fishery, fished

FIRST_BOATS = 2.0
ENTRY = 0.5  # boats that come a year for each unit that a boat earned
HALVINGS = 40  # of the interval in which the effort lies that just fills the quota


@dataclass(frozen=True)
class Policy:
    """What a government may do about a fleet: tax each boat, cap the total catch, cap the boats.

    >>> Policy(tax=8).quota
    inf
    """

    tax: float = 0.0
    quota: float = np.inf
    licences: float = np.inf

    def __post_init__(self) -> None:
        if min(self.quota, self.licences) < 0:
            lowest = min(self.quota, self.licences)
            raise ValueError(f"A cap is 0 or more, not {lowest}. Leave it out for no cap.")


@dataclass(frozen=True)
class FleetYear:
    """One year of a fleet: the stock at its start, the boats, their catch, what they earn.

    `earned` is the worth of the catch less the cost of the boats. Taxes are not taken off: they are
    no loss, somebody has them.
    """

    stock: float
    boats: float
    catch: float
    earned: float


def fleet(
    fishery: Fishery, policy: Policy | None = None, *, boats: float = FIRST_BOATS
) -> Iterator[FleetYear]:
    """The years of a fishery that anyone may enter, from a full sea and a few `boats`.

    Boats come, or leave, in proportion to what a boat earned last year. A quota closes the season
    on the day the total catch reaches it, and boats race for their part of it. Source: Smith
    (1968), Economics of production from natural resources; for quotas, Homans and Wilen (1997), A
    model of regulated open access resource use.

    >>> def settled(policy):
    ...     last = list(zip(range(200), fleet(Fishery(), policy)))[-1][1]
    ...     return round(last.boats), round(last.stock)
    >>> settled(Policy()), settled(Policy(tax=8)), settled(Policy(licences=16))
    ((32, 200), (16, 600), (16, 600))
    """
    policy, stock = policy or Policy(), fishery.capacity
    while True:
        left, catch = _season(fishery, stock, boats, policy.quota)
        earned = fishery.profit(boats, catch)
        yield FleetYear(stock, boats, catch, earned)
        each = earned / boats - policy.tax if boats else 0.0
        stock, boats = left, min(max(0.0, boats + ENTRY * each), policy.licences)


def _season(fishery: Fishery, stock: float, boats: float, quota: float) -> tuple[float, float]:
    """The stock after the year and the catch, when fishing stops as soon as `quota` is reached."""
    result = fished(fishery, stock, boats)
    if result[1] <= quota:
        return result
    low, high = 0.0, boats  # a closed season is a year with fewer boats
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if fished(fishery, stock, middle)[1] < quota else (low, middle)
    return fished(fishery, stock, high)
