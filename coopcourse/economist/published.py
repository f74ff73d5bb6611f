"""The numbers of the AI Economist's own figure, to be held beside those of this book.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Published:
    """A policy with its total coin, its equality and their product, each a mean over episodes.

    Means of products are not products of means, so the third is not the product of the first two.
    """

    policy: str
    productivity: float
    equality: float
    product: float


OPEN_QUADRANT_2020 = (
    Published("free market", 3285, 0.39, 1278),
    Published("US federal", 2656, 0.48, 1261),
    Published("Saez", 2759, 0.52, 1435),
    Published("AI Economist", 2907, 0.57, 1664),
)
"""Four people in the open quadrant. Source: Zheng et al. (2020), the figure of the main result."""
