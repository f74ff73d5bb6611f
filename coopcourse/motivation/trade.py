"""Two countries that make two goods have more of both when each makes what it gives up least for.

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass


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

    def consumes(self, price: float) -> tuple[float, float]:
        """Cloth and wine of a country that makes its cheaper good only and buys one of the other.

        `price` is what one wine costs in cloth. Where making both is as good, it makes both.

        >>> england, portugal = RICARDO
        >>> [round(each, 3) for each in england.consumes(1)], portugal.consumes(1)
        ([1.2, 1.0], (1.0, 1.125))
        """
        if price <= self.wine_in_cloth:  # cloth is its good: sells `price` cloth for one wine
            return self.hours / self.cloth - price, 1.0
        return 1.0, self.hours / self.wine - 1 / price


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
    weaver, vintner = sorted((one, other), key=lambda each: -each.wine_in_cloth)
    return weaver.hours / weaver.cloth, vintner.hours / vintner.wine


def average_cost(fixed: float, each: float, users: int) -> float:
    """What one user pays when `users` share a plant that costs `fixed` and `each` for everyone.

    >>> [average_cost(90, 1, users) for users in (1, 10, 90)]
    [91.0, 10.0, 2.0]
    """
    if users < 1:
        raise ValueError(f"Somebody must use the plant; {users} users came.")
    return fixed / users + each
