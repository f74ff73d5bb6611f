"""The functions a reader of the chapter on welfare can write, in a few lines each.

Chapter: notebooks/03-welfare
"""

import numpy as np


def pareto_improvements(outcomes: np.ndarray, here: int) -> list[int]:
    """Return the outcomes that help somebody and hurt nobody.

    >>> prisoners = np.array([[-1, -1], [-3, 0], [0, -3], [-2, -2]])
    >>> pareto_improvements(prisoners, 3)
    [0]
    """
    gains = outcomes - outcomes[here]
    better = (gains >= 0).all(axis=1) & (gains > 0).any(axis=1)
    return np.flatnonzero(better).tolist()


def efficient_outcomes(outcomes: np.ndarray) -> list[int]:
    """Return the outcomes that no other outcome improves on.

    >>> prisoners = np.array([[-1, -1], [-3, 0], [0, -3], [-2, -2]])
    >>> efficient_outcomes(prisoners)
    [0, 1, 2]
    """

    def improves(new: np.ndarray, old: np.ndarray) -> bool:
        return bool((new >= old).all() and (new > old).any())

    return [
        place
        for place, old in enumerate(outcomes)
        if not any(improves(new, old) for new in outcomes)
    ]


def distance_to_best(outcomes: np.ndarray, here: int) -> float:
    """Return the distance to the nearest efficient outcome.

    >>> prisoners = np.array([[-1, -1], [-3, 0], [0, -3], [-2, -2]])
    >>> round(distance_to_best(prisoners, 3), 3)
    1.414
    """
    at_least = (outcomes[:, None] >= outcomes).all(axis=2)
    more = (outcomes[:, None] > outcomes).any(axis=2)
    improvable = (at_least & more).any(axis=0)
    steps = outcomes[~improvable] - outcomes[here]
    return float(np.sqrt((steps**2).sum(axis=1)).min())


def leximin_prefers(one: np.ndarray, other: np.ndarray) -> bool:
    """Tell whether leximin ranks one strictly above the other.

    >>> leximin_prefers(np.array([6, 5, 5]), np.array([5, 5, 5]))
    True
    """
    return sorted(one.tolist()) > sorted(other.tolist())


def nash_choice(outcomes: np.ndarray, disagreement: np.ndarray) -> int:
    """Return the outcome with the largest product of gains.

    >>> nash_choice(np.array([[8, 1], [5, 4], [4, 6]]), np.array([1, 0]))
    2
    """
    gains = outcomes - disagreement
    accepted = (gains >= 0).all(axis=1)
    return int(np.where(accepted, gains.prod(axis=1), -1).argmax())


def equal_share(payoffs: np.ndarray, aversion: float) -> float:
    """Return the equal payoff that would be as good as these.

    >>> round(equal_share(np.array([4.0, 1.0]), 2), 3)
    1.6
    """
    if aversion == 1:
        return float(np.exp(np.log(payoffs).mean()))
    power = 1 - aversion
    return float((payoffs**power).mean() ** (1 / power))


def anarchy_price(costs: np.ndarray, others: np.ndarray) -> float:
    """Return worst equilibrium cost over least cost.

    >>> hours = np.array([[2.0, 2.0], [1.0, 2.0]])
    >>> round(anarchy_price(hours, hours.T), 3)
    1.333
    """
    row_stays = costs == costs.min(axis=0, keepdims=True)
    column_stays = others == others.min(axis=1, keepdims=True)
    totals = costs + others
    worst = totals[row_stays & column_stays].max()
    return float(worst / totals.min())
