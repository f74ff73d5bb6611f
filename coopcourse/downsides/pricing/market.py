"""Two sellers of similar goods: a lower price wins customers, and not all of them.

Chapter: notebooks/12-downsides
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Market:
    """Two firms, logit demand, and a menu of `prices` around the rival and the joint optimum.

    The numbers are those of Calvano et al. (2020), section II. Raises ValueError unless quality
    exceeds cost, sameness is positive and the menu has three prices or more.

    >>> market = Market()
    >>> round(market.nash_price, 3), round(market.monopoly_price, 3)
    (1.473, 1.925)
    """

    quality: float = 2.0
    cost: float = 1.0
    outside: float = 0.0  # the quality of buying nothing
    sameness: float = 0.25  # as it falls to nought, the two goods become one and the same
    prices: int = 15
    margin: float = 0.1  # how far the menu reaches beyond the two benchmark prices

    def __post_init__(self) -> None:
        if not (self.quality > self.cost and self.sameness > 0 and self.prices >= 3):
            raise ValueError(
                "A market needs quality above cost, sameness above 0 and 3 prices or more; not "
                f"{self.quality}, {self.cost}, {self.sameness} and {self.prices}. Try Market()."
            )

    def demand(self, own: ArrayLike, rival: ArrayLike) -> Floats:
        """The share of customers who buy from a firm, for its price and its rival's.

        >>> round(float(Market().demand(1.5, 1.5)), 3)
        0.468
        """
        pull = [np.exp((self.quality - np.asarray(p)) / self.sameness) for p in (own, rival)]
        return np.asarray(pull[0] / (pull[0] + pull[1] + np.exp(self.outside / self.sameness)))

    def profit(self, own: ArrayLike, rival: ArrayLike) -> Floats:
        """A firm's profit in one period: margin times customers.

        >>> round(float(Market().profit(1.5, 1.5)), 3)
        0.234
        """
        return (np.asarray(own) - self.cost) * self.demand(own, rival)

    def surplus(self, own: ArrayLike, rival: ArrayLike) -> Floats:
        """What buyers gain from the market at these prices, in the same money as profits.

        Source: Small and Rosen (1981), Applied welfare economics with discrete choice models.

        >>> round(float(Market().surplus(1.5, 1.5)), 3)
        0.69
        """
        pull = [np.exp((self.quality - np.asarray(p)) / self.sameness) for p in (own, rival)]
        whole = pull[0] + pull[1] + np.exp(self.outside / self.sameness)
        return np.asarray(self.sameness * np.log(whole))

    def _optimum(self, movers: int) -> float:
        """The common price at which `movers` firms that move together gain nothing by moving."""
        low, high = self.cost, self.cost + 20 * self.sameness + self.quality
        for _ in range(80):  # the condition p = c + mu / (1 - movers q) crosses once: halve
            price = (low + high) / 2
            wished = self.cost + self.sameness / (1 - movers * float(self.demand(price, price)))
            low, high = (price, high) if price < wished else (low, price)
        return (low + high) / 2

    @cached_property
    def nash_price(self) -> float:
        """The price from which neither firm gains by moving alone, in a single period."""
        return self._optimum(movers=1)

    @cached_property
    def monopoly_price(self) -> float:
        """The common price that earns the two firms most together."""
        return self._optimum(movers=2)

    @cached_property
    def menu(self) -> Floats:
        """The prices that a firm may choose, from the lowest up."""
        low, high = self.nash_price, self.monopoly_price
        reach = self.margin * (high - low)
        return np.linspace(low - reach, high + reach, self.prices)

    @cached_property
    def profits(self) -> Floats:
        """A table of profits: a row for every own price on the menu, a column for every rival's.

        >>> Market().profits.shape
        (15, 15)
        """
        return self.profit(self.menu[:, None], self.menu[None, :])

    def gain(self, profit: ArrayLike) -> Floats:
        """How far a profit lies from rivalry (0) to a monopoly shared (1): the paper's Delta.

        >>> float(Market().gain(Market().profit(Market().monopoly_price, Market().monopoly_price)))
        1.0
        """
        rivalry = self.profit(self.nash_price, self.nash_price)
        shared = self.profit(self.monopoly_price, self.monopoly_price)
        return np.asarray((np.asarray(profit) - rivalry) / (shared - rivalry))
