"""Search by a response surface: fit a bowl to many noisy trials, go to its top, look closer there.

Chapter: notebooks/11-institutions
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from coopcourse.economist.schedules import Array

RIDGE = 1.0  # pulls slopes towards 0 where trials say little
WIDTHS = (1.0, 0.6, 0.4, 0.25)  # of the boxes that are tried, round after round

Try: TypeAlias = Callable[[Array], tuple[Array, Array]]
"""From rates, (schedules, brackets), to a value and to some luck of each, (schedules, lucks)."""


@dataclass(frozen=True)
class Surface:
    """A quadratic function of the rates, `weights` of the terms of `terms`."""

    weights: Array

    def __call__(self, rates: Array) -> Array:
        """Its height; (schedules,) for rates (schedules, brackets)."""
        return np.asarray(terms(rates) @ self.weights)


def terms(rates: Array) -> Array:
    """One, all rates and all products of two of them, counted from 1/2; (schedules, terms).

    >>> terms(np.array([[0.5, 1.0]])).tolist()
    [[1.0, 0.0, 0.5, 0.0, 0.0, 0.25]]
    """
    off = rates - 0.5
    first, second = np.triu_indices(rates.shape[1])
    return np.column_stack([np.ones(len(off)), off, off[:, first] * off[:, second]])


def fit(rates: Array, values: Array, luck: Array) -> Surface:
    """The surface nearest to the values once luck is allowed for, by ridge regression.

    >>> rates = np.random.default_rng(1).random((200, 2))
    >>> surface = fit(rates, 3 + rates[:, 0], np.zeros((200, 1)))
    >>> surface(np.array([[0.5, 0.5]])).round(1).tolist()
    [3.5]
    """
    rows = np.column_stack([terms(rates), luck - luck.mean(axis=0)])
    pull = RIDGE * np.eye(rows.shape[1])
    pull[0, 0] = 0.0
    spread = values.std() + 1e-9
    weights = np.linalg.solve(rows.T @ rows + pull, rows.T @ (values / spread))
    return Surface(spread * weights[: terms(rates[:1]).shape[1]])


def top(surface: Surface, low: Array, high: Array, *, rng: np.random.Generator) -> Array:
    """The rates where the surface is highest inside a box, by many trials and small steps.

    >>> rng = np.random.default_rng(1)
    >>> rates = rng.random((4000, 2))
    >>> hill = -((rates - [0.3, 0.8]) ** 2).sum(axis=1)
    >>> surface = fit(rates, hill, np.zeros((4000, 1)))
    >>> top(surface, np.zeros(2), np.ones(2), rng=rng).round(1).tolist()
    [0.3, 0.8]
    """
    found = rng.uniform(low, high, (2000, len(low)))
    for scale in np.geomspace(0.3, 0.003, 12):
        best = found[surface(found).argsort()[-20:]]
        near = best[:, None] + scale * rng.standard_normal((20, 50, len(low)))
        found = np.concatenate([best, np.clip(near.reshape(-1, len(low)), low, high)])
    return np.asarray(found[surface(found).argmax()])


def climb(
    attempt: Try, brackets: int, *, trials: int = 512, rng: np.random.Generator
) -> list[Array]:
    """The tops of the surfaces of round after round, in smaller and smaller boxes.

    Trials of earlier rounds count too, so far as they lie in twice the box.

    >>> hill = lambda rates: (-((rates - 0.3) ** 2).sum(axis=1), np.zeros((len(rates), 1)))
    >>> climb(hill, 2, trials=2000, rng=np.random.default_rng(1))[-1].round(1).tolist()
    [0.3, 0.3]
    """
    centre = np.full(brackets, 0.5)
    seen: list[tuple[Array, Array, Array]] = []
    tops: list[Array] = []
    for width in WIDTHS:
        low, high = np.clip([centre - width / 2, centre + width / 2], 0.0, 1.0)
        rates = rng.uniform(low, high, (trials, brackets))
        seen.append((rates, *attempt(rates)))
        tried, values, luck = (np.concatenate(each) for each in zip(*seen, strict=True))
        near = (np.abs(tried - centre) <= width).all(axis=1)
        centre = top(fit(tried[near], values[near], luck[near]), low, high, rng=rng)
        tops.append(centre)
    return tops
