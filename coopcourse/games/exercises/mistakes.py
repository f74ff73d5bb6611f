"""The wrong turns that learners take in games, each as a function that takes it.

Chapter: notebooks/02-games
"""

import numpy as np


def _even(count: int) -> np.ndarray:
    return np.full(count, 1 / count)


def ignores_column_mix(payoffs: np.ndarray, row_mix: np.ndarray, _: np.ndarray) -> float:
    """Average over columns as if the other mixed evenly."""
    return float(row_mix @ payoffs @ _even(payoffs.shape[1]))


def ignores_row_mix(payoffs: np.ndarray, _: np.ndarray, column_mix: np.ndarray) -> float:
    """Average over rows as if I mixed evenly."""
    return float(_even(payoffs.shape[0]) @ payoffs @ column_mix)


def likeliest_cell(payoffs: np.ndarray, row_mix: np.ndarray, column_mix: np.ndarray) -> float:
    """Read only the cell that comes up most often."""
    return float(payoffs[row_mix.argmax(), column_mix.argmax()])


def first_best_reply(payoffs: np.ndarray, column: int) -> list[int]:
    """Stop at the first best row."""
    return [int(payoffs[:, column].argmax())]


def best_in_row(payoffs: np.ndarray, column: int) -> list[int]:
    """Look along a row where the column is given."""
    along = payoffs[column]
    return [place for place, payoff in enumerate(along) if payoff == along.max()]


def best_cell(payoffs: np.ndarray, _: int) -> list[int]:
    """Dream of the best payoff of the whole table."""
    return [int(row) for row in np.unique(np.argwhere(payoffs == payoffs.max())[:, 0])]


def only_row_stays(payoffs: np.ndarray, _: np.ndarray, row: int, column: int) -> bool:
    """Ask only the row player."""
    return bool(payoffs[row, column] == payoffs[:, column].max())


def best_for_both(payoffs: np.ndarray, others: np.ndarray, row: int, column: int) -> bool:
    """Take the outcome with the largest total for an equilibrium."""
    totals = payoffs + others
    return bool(totals[row, column] == totals.max())


def refuses_ties(payoffs: np.ndarray, others: np.ndarray, row: int, column: int) -> bool:
    """Demand that every other choice is worse, where no better is enough."""
    only_row = (payoffs[:, column] >= payoffs[row, column]).sum() == 1
    only_column = (others[row, :] >= others[row, column]).sum() == 1
    return bool(only_row and only_column)


def weakly_dominated(payoffs: np.ndarray) -> list[int]:
    """Let a tie pass for a loss."""
    return [
        row
        for row, mine in enumerate(payoffs)
        if any((other >= mine).all() and (other > mine).any() for other in payoffs)
    ]


def lower_average(payoffs: np.ndarray) -> list[int]:
    """Compare averages, where every column must agree."""
    averages = payoffs.mean(axis=1)
    return [row for row, average in enumerate(averages) if average < averages.max()]


def dominating(payoffs: np.ndarray) -> list[int]:
    """Name the winners, where the losers are asked for."""
    return [
        row for row, mine in enumerate(payoffs) if any((mine > other).all() for other in payoffs)
    ]


def rabbit_share(payoffs: np.ndarray) -> float:
    """Give the share of the other hunters."""
    gain_from_stag, gain_from_rabbit = payoffs[0] - payoffs[1]
    return float(gain_from_stag / (gain_from_stag - gain_from_rabbit))


def payoff_ratio(payoffs: np.ndarray) -> float:
    """Compare the two meetings of like with like, and forget the mixed ones."""
    return float(payoffs[1, 1] / payoffs[0, 0])


def gain_ratio(payoffs: np.ndarray) -> float:
    """Divide one gain by the other, where it is a part of both."""
    gain_from_stag, gain_from_rabbit = payoffs[0] - payoffs[1]
    return float(-gain_from_rabbit / gain_from_stag)


def constant_is_zero(payoffs: np.ndarray, others: np.ndarray) -> str:
    """Call every constant total zero-sum."""
    totals = payoffs + others
    return "zero-sum" if totals.min() == totals.max() else "variable-sum"


def grand_total(payoffs: np.ndarray, others: np.ndarray) -> str:
    """Add up the whole table, where each outcome counts by itself."""
    return "zero-sum" if (payoffs + others).sum() == 0 else "variable-sum"


def own_indifference(others: np.ndarray) -> float:
    """Compare the rows, where the columns must be made equal."""
    left, right = others[0] - others[1]
    return float(right / (right - left)) if right != left else 0.5


def mix_of_row_1(others: np.ndarray) -> float:
    """Give the probability of the other row."""
    above, below = others[:, 0] - others[:, 1]
    return float(above / (above - below))
