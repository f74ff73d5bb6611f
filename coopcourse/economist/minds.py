"""Minds of people and of a planner, and how fast each of them learns.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.economist.network import Adam, network

RATES = np.linspace(0.0, 1.0, 21)  # what a planner may choose
LEVELS = 21  # choices of hours, from none to all


@dataclass(frozen=True)
class Tempo:
    """Who learns how fast: the paces, and people's updates for each of the planner's.

    Curiosity and doubt are what people and the planner are paid for a unit of entropy, which keeps
    them trying. School is how many updates people make under random taxes before the planner acts.

    >>> Tempo.patient().updates, Tempo.naive().updates
    (4, 1)
    """

    planner: float
    people: float
    updates: int
    curiosity: float
    doubt: float = 0.0
    school: int = 0

    @classmethod
    def patient(cls) -> "Tempo":
        """A slow planner, and curious people who have been to school and keep up with it."""
        return cls(0.01, 0.003, updates=4, curiosity=0.08, doubt=0.03, school=2000)

    @classmethod
    def naive(cls) -> "Tempo":
        """Both learn at once, and people stop trying once they are sure."""
        return cls(0.05, 0.0003, updates=1, curiosity=0.0)


@dataclass(frozen=True)
class Minds:
    """People's network, their guess of what a situation is worth, and the planner's scores."""

    people: Adam
    guess: Adam
    planner: Adam


def new_minds(brackets: int, *, rng: np.random.Generator) -> Minds:
    """Minds that know nothing.

    >>> new_minds(7, rng=np.random.default_rng(1)).planner.weights[0].shape
    (7, 21)
    """
    sees = 1 + brackets
    people = Adam.start(network([sees, 32, 32, LEVELS], rng=rng))
    guess = Adam.start(network([sees, 32, 1], rng=rng))
    return Minds(people, guess, Adam.start((np.zeros((brackets, len(RATES))),)))
