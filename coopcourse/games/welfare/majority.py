"""Voting is no social welfare function: the majority may rank outcomes in a circle.

Chapter: notebooks/03-welfare
"""

import numpy as np
from numpy.typing import NDArray

from coopcourse.games.welfare.outcomes import (
    Name,
    Outcomes,
    outcome_names,
    payoff_points,
    point_margin,
)


def majority_margins(outcomes: Outcomes) -> NDArray[np.int64]:
    """How many more players prefer the outcome of the row to that of the column than do not.

    The answer has shape (outcomes, outcomes). Source: Condorcet (1785), Essai sur l'application de
    l'analyse.

    >>> majority_margins({"Sea": (3, 1, 1), "Hills": (2, 2, 2)})
    array([[ 0, -1],
           [ 1,  0]])
    """
    points = payoff_points(outcomes)
    gains = points[:, None] - points  # (outcomes, outcomes, players)
    margin = point_margin(points)
    votes: NDArray[np.int64] = np.where(gains > margin, 1, np.where(gains < -margin, -1, 0))
    margins: NDArray[np.int64] = votes.sum(axis=-1, dtype=np.int64)
    return margins


def condorcet_winner(outcomes: Outcomes) -> Name | None:
    """The outcome that wins a vote against every other outcome, or None.

    >>> condorcet_winner({"Sea": (3, 1, 2), "Hills": (2, 3, 1), "Town": (1, 2, 3)}) is None
    True
    """
    wins = (majority_margins(outcomes) > 0).sum(axis=1)
    winners = np.flatnonzero(wins == len(wins) - 1)
    return outcome_names(outcomes)[winners[0]] if len(winners) else None
