"""Who answers: this library, and every peer that is installed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np

from benchmarks.task import OURS
from benchmarks.timing import Call
from coopcourse import games

ANY_SIZE = 10**9


@dataclass(frozen=True)
class Solver:
    """A solver: how it reads a payoff table, and the largest size it is patiently waited for.

    `profiles` takes the profiles out of its answer, each a row of shares for every player.
    """

    name: str
    prepare: Callable[[np.ndarray], Call]
    most: int = ANY_SIZE
    profiles: Callable[[Any], Iterable[Any]] = iter


def _ours(solve: Callable[[games.Game], object], name: str = OURS) -> Solver:
    def prepare(payoffs: np.ndarray) -> Call:
        game = games.Game(payoffs)
        return lambda: solve(game)

    return Solver(name, prepare)


def _nashpy(method: str, most: int) -> list[Solver]:
    if not find_spec("nashpy"):
        return []
    nashpy = import_module("nashpy")

    def prepare(payoffs: np.ndarray) -> Call:
        game = nashpy.Game(*payoffs)
        return lambda: _listed(getattr(game, method)())

    return [Solver(f"nashpy {method}", prepare, most)]


def _listed(answer: object) -> object:
    """Everything that a generator yields."""
    return list(answer) if isinstance(answer, Iterator) else answer


def _quantecon(method: str, most: int = ANY_SIZE) -> list[Solver]:
    if not find_spec("quantecon"):
        return []
    library = import_module("quantecon.game_theory")

    def prepare(payoffs: np.ndarray) -> Call:
        # There every player counts the own strategies first.
        turned = [
            np.ascontiguousarray(np.transpose(own, np.roll(range(own.ndim), -k)))
            for k, own in enumerate(payoffs)
        ]
        game = library.NormalFormGame([library.Player(own) for own in turned])
        return lambda: getattr(library, method)(game)

    return [Solver(f"quantecon {method}", prepare, most)]


def _quantecon_minmax() -> list[Solver]:
    if not find_spec("quantecon"):
        return []
    minmax = import_module("quantecon.optimize").minmax
    return [Solver("quantecon minmax", lambda payoffs: lambda: minmax(payoffs[0]))]


def _gambit(method: str, most: int = ANY_SIZE, **how: object) -> list[Solver]:
    if not find_spec("pygambit"):
        return []
    gambit = import_module("pygambit")
    read = getattr(gambit, "StrategicGame", gambit.Game).from_arrays  # Game's until 17

    def prepare(payoffs: np.ndarray) -> Call:
        game = read(*payoffs)
        return lambda: getattr(gambit.nash, f"{method}_solve")(game, **how)

    return [Solver(f"pygambit {method}", prepare, most, _gambit_profiles)]


def _gambit_profiles(answer: Any) -> list[list[list[float]]]:
    return [[[share for _, share in mixed] for mixed in each] for each in answer.equilibria]


def all_equilibria() -> list[Solver]:
    """Who lists all equilibria of two players."""
    return [
        _ours(games.equilibria),
        *_nashpy("support_enumeration", 8),
        *_nashpy("vertex_enumeration", 8),
        *_quantecon("support_enumeration", 10),
        *_quantecon("vertex_enumeration"),
        *_gambit("enummixed", 10, rational=False),  # its exact arithmetic takes longer
    ]


def one_equilibrium() -> list[Solver]:
    """Who finds one equilibrium of two players."""
    return [_ours(games.lemke_howson), *_quantecon("lemke_howson")]


def zero_sum() -> list[Solver]:
    """Who finds the value of a zero-sum game."""
    return [
        _ours(games.zero_sum_value),
        *_nashpy("linear_program", ANY_SIZE),
        *_quantecon_minmax(),
    ]


def pure_equilibria() -> list[Solver]:
    """Who lists the pure equilibria of any number of players."""
    return [_ours(games.pure_nash), *_quantecon("pure_nash_brute"), *_gambit("enumpure")]
