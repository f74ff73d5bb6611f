"""Many worlds side by side: who is where, who has what, and what everybody offers.

All arrays are changed in place as time goes by. Orders are kept with the worlds as their last axis,
so that numpy runs along worlds.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.economist.schedules import Array
from coopcourse.economist.skills import ranked_skills
from coopcourse.economist.world.land import OPEN_QUADRANT, Ints, Land

NOBODY = -1
SLOTS = 5  # open orders of a person for each resource
PRICES = 11  # 0 to 10 coin
NO_BID, NO_ASK = -1, 1 << 14
PAY = 10.0  # coin for a house built with skill 1

Codes = NDArray[np.int16]


@dataclass(frozen=True)
class World:
    """A batch of worlds on one land; `goods` are stone and wood, in this order.

    A bid is kept as 64 x price + age and an ask as 64 x price + 63 - age, so that the best bid is
    the largest number, the best ask the smallest, and among equals the older comes first.
    """

    land: Land
    place: Ints  # (worlds, people): a cell
    standing: NDArray[np.bool_]  # (worlds, cells): whether somebody is there
    owner: NDArray[np.int8]  # (worlds, cells): whose house is there
    grown: NDArray[np.bool_]  # (worlds, sources + 1): what is ready; the last never is
    goods: NDArray[np.int64]  # (worlds, people, 2)
    coin: Array  # (worlds, people), what is in open bids left out
    labour: Array  # (worlds, people)
    pay: Array  # (worlds, people): coin for a house
    luck: Array  # (worlds, people): the chance of a second unit
    bids: Codes  # (2, people, slots, worlds)
    asks: Codes  # (2, people, slots, worlds)
    trades: Array  # (2, prices, worlds): how many lately
    before: Array  # (worlds, people): all coin after the last tax day

    @property
    def size(self) -> tuple[int, int]:
        """How many worlds, and people in each."""
        return self.place.shape[0], self.place.shape[1]

    @property
    def cell(self) -> Ints:
        """Where everybody is, counted through all worlds; (worlds, people)."""
        worlds, cells = self.standing.shape
        return np.asarray(self.place + cells * np.arange(worlds)[:, None])

    @property
    def bid_coin(self) -> Array:
        """The coin in everybody's open bids; (worlds, people)."""
        held = np.where(self.bids >= 0, self.bids >> 6, 0).sum(axis=(0, 2))
        return np.asarray(held.T, np.float64)

    @property
    def ask_goods(self) -> NDArray[np.int64]:
        """The stone and wood in everybody's open asks; (worlds, people, 2)."""
        return np.asarray((self.asks < NO_ASK).sum(axis=2).transpose(2, 1, 0), np.int64)

    @property
    def wealth(self) -> Array:
        """All coin, in purses and in open bids; (worlds, people)."""
        return self.coin + self.bid_coin

    @property
    def houses(self) -> NDArray[np.int64]:
        """How many houses each has built; (worlds, people)."""
        people = np.arange(self.size[1])[:, None]
        return np.stack([(people == each).sum(axis=1) for each in self.owner])


def new_worlds(
    worlds: int,
    *,
    people: int = 4,
    land: Land = OPEN_QUADRANT,
    coin: float = 0.0,
    rng: np.random.Generator,
) -> World:
    """Fresh worlds in which the four quarters of skill start in four corners of the land.

    Who has which skill is drawn anew in every world: pay by `ranked_skills`, luck in gathering by
    a Pareto law of shape 3, capped at 1. Source: the public program of Zheng et al. (2020).

    >>> world = new_worlds(2, rng=np.random.default_rng(1))
    >>> world.pay.sum(axis=1).round(1).tolist(), world.grown[:, :-1].all()
    ([63.3, 63.3], np.True_)
    """
    rank = rng.permuted(np.tile(np.arange(people), (worlds, 1)), axis=1)
    place = corners(land, people)[rank]
    standing = _marked(place, land.letters.size)
    orders = (2, people, SLOTS, worlds)
    return World(
        land=land,
        place=place,
        standing=standing,
        owner=np.full(standing.shape, NOBODY, np.int8),
        grown=_ripe(worlds, land),
        goods=np.zeros((worlds, people, 2), np.int64),
        coin=np.full((worlds, people), coin),
        labour=np.zeros((worlds, people)),
        pay=PAY * ranked_skills(people)[rank],
        luck=np.minimum(rng.pareto(3.0, (worlds, people)), 2.0) / 2,
        bids=np.full(orders, NO_BID, np.int16),
        asks=np.full(orders, NO_ASK, np.int16),
        trades=np.zeros((2, PRICES, worlds)),
        before=np.full((worlds, people), coin),
    )


def _marked(place: Ints, cells: int) -> NDArray[np.bool_]:
    """Where somebody stands, (worlds, cells)."""
    standing = np.zeros((len(place), cells), np.bool_)
    np.put_along_axis(standing, place, True, axis=1)
    return standing


def _ripe(worlds: int, land: Land) -> NDArray[np.bool_]:
    """All sources grown; the last column stands for cells without one."""
    grown = np.ones((worlds, len(land.sources) + 1), np.bool_)
    grown[:, -1] = False
    return grown


def corners(land: Land, people: int) -> Ints:
    """The starting cell of each rank of skill, the least skilled first; (people,).

    From the least skilled quarter on: top right, bottom left, top left, bottom right, four to a
    row. Source: the public program of Zheng et al. (2020).

    >>> corners(OPEN_QUADRANT, 4).tolist()
    [24, 600, 0, 624]
    """
    rows, columns = land.shape
    rank = np.arange(people)
    group = rank * 4 // people
    within = rank - np.searchsorted(group, group)
    down, right = within // 4, within % 4
    low, far = np.isin(group, (1, 3)), np.isin(group, (0, 3))
    row = np.where(low, rows - 1 - down, down)
    return np.asarray(row * columns + np.where(far, columns - 1 - right, right), np.intp)
