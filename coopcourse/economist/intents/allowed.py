"""Which choices make sense now: a plan once a period, then work that can be done and is planned.

Chapter: notebooks/11-institutions
"""

import numpy as np

from coopcourse.economist.intents.following import Following
from coopcourse.economist.intents.holdings import Holdings
from coopcourse.economist.intents.names import (
    BUILD_HOUSE,
    CHOICES,
    FETCH_STONE,
    FIRST_OFFER,
    FIRST_SALE,
    INTENTS,
    OFFERS,
    REST,
)
from coopcourse.economist.intents.ways import Who
from coopcourse.economist.world.actions import Flags
from coopcourse.economist.world.land import STONE, WOOD
from coopcourse.economist.world.state import SLOTS, World


def allowed(world: World, following: Following, who: Who, own: Holdings) -> Flags:
    """The choices open to each of `who`; (some, CHOICES).

    Those without a plan plan. Those whose income is at the target sell and build no more; those
    below a target that is not endless rest only while they wait for an order of theirs.

    >>> from coopcourse.economist.world import new_worlds
    >>> world = new_worlds(1, rng=np.random.default_rng(1))
    >>> following = Following.nothing(world.size)
    >>> from coopcourse.economist.intents.holdings import holdings
    >>> who = np.array([0]), np.array([0])
    >>> int(allowed(world, following, who, holdings(world, who)).sum())  # seven targets
    7
    """
    mask = np.zeros((len(who[0]), CHOICES), np.bool_)
    planned = following.planned[who]
    mask[:, INTENTS:] = ~planned[:, None]
    mask[:, :INTENTS] = _work(world, who, own) & planned[:, None]
    target = following.target[who]
    done = own.earned >= target
    mask[done, BUILD_HOUSE] = False
    mask[done, FIRST_SALE:INTENTS] = False
    busy = mask[:, 1:].any(axis=1)
    committed = ~done & np.isfinite(target) & (own.orders.sum(axis=1) == 0)
    mask[:, REST] = planned & ~(committed & busy)
    return mask


def _work(world: World, who: Who, own: Holdings) -> Flags:
    """The intents that can begin now; (some, INTENTS)."""
    mask = np.zeros((len(who[0]), INTENTS), np.bool_)
    ready = world.grown[:, :-1]
    mask[:, BUILD_HOUSE] = (own.goods > 0).all(axis=1)
    affordable = own.coin[:, None] >= np.array(OFFERS)
    room = np.asarray(own.orders < SLOTS)  # (some, kinds)
    many = len(OFFERS)
    for kind in (STONE, WOOD):
        some = np.asarray(ready[:, world.land.kinds == kind].any(axis=1))  # (worlds,)
        mask[:, FETCH_STONE + kind] = some[who[0]]
        bids = FIRST_OFFER + many * kind
        mask[:, bids : bids + many] = affordable & room[:, kind, None]
        asks = FIRST_SALE + many * kind
        mask[:, asks : asks + many] = ((own.goods[:, kind] > 0) & room[:, kind])[:, None]
    return mask
