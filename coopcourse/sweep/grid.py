"""A grid names the values of each parameter, and a cell is one choice of all of them.

Chapter: notebooks/05a-evolution
"""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import numpy as np

Grid: TypeAlias = Mapping[str, Sequence[Any]]
Cell: TypeAlias = dict[str, Any]


def cells(grid: Grid) -> list[Cell]:
    """Return every combination of the grid's values, the last parameter changing fastest.

    >>> cells({"benefit": [2, 3], "cost": [1]})
    [{'benefit': 2, 'cost': 1}, {'benefit': 3, 'cost': 1}]
    """
    return [dict(zip(grid, each, strict=True)) for each in itertools.product(*grid.values())]


def checked(grid: Grid) -> dict[str, tuple[Any, ...]]:
    """Return the grid with plain values; raise ValueError where it is not a grid.

    >>> checked({"share": np.array([0.1, 0.2])})
    {'share': (0.1, 0.2)}
    """
    if not grid:
        raise ValueError("The grid is empty. Name at least one parameter: {'share': [0.1, 0.2]}.")
    return {str(name): _values(name, values) for name, values in grid.items()}


def _values(name: str, values: Sequence[Any]) -> tuple[Any, ...]:
    if name == "rng":
        raise ValueError("`rng` is the stream of chance that each run gets: take it off the grid.")
    if isinstance(values, str) or np.ndim(values) != 1 or not len(values):
        raise ValueError(f"The grid gives {name} = {values!r}. Give a list of values: [0.1, 0.2].")
    return tuple(values.tolist() if isinstance(values, np.ndarray) else values)
