"""Two countries that make two goods have more of both when each makes what it gives up least for.

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass
from typing import TypeAlias

Basket: TypeAlias = tuple[float, float]  # cloth and wine


@dataclass(frozen=True)
class Country:
    """The hours of work that one piece of cloth and one of wine take. ValueError unless positive.

    >>> Country("Portugal", cloth=90, wine=80).wine_in_cloth
    0.8888888888888888
    """

    name: str
    cloth: float
    wine: float

    def __post_init__(self) -> None:
        if min(self.cloth, self.wine) <= 0:
            raise ValueError(f"Work takes time: hours above 0, not {self.cloth} and {self.wine}.")

    @property
    def wine_in_cloth(self) -> float:
        """The cloth given up for one wine: its opportunity cost."""
        return self.wine / self.cloth

    @property
    def hours(self) -> float:
        """The hours of a country that makes one of each."""
        return self.cloth + self.wine


ENGLAND, PORTUGAL = Country("England", 100, 120), Country("Portugal", 90, 80)
RICARDO = (ENGLAND, PORTUGAL)  # hours a year of so many workers, Ricardo (1817), chapter 7


def prices(one: Country, other: Country) -> tuple[float, float]:
    """The prices of wine in cloth between which both countries gain by trade, lowest first.

    Source: Ricardo (1817), On the Principles of Political Economy; the range is Mill's.

    >>> [round(price, 3) for price in prices(*RICARDO)]
    [0.889, 1.2]
    """
    low, high = sorted((one.wine_in_cloth, other.wine_in_cloth))
    return low, high


def world_output(one: Country, other: Country) -> tuple[float, float]:
    """Cloth and wine that two countries make together when each makes only its cheaper good.

    >>> world_output(*RICARDO)
    (2.2, 2.125)
    """
    weaver, vintner = _roles(one, other)
    return weaver.hours / weaver.cloth, vintner.hours / vintner.wine


def deal(one: Country, other: Country, price: float) -> tuple[Basket, Basket]:
    """Cloth and wine of both countries after one wine has gone one way and `price` cloth the other.

    Whoever gives up least for cloth makes nothing else; the other makes wine, and the cloth it
    still lacks to have one piece. Alone, each has one of both.

    >>> deal(*RICARDO, price=1.1)
    ((1.1, 1.0), (1.1, 1.125))
    """
    weaver, vintner = _roles(one, other)
    lacking = max(0.0, 1 - price)
    wine = (vintner.hours - lacking * vintner.cloth) / vintner.wine - 1
    ends = {
        weaver.name: (round(weaver.hours / weaver.cloth - price, 9), 1.0),
        vintner.name: (round(price + lacking, 9), round(wine, 9)),
    }
    return ends[one.name], ends[other.name]


def _roles(one: Country, other: Country) -> tuple[Country, Country]:
    weaver, vintner = sorted((one, other), key=lambda each: -each.wine_in_cloth)
    return weaver, vintner


def average_cost(fixed: float, each: float, users: int) -> float:
    """What one user pays when `users` share a plant that costs `fixed` and `each` for everyone.

    >>> [average_cost(90, 1, users) for users in (1, 10, 90)]
    [91.0, 10.0, 2.0]
    """
    if users < 1:
        raise ValueError(f"Somebody must use the plant; {users} users came.")
    return fixed / users + each
