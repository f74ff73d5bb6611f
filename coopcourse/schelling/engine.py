"""All at once: in a round everyone who is unhappy is shuffled with the empty cells.

The cells in play, empty ones and those of unhappy people, are found by one table look-up, and one
permutation of what they hold is the whole round. It plays many cities side by side.

Chapter: notebooks/06-schelling
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.schelling.census import Census
from coopcourse.schelling.city import City, Grid
from coopcourse.schelling.rules import Rules, content_table
from coopcourse.schelling.thresholds import Mask

DROP = 16  # rounds between two looks for cities that have settled


@dataclass(frozen=True)
class Settled:
    """What became of a batch of cities.

    The `grids` are (cities, rows, columns); for each city the `rounds` in which somebody moved and
    how many are still `unhappy`, both (cities,).
    """

    grids: Grid
    rounds: NDArray[np.int64]
    unhappy: NDArray[np.int64]


def shuffle_round(
    grids: Grid, of: Rules, groups: int, *, wraps: bool = True, rng: np.random.Generator
) -> NDArray[np.int64]:
    """Let all the unhappy of a batch (cities, rows, columns) move at once, and change it in place.

    Returns how many were unhappy in each city, (cities,). Raises ValueError for rules that need
    turns.

    >>> grids = np.array([[[1, 1, 2, 0]]], np.int8)
    >>> from coopcourse.schelling.rules import rules
    >>> shuffle_round(grids, rules("1/2"), 2, wraps=False, rng=np.random.default_rng(1)).tolist()
    [1]
    """
    _demand_shuffling(of)
    cities = len(grids)
    slots = np.flatnonzero(_in_play(grids, of, groups, wraps))
    flat = grids.reshape(-1)  # a view: batches are contiguous
    held = flat[slots]
    if cities == 1:
        flat[slots] = rng.permutation(held)
        return np.array([np.count_nonzero(held)], np.int64)
    city = slots // grids[0].size
    # Sorting by city number plus a random fraction shuffles each city within itself.
    flat[slots] = held[np.argsort(city + rng.random(len(slots)))]
    return np.bincount(city[held > 0], minlength=cities).astype(np.int64)


def _in_play(grids: Grid, of: Rules, groups: int, wraps: bool) -> Mask:
    """Whether each cell is empty or home to somebody unhappy; content_table knows no empty cell."""
    census = Census(groups, of.sight)
    place = census.take(grids, wraps=wraps) + grids * np.intp(census.codes)
    return ~content_table(of, groups).reshape(-1).take(place)


def _demand_shuffling(of: Rules) -> None:
    if of.target != "anywhere":
        raise ValueError(
            f"Who moves {of.target!r} must see the city of that moment, which takes turns. "
            "Use moves(...) or sweeps(...)."
        )


def rounds(city: City, of: Rules, *, rng: np.random.Generator) -> Iterator[City]:
    """The city at the start and after each round of simultaneous moves, until all are content.

    >>> from coopcourse.schelling.towns import random_city
    >>> from coopcourse.schelling.rules import rules
    >>> rng = np.random.default_rng(1)
    >>> *_, last = rounds(random_city(20, rng=rng), rules("1/3"), rng=rng)
    >>> from coopcourse.schelling.rules import unhappy
    >>> int(unhappy(last, rules("1/3")).sum())
    0
    """
    grids = np.array(city.grid)[None]
    while True:
        yield city
        if not shuffle_round(grids, of, city.groups, wraps=city.wraps, rng=rng)[0]:
            return
        city = city.after(grids[0])


def settle(
    cities: list[City], of: Rules, *, most_rounds: int = 300, rng: np.random.Generator
) -> Settled:
    """Play a batch of equally large cities until all have settled, or for `most_rounds`.

    Raises ValueError when the cities differ in size, edges or number of groups.

    >>> from coopcourse.schelling.towns import random_city
    >>> from coopcourse.schelling.rules import rules
    >>> rng = np.random.default_rng(1)
    >>> settle([random_city(20, rng=rng) for _ in range(3)], rules("1/3"), rng=rng).unhappy.tolist()
    [0, 0, 0]
    """
    first = cities[0]
    if {(each.grid.shape, each.wraps, each.groups) for each in cities} != {
        (first.grid.shape, first.wraps, first.groups)
    }:
        raise ValueError("A batch holds cities of one size, one kind of edge and equal groups.")
    grids = np.stack([each.grid for each in cities])
    played = np.zeros(len(cities), np.int64)
    active = np.arange(len(cities))
    for start in range(0, most_rounds, DROP):
        part = grids[active]
        for _ in range(start, min(start + DROP, most_rounds)):
            wishing = shuffle_round(part, of, first.groups, wraps=first.wraps, rng=rng)
            played[active] += wishing > 0
        grids[active] = part
        active = active[wishing > 0]
        if not len(active):
            break
    return Settled(grids, played, _still_unhappy(grids, of, first))


def _still_unhappy(grids: Grid, of: Rules, like: City) -> NDArray[np.int64]:
    wishing = _in_play(grids, of, like.groups, like.wraps) & (grids > 0)
    return np.asarray(wishing.sum(axis=(1, 2)), np.int64)
