"""A market in which one patient seller, obeying one simple rule, makes the price fall off a cliff.

The seller sells a share of all that is traded. Makers buy what nobody else wants, up to a limit,
and pass on to each other what they would rather not hold. That passing counts as trade: so the
seller sells faster, the makers fill up, and slow buyers come too late.

Chapter: notebooks/01-motivation
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

MINUTE = 60  # seconds
NOISE = 50.0  # contracts a second that others buy, and as many that they sell
DEPTH = 500.0  # contracts that wait in the book when all makers are full
IMPACT = 1.5e-3  # how far a contract moves the price, times the contracts that wait
EAGERNESS = 2000.0  # contracts a second that slow buyers want when the price is 100 % too low
MOST = 120.0  # contracts a second that slow buyers can take
START = 2 * MINUTE  # the second at which the seller begins
ALARM, WINDOW, CALM = (
    0.006,
    15,
    60,
)  # a fall this deep in so many seconds stops trade, once a minute


@dataclass(frozen=True)
class Market:
    """A futures market after 6 May 2010, with one seller; every rule of every agent is a number.

    The seller has `order` contracts and sells the share `participation` of the last minute's
    trade. Each of `makers` holds at most `limit` contracts and passes on, each second, the share
    `passing` of what it holds above a quarter of it. Buyers see prices `delay` seconds old. After
    a sudden fall trade stops for `halt` seconds. Raises ValueError for a share outside 0 to 1 or a
    negative number. Source: the agents are those of CFTC & SEC (2010), drawn as simply as can be.

    >>> Market().order, Market(participation=0.03).participation
    (75000, 0.03)
    """

    order: int = 75_000
    participation: float = 0.09
    makers: int = 16
    limit: float = 250.0
    passing: float = 0.2
    delay: int = 150
    halt: int = 5

    def __post_init__(self) -> None:
        shares = (self.participation, self.passing)
        if not all(0 <= share <= 1 for share in shares):
            raise ValueError(
                f"participation and passing are shares from 0 to 1; {shares} came. Try 0.09."
            )
        if self.makers < 2 or min(self.order, self.limit, self.delay, self.halt) < 0:
            raise ValueError("A market needs two makers or more, and no negative number.")


@dataclass(frozen=True)
class Second:
    """One second: log price, contracts the seller still has, what each maker holds, trade."""

    price: float = 0.0
    unsold: float = 0.0
    held: tuple[float, ...] = ()
    volume: float = 2 * NOISE
    halted_until: int = 0
    seen_from: int = 0


def seconds(market: Market, *, rng: np.random.Generator, last: int) -> Iterator[Second]:
    """The market second by second; before the seller begins it trades at a log price near 0.

    >>> quiet = seconds(Market(order=0), rng=np.random.default_rng(1), last=600)
    >>> max(abs(now.price) for now in quiet) < 0.001
    True
    """
    noise = rng.poisson(NOISE, size=(last, 2)).tolist()  # (seconds, buy and sell)
    partners = rng.integers(1, market.makers, size=last).tolist()
    past = [Second(unsold=float(market.order), held=(0.0,) * market.makers)]
    recent = MINUTE * 2 * NOISE
    for time in range(last):
        halted = time < past[-1].halted_until
        sold = _sale(market, past[-1].unsold, recent) if time >= START and not halted else 0.0
        now = (
            replace(past[-1], volume=0.0)
            if halted
            else _traded(market, past, sold, noise[time], partners[time])
        )
        past.append(_stopped(market, past, now, time))
        recent += past[-1].volume - (past[-MINUTE - 1].volume if time >= MINUTE else 2 * NOISE)
        yield past[-1]


def _sale(market: Market, unsold: float, recent: float) -> float:
    return min(unsold, market.participation * recent / MINUTE)


def _traded(
    market: Market, past: list[Second], sold: float, noise: tuple[float, float], partner: int
) -> Second:
    before = past[-1]
    seen = past[max(len(past) - 1 - market.delay, before.seen_from, 0)].price
    slow = float(np.clip(-EAGERNESS * seen, -MOST, MOST))
    bought, offered = noise[0] + max(slow, 0.0), noise[1] + sold + max(-slow, 0.0)
    held, room = _absorbed(market, before.held, offered - bought)
    held, passed = _passed(market, held, partner)
    return replace(
        before,
        price=before.price - IMPACT * (offered - bought) / (DEPTH + room),
        unsold=before.unsold - sold,
        held=held,
        volume=max(bought, offered) + passed,
    )


def _absorbed(
    market: Market, held: tuple[float, ...], surplus: float
) -> tuple[tuple[float, ...], float]:
    side = 1.0 if surplus > 0 else -1.0
    rooms = [max(0.0, market.limit - side * each) for each in held]
    room = sum(rooms)
    share = side * min(abs(surplus), room) / room if room else 0.0
    return tuple(each + share * free for each, free in zip(held, rooms, strict=True)), room


def _passed(
    market: Market, held: tuple[float, ...], partner: int
) -> tuple[tuple[float, ...], float]:
    comfort = market.limit / 4
    given = [
        market.passing * (max(0.0, each - comfort) - max(0.0, -each - comfort)) for each in held
    ]
    taken = given[-partner:] + given[:-partner]
    left = tuple(a - b + c for a, b, c in zip(held, given, taken, strict=True))
    return left, sum(map(abs, given))


def _stopped(market: Market, past: list[Second], now: Second, time: int) -> Second:
    if not market.halt or time < WINDOW or time < now.halted_until + CALM * bool(now.seen_from):
        return now
    fall = past[-WINDOW].price - now.price
    if fall <= ALARM:
        return now
    return replace(now, halted_until=time + 1 + market.halt, seen_from=len(past))


@dataclass(frozen=True)
class Story:
    """What a market did: arrays with one entry a second, from the second the seller begins."""

    price: np.ndarray  # percent of the price before
    volume: np.ndarray  # contracts a second
    held: np.ndarray  # contracts that all makers hold together
    unsold: np.ndarray

    @property
    def low(self) -> float:
        """The lowest price, in percent of the price before."""
        return float(self.price.min())

    @property
    def low_minute(self) -> float:
        """The minute of the lowest price."""
        return float(self.price.argmin()) / MINUTE

    @property
    def sold_at_low(self) -> float:
        """The contracts that the seller has sold when the price is lowest."""
        return float(self.unsold[0] - self.unsold[self.price.argmin()])

    @property
    def finished(self) -> float | None:
        """The minute in which the seller sells the last contract, None if not within the story."""
        done = np.flatnonzero(self.unsold <= 0)
        return float(done[0]) / MINUTE if done.size else None

    def after_low(self, minutes: float) -> float:
        """The price so many minutes after the low (or at the end), in percent of the one before."""
        moment = int(self.price.argmin()) + round(minutes * MINUTE)
        return float(self.price[min(moment, len(self.price) - 1)])


def story(market: Market, *, rng: np.random.Generator, minutes: int = 60) -> Story:
    """One afternoon: `minutes` of the market from the moment the seller begins.

    >>> crash = story(Market(), rng=np.random.default_rng(1))
    >>> slow = story(Market(participation=0.03), rng=np.random.default_rng(1))
    >>> crash.low < slow.low < 0
    True
    """
    run = list(seconds(market, rng=rng, last=START + minutes * MINUTE))[START - 1 :]
    return Story(
        price=100 * np.expm1([now.price for now in run]),
        volume=np.array([now.volume for now in run]),
        held=np.array([sum(now.held) for now in run]),
        unsold=np.array([now.unsold for now in run]),
    )
