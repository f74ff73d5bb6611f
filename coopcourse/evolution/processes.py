"""A small population in which luck counts: one dies and one is copied, or a whole generation goes.

A state is the number of players of each strategy, and many populations run side by side: counts
have the shape (replicates, strategies). A process is a function that moves them one step on.

Chapter: notebooks/05a-evolution
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.chances import draw
from coopcourse.evolution.encounters import Array, demand_size, square

Counts: TypeAlias = NDArray[np.int64]
Step: TypeAlias = Callable[[Counts, Array, float, np.random.Generator], Counts]


def payoffs(counts: Counts, payoff: Array) -> Array:
    """What a player of each strategy earns on average, from everyone else: same shape as counts.

    >>> payoffs(np.array([[1, 3]]), np.array([[2.0, -1.0], [3.0, 0.0]]))
    array([[-1.,  1.]])
    """
    others = counts @ payoff.T - np.diag(payoff)  # one does not meet oneself
    return others / (counts.sum(axis=1, keepdims=True) - 1)  # type: ignore[no-any-return]


def moran(counts: Counts, payoff: Array, strength: float, rng: np.random.Generator) -> Counts:
    """One is copied, the fitter the likelier, and the copy takes the place of anyone.

    Fitness is 1 - strength + strength * payoff. Source: Moran (1958); Nowak and others (2004).
    """
    parents = draw(counts * _fitness(payoffs(counts, payoff), strength), rng=rng)
    return _replace(counts, draw(counts, rng=rng), parents)


def fermi(counts: Counts, payoff: Array, strength: float, rng: np.random.Generator) -> Counts:
    """One looks at another, and copies her the more likely the more she earns.

    Source: Traulsen, Nowak and Pacheco (2006); the curve is Fermi's.
    """
    learner = draw(counts, rng=rng)
    model = draw(_replace(counts, learner, None), rng=rng)
    paid = payoffs(counts, payoff)
    rows = np.arange(len(counts))
    lead = paid[rows, model] - paid[rows, learner]
    copies = rng.random(len(counts)) < 1 / (1 + np.exp(-strength * lead))
    return _replace(counts, learner, np.where(copies, model, learner))


def wright_fisher(
    counts: Counts, payoff: Array, strength: float, rng: np.random.Generator
) -> Counts:
    """Everyone dies; each of the next generation has a parent, the fitter the likelier.

    Source: Fisher (1930) and Wright (1931); with games Imhof and Nowak (2006).
    """
    weights = counts * _fitness(payoffs(counts, payoff), strength)
    chances = weights / weights.sum(axis=1, keepdims=True)
    return rng.multinomial(counts.sum(axis=1), chances)


PROCESSES: Mapping[str, Step] = {"moran": moran, "fermi": fermi, "wright-fisher": wright_fisher}


def populations(
    payoff: ArrayLike,
    start: ArrayLike,
    *,
    process: str = "moran",
    strength: float,
    mutation: float = 0.0,
    replicates: int = 1,
    rng: np.random.Generator,
) -> Iterator[Counts]:
    """The counts of each population at the start and after each step, for ever.

    `start` is the number of players of each strategy. With the chance `mutation` a random member
    takes any other strategy in place of a step. Raises ValueError with advice.

    >>> rng = np.random.default_rng(1)
    >>> story = populations([[2, -1], [3, 0]], [9, 1], strength=0.5, replicates=2, rng=rng)
    >>> [next(story).tolist() for _ in range(2)]
    [[[9, 1], [9, 1]], [[9, 1], [9, 1]]]
    """
    if process not in PROCESSES:
        names = ", ".join(PROCESSES)
        raise ValueError(f"The process {process!r} is unknown; choose one of {names}.")
    table, first = square(payoff), np.asarray(start, dtype=np.int64)
    demand_size(int(first.sum()))
    counts = np.tile(first, (replicates, 1))  # (replicates, strategies)
    while True:
        yield counts
        moved = PROCESSES[process](counts, table, strength, rng)
        if mutation:
            mutates = rng.random(replicates)[:, None] < mutation
            moved = np.where(mutates, mutated(counts, rng), moved)
        counts = moved


def mutated(counts: Counts, rng: np.random.Generator) -> Counts:
    """One random member of each population takes any other strategy.

    >>> mutated(np.array([[3, 0]]), np.random.default_rng(1)).tolist()
    [[2, 1]]
    """
    strategies = counts.shape[1]
    victim = draw(counts, rng=rng)
    drawn = victim + 1 + rng.integers(strategies - 1, size=len(counts))
    return _replace(counts, victim, drawn % strategies)


def _fitness(paid: Array, strength: float) -> Array:
    return np.maximum(1 - strength + strength * paid, 0.0)


def _replace(counts: Counts, gone: NDArray[np.intp], come: NDArray[np.intp] | None) -> Counts:
    rows, moved = np.arange(len(counts)), counts.copy()
    moved[rows, gone] -= 1
    if come is not None:
        moved[rows, come] += 1
    return moved
