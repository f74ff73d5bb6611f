"""The functions a reader of the chapter on games can write, in a few lines each.

Chapter: notebooks/02-games
"""

import numpy as np


def expected_payoff(
    payoffs: np.ndarray,
    row_mix: np.ndarray,
    column_mix: np.ndarray,
) -> float:
    """Return the row player's expected payoff when both players mix.

    >>> heads, biased = np.array([1, 0]), np.array([0.75, 0.25])
    >>> expected_payoff(np.array([[1, -1], [-1, 1]]), heads, biased)
    0.5
    """
    return float(row_mix @ payoffs @ column_mix)


def best_replies(payoffs: np.ndarray, column: int) -> list[int]:
    """Return the numbers of all rows that pay best against a column.

    >>> best_replies(np.array([[-1, -3], [0, -2]]), 0)
    [1]
    """
    against = payoffs[:, column]
    best = against.max()
    return [row for row, pay in enumerate(against) if pay == best]


def is_nash(
    payoffs: np.ndarray,
    others: np.ndarray,
    row: int,
    column: int,
) -> bool:
    """Tell whether nobody gains by leaving the cell (row, column) alone.

    >>> prisoners = np.array([[-1, -3], [0, -2]])
    >>> is_nash(prisoners, prisoners.T, 1, 1)
    True
    """
    row_stays = payoffs[row, column] == payoffs[:, column].max()
    column_stays = others[row, column] == others[row, :].max()
    return bool(row_stays and column_stays)


def dominated_rows(payoffs: np.ndarray) -> list[int]:
    """Return the numbers of all rows that another strictly dominates.

    >>> dominated_rows(np.array([[-1, -3], [0, -2]]))
    [0]
    """
    beaten = [(payoffs > mine).all(axis=1).any() for mine in payoffs]
    return [row for row, loses in enumerate(beaten) if loses]


def stag_share(payoffs: np.ndarray) -> float:
    """Return the share of stag hunters at which both pay the same.

    >>> stag_share(np.array([[3, 0], [2, 1]]))
    0.5
    """
    (both_stag, stag_alone), (rabbit_alone, both_rabbit) = payoffs
    gain_from_stag = both_stag - rabbit_alone  # beside a stag hunter
    gain_from_rabbit = both_rabbit - stag_alone  # beside a rabbit hunter
    return float(gain_from_rabbit / (gain_from_rabbit + gain_from_stag))


def kind_of_sum(payoffs: np.ndarray, others: np.ndarray) -> str:
    """Return "zero-sum", "constant-sum" or "variable-sum".

    >>> pennies = np.array([[1, -1], [-1, 1]])
    >>> kind_of_sum(pennies, -pennies)
    'zero-sum'
    """
    totals = payoffs + others
    if (totals == 0).all():
        return "zero-sum"
    alike = totals.min() == totals.max()
    return "constant-sum" if alike else "variable-sum"


def indifferent_mix(others: np.ndarray) -> float:
    """Return how often to play row 0 so that both columns pay the same.

    >>> indifferent_mix(np.array([[-1, 1], [1, -1]]))
    0.5
    """
    above, below = others[:, 0] - others[:, 1]  # gain from column 0
    return float(below / (below - above))
