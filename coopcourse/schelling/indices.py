"""Segregation has many rulers: each index is a question, and they need not agree.

Chapter: notebooks/06-schelling
"""

import numpy as np
from numpy.typing import NDArray

from coopcourse.schelling.census import Census, like_and_total
from coopcourse.schelling.city import City

Floats = NDArray[np.float64]
BLOCK = 5  # cells on the side of a district


def similarity(city: City) -> float:
    """The mean share of like neighbours, over everyone who has a neighbour; nan if nobody has.

    >>> similarity(City([[1, 1, 2]], wraps=False))
    0.5
    """
    like, total = _of_people(city)
    return float(np.mean(like / total)) if total.size else float("nan")


def pooled_similarity(city: City) -> float:
    """All like neighbours over all neighbours: those with many neighbours count more.

    Source: the "percent similar" of NetLogo's Segregation model.

    >>> pooled_similarity(City([[1, 1, 2], [1, 0, 0]], wraps=False))
    0.75
    """
    like, total = _of_people(city)
    return float(like.sum() / total.sum()) if total.size else float("nan")


def above_chance(city: City) -> float:
    """How far similarity exceeds one half, stretched to run from 0 to 1, for two equal groups.

    Source: the index drawn by Parable of the Polygons.

    >>> above_chance(City([[1, 1, 2]], wraps=False))
    0.0
    """
    return max(0.0, 2 * similarity(city) - 1)


def _of_people(city: City) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The like and all neighbours of everyone who has any; both (people,)."""
    like, total = like_and_total(city)
    somebody = (city.grid > 0) & (total > 0)
    return like[somebody], total[somebody]


def morans_i(city: City) -> float:
    """The correlation between neighbours' groups: 1 alike, 0 by chance, -1 a perfect mixture.

    The weight of each pair of neighbours is 1, and groups 1 and 2 stand for two numbers. Source:
    Moran (1950), Notes on continuous stochastic phenomena. Raises ValueError unless there are two
    groups.

    >>> morans_i(City([[1, 2, 1, 2]], wraps=False))
    -1.0
    """
    _demand_two(city)
    heads = _heads(city)
    mean = float(np.mean(city.grid[city.grid > 0] == 2))
    values = np.where(city.grid > 0, (city.grid == 2) - mean, 0.0)
    pull = heads[1] * (1 - mean) - heads[0] * mean  # the sum over each cell's neighbours
    pairs = heads.sum(axis=0)[city.grid > 0].sum()
    return float((values * pull).sum() / pairs / (values**2).sum() * city.people)


def _heads(city: City) -> Floats:
    """The neighbours of each cell by group, itself left out; (2, rows, columns)."""
    census = Census(2)
    heads = census.digits(census.take(city.grid, wraps=city.wraps))
    own = np.stack([city.grid == 1, city.grid == 2])
    return np.asarray(heads - own, np.float64)


def district_counts(city: City, block: int = BLOCK) -> NDArray[np.int64]:
    """How many of each of two groups live in each square district; (districts, 2).

    >>> district_counts(City([[1, 1, 2, 0]] * 2), block=2).tolist()
    [[4, 0], [0, 2]]
    """
    _demand_two(city)
    rows, columns = (-(-size // block) for size in city.grid.shape)
    down, across = np.indices(city.grid.shape) // block
    district = (down * columns + across).ravel()
    counts = [
        np.bincount(district[city.grid.ravel() == group], minlength=rows * columns)
        for group in (1, 2)
    ]
    return np.stack(counts, axis=1).astype(np.int64)


def dissimilarity(city: City, block: int = BLOCK) -> float:
    """The share of a group that would have to move for all districts to be mixed alike.

    Source: Duncan and Duncan (1955), A methodological analysis of segregation indexes.

    >>> dissimilarity(City([[1, 1, 2, 2]] * 2), block=2)
    1.0
    """
    counts = district_counts(city, block)
    return float(np.abs(np.subtract(*(counts / counts.sum(axis=0)).T)).sum() / 2)


def exposure(city: City, group: int, to: int, block: int = BLOCK) -> float:
    """The share of group `to` in the district of the average member of `group`.

    Exposure to the own group is called isolation. Source: Massey and Denton (1988), The dimensions
    of residential segregation.

    >>> exposure(City([[1, 1, 2, 2]] * 2), 1, to=2, block=4)
    0.5
    """
    counts = district_counts(city, block)
    counts = counts[counts.sum(axis=1) > 0]
    members = counts[:, group - 1] / counts[:, group - 1].sum()
    return float(members @ (counts[:, to - 1] / counts.sum(axis=1)))


def _demand_two(city: City) -> None:
    if sorted(np.unique(city.grid[city.grid > 0])) != [1, 2]:
        raise ValueError("This index compares two groups; the city must hold groups 1 and 2 alone.")
