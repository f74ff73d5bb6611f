"""The blank page of every exercise on games: a name, its arguments and what to give back.

Chapter: notebooks/02-games
"""

import numpy as np


def expected_payoff(
    payoffs: np.ndarray,
    row_mix: np.ndarray,
    column_mix: np.ndarray,
) -> float:
    """Return the row player's expected payoff when both players mix."""
    raise NotImplementedError  # your code instead of this line


def best_replies(payoffs: np.ndarray, column: int) -> list[int]:
    """Return the numbers of all rows that pay best against a column."""
    raise NotImplementedError  # your code instead of this line


def is_nash(
    payoffs: np.ndarray,
    others: np.ndarray,
    row: int,
    column: int,
) -> bool:
    """Tell whether nobody gains by leaving the cell (row, column) alone."""
    raise NotImplementedError  # your code instead of this line


def dominated_rows(payoffs: np.ndarray) -> list[int]:
    """Return the numbers of all rows that another strictly dominates."""
    raise NotImplementedError  # your code instead of this line


def stag_share(payoffs: np.ndarray) -> float:
    """Return the share of stag hunters at which both pay the same."""
    raise NotImplementedError  # your code instead of this line


def kind_of_sum(payoffs: np.ndarray, others: np.ndarray) -> str:
    """Return "zero-sum", "constant-sum" or "variable-sum"."""
    raise NotImplementedError  # your code instead of this line


def indifferent_mix(others: np.ndarray) -> float:
    """Return how often to play row 0 so that both columns pay the same."""
    raise NotImplementedError  # your code instead of this line
