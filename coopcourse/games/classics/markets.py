"""Firms that share a market: what one sells lowers the price for all.

Chapter: notebooks/02-games
"""

import numpy as np

from coopcourse.games.game import Game


def cournot_duopoly(*, steps: int = 9) -> Game:
    """Two firms choose how much to supply, in parts of 1/`steps`; the price is what is left of 1.

    A firm that sells q while all sell Q earns q (1 - Q). Source: Cournot (1838), Recherches sur les
    principes mathématiques de la théorie des richesses, chapter 7.

    >>> cournot_duopoly()["3/9", "3/9"].round(4)
    array([0.1111, 0.1111])
    """
    if steps < 1:
        raise ValueError(f"The market is divided into at least one part; steps={steps}. Try 9.")
    sold = np.arange(steps + 1) / steps
    profit = sold[:, None] * (1 - sold[:, None] - sold)  # (own quantity, other's quantity)
    names = [f"{part}/{steps}" for part in range(steps + 1)]
    return Game.bimatrix(profit, profit.T, ("Alice", "Bob"), names, title="Cournot duopoly")
