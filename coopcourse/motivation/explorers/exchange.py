"""What do two countries gain by trade, and who gains more?

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass

from coopcourse.explorer import Explorer, slider
from coopcourse.motivation import plots
from coopcourse.motivation.trade import ENGLAND, Country, prices


@dataclass(frozen=True)
class Exchange:
    """England, another country, and the price of wine in cloth."""

    other: Country
    price: float


def exchange(price: float, wine: int) -> Exchange:
    """England and a Portugal that needs so many hours for wine, at a price of wine in cloth."""
    return Exchange(Country("Portugal", cloth=90, wine=wine), price)


def describe(at: Exchange) -> str:
    """What each has in the end, and between which prices both gain."""
    low, high = prices(ENGLAND, at.other)
    ends = "; ".join(
        f"{each.name} has {each.consumes(at.price)[0]:.2f} cloth and"
        f" {each.consumes(at.price)[1]:.2f} wine"
        for each in (ENGLAND, at.other)
    )
    if not low <= at.price <= high:
        return f"At {at.price:g} cloth for a wine both want to sell the same good: no trade."
    return (
        f"At {at.price:g} cloth for a wine: {ends}. Alone each has 1 and 1. Both gain between"
        f" {low:.2f} and {high:.2f}."
    )


trade_places = Explorer(
    exchange,
    lambda at, ax: plots.trade(ENGLAND, at.other, at.price, ax=ax),
    describe,
    [
        slider("price", "Cloth for one wine", 0.85, 1.25, 0.05, value=1),
        slider("wine", "Hours for a wine in Portugal", 60, 110, 10, value=80),
    ],
    title="Cloth for wine",
    tries={
        "Portugal gains most": {"price": 1.15},
        "England gains most": {"price": 0.95},
        "nothing to gain": {"wine": 110, "price": 1.1},
    },
)
