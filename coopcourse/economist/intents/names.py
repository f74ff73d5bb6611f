"""What people set out to do: rest, fetch, build, bid or ask at a price; and where to stop earning.

Chapter: notebooks/11-institutions
"""

from itertools import product

import numpy as np

from coopcourse.economist.schedules import FEDERAL_CUTOFFS
from coopcourse.economist.world.actions import buy, sell
from coopcourse.economist.world.land import STONE, WOOD

OFFERS = (2, 4, 6, 8)  # coin that an intent bids or asks
REST, FETCH_STONE, FETCH_WOOD, BUILD_HOUSE, FIRST_OFFER = range(5)
FIRST_SALE = FIRST_OFFER + 2 * len(OFFERS)

NAMES = (
    *("rest", "fetch stone", "fetch wood", "build a house"),
    *(f"buy {kind} at {price}" for kind, price in product(("stone", "wood"), OFFERS)),
    *(f"sell {kind} at {price}" for kind, price in product(("stone", "wood"), OFFERS)),
)
INTENTS = len(NAMES)

TARGETS = np.array([*FEDERAL_CUTOFFS[:-1], np.inf])
"""Incomes at which to stop for the period: the edges of the brackets, or nowhere."""

CHOICES = INTENTS + len(TARGETS)

ORDERS = np.array(
    [buy(kind, price) for kind, price in product((STONE, WOOD), OFFERS)]
    + [sell(kind, price) for kind, price in product((STONE, WOOD), OFFERS)],
    np.intp,
)
"""The action of each intent that bids or asks; (16,)."""
