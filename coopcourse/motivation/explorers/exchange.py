"""What do two countries gain by trade, and who gains more?

Chapter: notebooks/01-motivation
"""

from dataclasses import dataclass

from coopcourse.explorer import Explorer, slider
from coopcourse.motivation import plots
from coopcourse.motivation.trade import ENGLAND, Country, deal, prices


@dataclass(frozen=True)
class Exchange:
    """England, another country, and the price of wine in cloth."""

    other: Country
    price: float


def exchange(price: float, wine: int) -> Exchange:
    """England and a Portugal that needs so many hours for wine, at a price of wine in cloth."""
    return Exchange(Country("Portugal", cloth=90, wine=wine), price)


def describe(at: Exchange) -> str:
    """What each has after the deal, and between which prices both gain."""
    low, high = prices(ENGLAND, at.other)
    ends = deal(ENGLAND, at.other, at.price)
    losers = [
        country.name for country, end in zip((ENGLAND, at.other), ends, strict=True) if min(end) < 1
    ]
    (cloth, wine), (his_cloth, his_wine) = ends
    verdict = f"{losers[0]} is worse off than alone" if losers else "Nobody is worse off than alone"
    return (
        f"At {at.price:g} cloth for one wine, England has {cloth:.2f} cloth and {wine:.2f} wine,"
        f" Portugal {his_cloth:.2f} and {his_wine:.2f}. {verdict}; both gain between {low:.2f} and"
        f" {high:.2f}."
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
        "hardly anything to gain": {"wine": 110, "price": 1.1},
    },
)
