"""Equilibria beside nashpy, quantecon and Gambit, asked of games that grow."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from benchmarks.solvers import Solver, all_equilibria, one_equilibrium, pure_equilibria, zero_sum
from benchmarks.task import Task, Timings
from benchmarks.timing import in_turn

Payoffs = np.ndarray
GAMES = 7


def _times(
    solvers: Callable[[], list[Solver]],
    payoffs: Callable[[np.random.Generator, int], Payoffs],
    size: int,
) -> Timings:
    rng = np.random.default_rng(size)
    tables = [payoffs(rng, size) for _ in range(GAMES)]
    return in_turn(
        {
            solver.name: [solver.prepare(table) for table in tables]
            for solver in solvers()
            if size <= solver.most
        }
    )


def _square(rng: np.random.Generator, size: int) -> Payoffs:
    return rng.random((2, size, size))


def _opposed(rng: np.random.Generator, size: int) -> Payoffs:
    row = rng.random((size, size))
    return np.stack([row, -row])


def _five_players(rng: np.random.Generator, size: int) -> Payoffs:
    return rng.random((5, *[size] * 5))


def _task(
    work: str,
    solvers: Callable[[], list[Solver]],
    sizes: tuple[int, ...],
    payoffs: Callable[[np.random.Generator, int], Payoffs],
) -> Task:
    return Task("games", work, "strategies", sizes, partial(_times, solvers, payoffs))


TASKS = (
    _task("All equilibria of two players", all_equilibria, (3, 4, 5, 6, 8, 10, 12), _square),
    _task("One equilibrium of two players", one_equilibrium, (10, 50, 100), _square),
    _task("The value of a zero-sum game", zero_sum, (3, 10, 50, 100), _opposed),
    _task("Pure equilibria of five players", pure_equilibria, (4, 6, 10), _five_players),
)
