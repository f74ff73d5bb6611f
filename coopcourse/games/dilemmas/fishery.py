"""A fishery: fish grow back, boats take them out, and the two settle where they balance.

Chapter: notebooks/04-collective-action
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np

from coopcourse.games.dilemmas.pool import SharedPool


@dataclass(frozen=True)
class Fishery:
    """The Gordon-Schaefer fishery: logistic growth, a catch in proportion to boats and fish.

    Fish grow by growth * stock * (1 - stock / capacity) a year, and `boats` take
    catchability * boats * stock. A tonne sells for `price`; a boat costs `cost` a year. Raises
    ValueError unless all are positive and fishing pays at first. Source: Schaefer (1954), Some
    aspects of the dynamics of populations; Gordon (1954).

    >>> bay = Fishery()
    >>> bay.msy, bay.open_access_boats, bay.open_access_stock, bay.best_boats, bay.best_stock
    (200.0, 32.0, 200.0, 16.0, 600.0)
    """

    growth: float = 0.8
    capacity: float = 1000.0  # tonnes
    catchability: float = 0.02  # share of the stock that a boat takes in a year
    price: float = 1.0
    cost: float = 4.0

    def __post_init__(self) -> None:
        numbers = (self.growth, self.capacity, self.catchability, self.price, self.cost)
        pays = self.price * self.catchability * self.capacity > self.cost
        if not all(number > 0 for number in numbers) or not pays:
            raise ValueError(
                "A fishery needs positive numbers, and a first boat must earn more than it costs: "
                "price * catchability * capacity > cost. Try Fishery()."
            )

    @property
    def msy(self) -> float:
        """The maximum sustainable yield, growth * capacity / 4, taken from a half-full sea."""
        return self.growth * self.capacity / 4

    @property
    def msy_boats(self) -> float:
        """The boats that take the maximum sustainable yield."""
        return self.growth / (2 * self.catchability)

    @property
    def open_access_stock(self) -> float:
        """The bionomic equilibrium: so few fish that a boat just covers its cost."""
        return self.cost / (self.price * self.catchability)

    @property
    def open_access_boats(self) -> float:
        """The boats at which nobody earns anything, so that nobody else comes."""
        return self.pool.open_access

    @property
    def best_stock(self) -> float:
        """The stock of the maximum economic yield, half way between open access and a full sea."""
        return (self.capacity + self.open_access_stock) / 2

    @property
    def best_boats(self) -> float:
        """The boats of a sole owner: half as many as under open access."""
        return self.pool.best_effort

    @property
    def pool(self) -> SharedPool:
        """The fishery in balance, seen as a shared pool: what a boat earns, by number of boats."""
        value = self.price * self.catchability * self.capacity
        return SharedPool(value, value * self.catchability / self.growth, self.cost)

    def stock_in_balance(self, boats: float) -> float:
        """The stock at which growth replaces the catch; 0 when there are too many boats.

        >>> Fishery().stock_in_balance(boats=20)
        500.0
        """
        return max(0.0, self.capacity * (1 - self.catchability * boats / self.growth))

    def yield_in_balance(self, boats: float) -> float:
        """The catch a year that this many boats can take for ever."""
        return self.catchability * boats * self.stock_in_balance(boats)

    def profit(self, boats: float, catch: float) -> float:
        """What the boats earn together from a catch, above their costs."""
        return self.price * catch - self.cost * boats


@dataclass(frozen=True)
class Year:
    """The stock at the start of a year, the boats that fish all year, and what they catch."""

    stock: float
    boats: float
    catch: float


def fished(fishery: Fishery, stock: float, boats: float) -> tuple[float, float]:
    """The stock after one year and the catch of that year, exactly.

    With constant boats the stock follows a logistic curve, so no time step is needed and it can
    never fall below nothing. Source: Schaefer (1954), integrated over a year.

    >>> left, catch = fished(Fishery(), stock=500, boats=20)
    >>> round(left, 6), round(catch, 6)  # growth replaces the catch
    (500.0, 200.0)
    """
    net = fishery.growth - fishery.catchability * boats
    spread = np.expm1(net) / net if abs(net) > 1e-9 else 1.0  # its limit where both vanish
    crowding = fishery.growth / fishery.capacity
    divisor = 1 + crowding * stock * spread
    catch = fishery.catchability * boats * np.log(divisor) / crowding
    return float(stock * np.exp(net) / divisor), float(catch)


def years(fishery: Fishery, boats: float, *, stock: float | None = None) -> Iterator[Year]:
    """The years of a fishery with the same boats for ever, from a full sea unless `stock` is given.

    >>> [round(year.stock) for year, _ in zip(years(Fishery(), 32), range(5))]
    [1000, 628, 477, 396, 346]
    """
    now = fishery.capacity if stock is None else stock
    for _ in count():
        left, catch = fished(fishery, now, boats)
        yield Year(now, boats, catch)
        now = left
