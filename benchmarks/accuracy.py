"""How often the answer is right: games with small whole numbers, the kind that people type."""

from collections.abc import Iterator

import numpy as np

from benchmarks.solvers import Solver, all_equilibria
from benchmarks.task import OURS

GAMES = 400
Points = set[tuple[float, ...]]


def wrong_sets() -> dict[str, int]:
    """How many of the games each solver answers otherwise than this library does.

    A test compares this library's answers with an exact search of the same kind of game. Answers of
    peers that are not extreme are not held against them, as long as all the extreme ones are there.
    """
    ours, *peers = all_equilibria()
    wrong = dict.fromkeys((ours.name, *(peer.name for peer in peers)), 0)
    for payoffs in _games():
        truth = _points(ours, payoffs)
        for peer in peers:
            wrong[peer.name] += not truth <= _points(peer, payoffs)
    return wrong


def _games() -> Iterator[np.ndarray]:
    rng = np.random.default_rng(1)
    for k in range(GAMES):
        size, (low, high) = 2 + k % 3, ((-1, 2), (0, 4))[k % 2]
        yield rng.integers(low, high, (2, size, size)).astype(float)


def _points(solver: Solver, payoffs: np.ndarray) -> Points:
    """The answer as a set of rounded points; empty where the solver breaks down."""
    try:
        answer = solver.profiles(solver.prepare(payoffs)())
        return {tuple(np.concatenate(profile).round(6) + 0.0) for profile in answer}
    except (TypeError, ValueError, ArithmeticError, np.linalg.LinAlgError):
        if solver.name == OURS:
            raise
        return set()
