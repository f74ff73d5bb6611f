"""The blank page of every exercise on welfare: a name, its arguments and what to give back.

Chapter: notebooks/03-welfare
"""

import numpy as np


def pareto_improvements(outcomes: np.ndarray, here: int) -> list[int]:
    """Return the outcomes that help somebody and hurt nobody."""
    raise NotImplementedError  # your code instead of this line


def efficient_outcomes(outcomes: np.ndarray) -> list[int]:
    """Return the outcomes that no other outcome improves on."""
    raise NotImplementedError  # your code instead of this line


def distance_to_best(outcomes: np.ndarray, here: int) -> float:
    """Return the distance to the nearest efficient outcome."""
    raise NotImplementedError  # your code instead of this line


def leximin_prefers(one: np.ndarray, other: np.ndarray) -> bool:
    """Tell whether leximin ranks one strictly above the other."""
    raise NotImplementedError  # your code instead of this line


def nash_choice(outcomes: np.ndarray, disagreement: np.ndarray) -> int:
    """Return the outcome with the largest product of gains."""
    raise NotImplementedError  # your code instead of this line


def equal_share(payoffs: np.ndarray, aversion: float) -> float:
    """Return the equal payoff that would be as good as these."""
    raise NotImplementedError  # your code instead of this line


def anarchy_price(costs: np.ndarray, others: np.ndarray) -> float:
    """Return worst equilibrium cost over least cost."""
    raise NotImplementedError  # your code instead of this line
