"""What some people hold: goods, coin, and their open orders.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.intents.ways import Who
from coopcourse.economist.schedules import Array
from coopcourse.economist.world.state import NO_ASK, World

NO_PRICE = 12  # stands for the price of an ask that is not there, as -1 does for a bid


@dataclass(frozen=True)
class Holdings:
    """Of each of some people: `goods` (some, 2), coin, income since tax day, and orders.

    `wealth` counts the coin in open bids, `coin` does not. `bids` and `asks` are prices,
    (some, 2, slots).
    """

    goods: NDArray[np.int64]
    coin: Array
    wealth: Array
    earned: Array
    bids: NDArray[np.int16]
    asks: NDArray[np.int16]

    @property
    def orders(self) -> NDArray[np.int64]:
        """How many orders each has for stone and for wood; (some, 2)."""
        return np.asarray((self.bids >= 0).sum(axis=2) + (self.asks < NO_PRICE).sum(axis=2))


def holdings(world: World, who: Who) -> Holdings:
    """Look up what each of `who` holds.

    >>> from coopcourse.economist.world import new_worlds
    >>> world = new_worlds(1, coin=10.0, rng=np.random.default_rng(1))
    >>> holdings(world, (np.array([0]), np.array([2]))).wealth.tolist()
    [10.0]
    """
    bids = world.bids[:, who[1], :, who[0]] >> 6
    asks = world.asks[:, who[1], :, who[0]]
    coin = world.coin[who]
    wealth = coin + np.maximum(bids, 0).sum(axis=(1, 2))
    return Holdings(
        goods=world.goods[who],
        coin=coin,
        wealth=wealth,
        earned=wealth - world.before[who],
        bids=bids,
        asks=np.where(asks < NO_ASK, asks >> 6, np.int16(NO_PRICE)),
    )
