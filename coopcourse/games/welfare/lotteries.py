"""A lottery over outcomes can help everyone where no single outcome does: toss a coin, take turns.

Chapter: notebooks/03-welfare
"""

from typing import Literal

import numpy as np

from coopcourse.games.simplex import maximise
from coopcourse.games.ties import TOLERANCE, Array
from coopcourse.games.welfare.outcomes import (
    Name,
    Outcomes,
    Place,
    outcome_names,
    payoff_point,
    payoff_points,
)


def improving_lottery(
    outcomes: Outcomes, at: Place, *, kind: Literal["strong", "weak"] = "strong"
) -> dict[Name, float] | None:
    """The lottery that helps most and hurts nobody, compared with the outcome at hand, or None.

    Gains are added up in shares of what is at stake for each player. With `kind="weak"` everybody
    must gain, and the smallest gain is made as large as can be. Probabilities that are missing
    from 1 stay with the outcome at hand. A linear program finds it.

    >>> tempting = {"Share": (3, 3), "Left": (8, 0), "Right": (0, 8)}
    >>> improving_lottery(tempting, "Share", kind="weak")
    {'Left': 0.5, 'Right': 0.5}
    """
    points = payoff_points(outcomes)
    stakes = np.ptp(points, axis=0)
    gains = (points - payoff_point(outcomes, at)) / np.where(stakes > 0, stakes, 1.0)
    best, value = _most_for_all(gains) if kind == "weak" else _most_in_sum(gains)
    if value <= TOLERANCE:
        return None
    names = outcome_names(outcomes)
    return {names[k]: float(best[k]) for k in np.flatnonzero(best > TOLERANCE)}


def _most_in_sum(gains: Array) -> tuple[Array, float]:
    """Weights, (outcomes,), that gain most in sum while no player loses."""
    matrix = np.vstack([-gains.T, np.ones(len(gains))])  # nobody loses; at most all the chance
    found = maximise(gains.sum(axis=1), matrix, [*np.zeros(gains.shape[1]), 1])
    return found.point, found.value


def _most_for_all(gains: Array) -> tuple[Array, float]:
    """Weights, (outcomes,), for which the player who gains least gains most."""
    outcomes, players = gains.shape
    least = np.column_stack([-gains.T, np.ones(players)])  # the last variable is the least gain
    matrix = np.vstack([least, [*np.ones(outcomes), 0]])
    found = maximise([*np.zeros(outcomes), 1], matrix, [*np.zeros(players), 1])
    return found.point[:-1], found.value
