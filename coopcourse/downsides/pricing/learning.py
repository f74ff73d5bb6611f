"""Two programs set prices, look at last period's pair, and keep what paid: Q-learning in batches.

All sessions of a batch move together, one array operation for all. The state is the last pair of
prices, a firm's own first: so both firms read the same table of profits.

Chapter: notebooks/12-downsides
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coopcourse.downsides.pricing.market import Floats, Market
from coopcourse.downsides.pricing.sessions import Sessions

Ints = NDArray[np.int64]
STRETCH = 2048  # periods between two looks at who has settled


@dataclass(frozen=True)
class Learner:
    """How a program learns: its step, how fast it stops trying things, how much it minds later.

    A session has settled when neither firm's best reply to any state has changed for `patience`
    periods. The numbers are those of Calvano et al. (2020), section III. Raises ValueError for a
    rate outside (0, 1], a discount outside [0, 1) or a decay that is not positive.

    >>> Learner().discount
    0.95
    """

    rate: float = 0.15
    decay: float = 4e-6  # tries a price at random with probability exp(-decay * period)
    discount: float = 0.95
    patience: int = 100_000

    def __post_init__(self) -> None:
        if not (0 < self.rate <= 1 and 0 <= self.discount < 1 and self.decay > 0):
            raise ValueError(
                "A learner needs 0 < rate <= 1, 0 <= discount < 1 and decay > 0; not "
                f"{self.rate}, {self.discount} and {self.decay}. Try Learner()."
            )


@dataclass(frozen=True)
class _Batch:
    """What every learner knows; arrays that learning rewrites in place."""

    q: Floats  # (firms * sessions * states, prices): the worth of each price in each state
    worth: Floats  # (firms * sessions * states,): the best of each row of q
    best: Ints  # (firms * sessions * states,): where it stands
    state: Ints  # (firms, sessions): own price * prices + the rival's
    changed: Ints  # (sessions,): the last period at which a best reply changed

    @property
    def first_row(self) -> Ints:
        """Where the rows of each learner begin, (firms, sessions)."""
        learners = self.state.size
        rows = np.arange(learners, dtype=np.int64) * (len(self.q) // learners)
        return rows.reshape(self.state.shape)

    def part(self, keep: NDArray[np.bool_]) -> "_Batch":
        """The sessions that go on."""
        firms, sessions = self.state.shape

        def kept(table: NDArray[Any]) -> NDArray[Any]:
            by_session = table.reshape(firms, sessions, -1, *table.shape[1:])[:, keep]
            return np.ascontiguousarray(by_session.reshape(-1, *table.shape[1:]))

        tables = kept(self.q), kept(self.worth), kept(self.best)
        return _Batch(*tables, self.state[:, keep].copy(), self.changed[keep].copy())


def _beginners(market: Market, learner: Learner, sessions: int, rng: np.random.Generator) -> _Batch:
    """Programs that expect a rival who draws prices at random; play starts anywhere."""
    m = market.prices
    hopes = market.profits.mean(axis=1) / (1 - learner.discount)
    q = np.tile(hopes, (2 * sessions * m * m, 1))
    prices = rng.integers(m, size=(2, sessions))
    state = prices * m + prices[::-1]
    changed = np.zeros(sessions, dtype=np.int64)
    return _Batch(q, q.max(axis=1), q.argmax(axis=1).astype(np.int64), state, changed)


def _live(batch: _Batch, tries: Ints, period: int, *, market: Market, learner: Learner) -> None:
    """Let all sessions live through len(tries) periods; a try below 0 means: do what seems best."""
    m, start, profits = market.prices, batch.first_row, market.profits.ravel()
    q, worth, best, state = batch.q, batch.worth, batch.best, batch.state
    cells = q.ravel()  # a view: q is contiguous
    for now, guess in enumerate(tries, start=period):
        row = start + state  # (firms, sessions)
        price = np.where(guess < 0, best[row], guess)
        state[:] = price * m + price[::-1]
        target = profits[state] + learner.discount * worth[start + state]
        cell = row * m + price
        cells[cell] += learner.rate * (target - cells[cell])
        values = q[row]  # (firms, sessions, prices)
        chosen = values.argmax(axis=-1)
        moved = (chosen != best[row]).any(axis=0)
        batch.changed[moved] = now
        best[row], worth[row] = chosen, values.max(axis=-1)


def _tries(
    learner: Learner, period: int, shape: tuple[int, int, int], m: int, *, rng: np.random.Generator
) -> Ints:
    """The prices tried at random in a stretch of periods, and -1 where nothing is tried."""
    chance = np.exp(-learner.decay * (period + np.arange(shape[0])))[:, None, None]
    return np.where(rng.random(shape) < chance, rng.integers(m, size=shape), -1)


def _settled(batch: _Batch, done: NDArray[np.bool_], period: int, m: int) -> Sessions:
    """What the finished sessions have learned."""
    finished = batch.part(done)
    plans = finished.best.reshape(2, -1, m, m).swapaxes(0, 1)
    last = finished.state.T // m
    periods = np.full(len(plans), period, dtype=np.int64)
    return Sessions(plans.astype(np.uint8), last.astype(np.uint8), periods)


def settle(
    market: Market, learner: Learner, sessions: int, *, rng: np.random.Generator
) -> Iterator[Sessions]:
    """Yield the sessions that have settled, a few at a time, until all have.

    Source: Calvano et al. (2020), section III; checked every 2,048 periods, so a session may learn
    that little longer than its patience asks.

    >>> quick = Learner(decay=0.01, patience=500)
    >>> found = settle(Market(prices=3), quick, 4, rng=np.random.default_rng(1))
    >>> sum(len(some) for some in found)
    4
    """
    batch, period = _beginners(market, learner, sessions, rng), 0
    while batch.changed.size:
        shape = (STRETCH, *batch.state.shape)
        tries = _tries(learner, period, shape, market.prices, rng=rng)
        _live(batch, tries, period, market=market, learner=learner)
        period += STRETCH
        done = period - batch.changed > learner.patience
        if done.any():
            yield _settled(batch, done, period, market.prices)
            batch = batch.part(~done)


def train(market: Market, learner: Learner, sessions: int, *, rng: np.random.Generator) -> Sessions:
    """Train pairs of programs until every pair has settled.

    >>> quick = Learner(decay=0.01, patience=500)
    >>> train(Market(prices=3), quick, 4, rng=np.random.default_rng(1)).plans.shape
    (4, 2, 3, 3)
    """
    return Sessions.joined(list(settle(market, learner, sessions, rng=rng)))
