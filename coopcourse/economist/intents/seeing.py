"""What people see when they choose: themselves, their taxes, the market and the land near them.

Chapter: notebooks/11-institutions
"""

import numpy as np

from coopcourse.economist.intents.following import Following
from coopcourse.economist.intents.holdings import NO_PRICE, Holdings
from coopcourse.economist.intents.life import Life
from coopcourse.economist.intents.ways import Who, far_from_sources
from coopcourse.economist.metrics import AVERSION
from coopcourse.economist.network import SINGLE
from coopcourse.economist.schedules import FEDERAL_CUTOFFS, Array
from coopcourse.economist.taxes import slices
from coopcourse.economist.world.fiscal import PERIOD
from coopcourse.economist.world.land import STONE, WOOD
from coopcourse.economist.world.state import NO_ASK, PAY, World

SEES = 49  # numbers
FAR_AWAY = 30.0  # steps that look as far as any
BUSY = 40.0  # trades that look as many as any


def see(life: Life, who: Who, own: Holdings) -> Array:
    """What each of `who` sees, as numbers near 1 in single precision; (some, SEES).

    >>> from coopcourse.economist.intents.holdings import holdings
    >>> from coopcourse.economist.intents.life import new_life
    >>> life = new_life(2, [0.5] * 7, 0.21, rng=np.random.default_rng(1))
    >>> who = np.array([0, 1]), np.array([3, 3])
    >>> see(life, who, holdings(life.world, who)).shape
    (2, 49)
    """
    parts = [
        *_self(life.world, who, own),
        *_plan(life.following, who, own),
        *_taxes(life, who, own),
        *_market(life.world, who, own),
        *_land(life.world, who),
    ]
    return np.column_stack(parts).astype(SINGLE)


def _self(world: World, who: Who, own: Holdings) -> list[Array]:
    """Skill, luck, goods, orders and coin."""
    pay, others = world.pay[who], world.coin.sum(axis=1)[who[0]] - own.coin
    return [
        pay / PAY - 1,
        pay / world.pay.max(axis=1)[who[0]],
        world.luck[who],
        np.minimum(own.goods, 10) / 5,  # (some, 2)
        (own.bids >= 0).sum(axis=2) / 5,
        (own.asks < NO_PRICE).sum(axis=2) / 5,
        np.log1p(own.coin) / 6,
        np.log1p(np.minimum(own.coin, 10)) / 2,
        np.log1p(own.wealth) / 6,
        np.maximum(own.wealth, 1) ** -AVERSION,
        np.log1p(others) / 6,
    ]


def _plan(following: Following, who: Who, own: Holdings) -> list[Array]:
    """The income so far, the one to stop at, and the one of the period before."""
    target = following.target[who]
    return [
        own.earned / 100,
        np.minimum(target, 300) / 100,
        np.clip(target - own.earned, -50, 100) / 50,
        np.isinf(target).astype(np.float64),
        following.planned[who].astype(np.float64),
        following.last[who] / 100,
    ]


def _taxes(life: Life, who: Who, own: Holdings) -> list[Array]:
    """What is kept of the next coins and of the next house, all rates, what labour costs, time."""
    rates, pay, now = life.rates[who[0]], life.world.pay[who], life.now[who[0]]
    after = own.earned[:, None] + np.stack([0 * pay, 0 * pay + 5, pay], axis=1)
    due = (slices(after, FEDERAL_CUTOFFS) * rates[:, None]).sum(axis=2)  # (some, 3)
    return [
        1 - (due[:, 1] - due[:, 0]) / 5,
        1 - (due[:, 2] - due[:, 0]) / pay,
        due[:, 0] / 50,
        rates,
        life.cost[who[0]] * 5,
        now / 1000,
        now % PERIOD / PERIOD,
    ]


def _market(world: World, who: Who, own: Holdings) -> list[Array]:
    """The best offers of anybody and one's own, and what was paid lately."""
    kinds, _, _, worlds = world.bids.shape
    best = (world.bids.reshape(kinds, -1, worlds).max(axis=1) >> 6) / 10  # (kinds, worlds)
    asked = world.asks.reshape(kinds, -1, worlds).min(axis=1)
    least = np.where(asked < NO_ASK, asked >> 6, NO_PRICE) / 10
    traded = world.trades.sum(axis=1)
    paid = np.tensordot(np.arange(world.trades.shape[1]), world.trades, (0, 1))
    mean = paid / np.maximum(traded, 1e-3) / 10
    many = np.minimum(traded, BUSY) / BUSY * 2
    return [
        np.concatenate([best, least, mean, many]).T[who[0]],
        own.bids.max(axis=2) / 10,
        own.asks.min(axis=2) / 10,
    ]


def _land(world: World, who: Who) -> list[Array]:
    """How far the nearest stone and wood are, and how much of both there is."""
    far = far_from_sources(world, who)
    seen: list[Array] = []
    for kind in (STONE, WOOD):
        of_kind = world.land.kinds == kind
        seen.append(np.minimum(far[:, of_kind].min(axis=1), FAR_AWAY) / FAR_AWAY)
        seen.append(world.grown[:, :-1][:, of_kind].mean(axis=1)[who[0]])
    return seen
