"""An outcome is a point: one payoff for each player, however it came about.

Welfare looks at outcomes only. So everything in this package takes a game, or a plain dictionary
from names of outcomes to payoffs where nobody has to choose.

Chapter: notebooks/03-welfare
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np

from coopcourse.games.game import Game, Profile
from coopcourse.games.mixed import Entry, expected_payoffs
from coopcourse.games.naming import find
from coopcourse.games.ties import Array, tie_margin

Name: TypeAlias = str | Profile
Outcomes: TypeAlias = Game | Mapping[str, Sequence[float]]
Place: TypeAlias = str | Sequence[Entry]


def outcome_names(outcomes: Outcomes) -> list[Name]:
    """The names of all outcomes: the profiles of a game, or the keys of a dictionary.

    >>> outcome_names({"Take turns": (2, 2), "First come": (3, 0)})
    ['Take turns', 'First come']
    """
    return [*(outcomes.profiles() if isinstance(outcomes, Game) else outcomes)]


def payoff_points(outcomes: Outcomes) -> Array:
    """The payoffs of all outcomes as points, shape (outcomes, players), in the order of the names.

    Raises ValueError when a dictionary is empty, ragged, or holds anything but finite numbers.

    >>> from coopcourse.games.classics import stag_hunt
    >>> payoff_points(stag_hunt())
    array([[3., 3.],
           [0., 2.],
           [2., 0.],
           [1., 1.]])
    """
    if isinstance(outcomes, Game):
        points: Array = outcomes.payoffs.reshape(len(outcomes.players), -1).T
        return points
    sizes = {len(payoffs) for payoffs in outcomes.values()}
    if len(sizes) != 1 or sizes == {0}:
        raise ValueError(
            "Give every outcome one payoff for each player, as in {'Share': (2, 2), 'Grab': "
            f"(3, 0)}}; these outcomes have {sorted(sizes) or 'no'} payoffs."
        )
    return _finite(np.array([*outcomes.values()], dtype=np.float64))


def _finite(points: Array) -> Array:
    if not np.isfinite(points).all():
        raise ValueError("Every payoff must be a finite number; nan and infinity cannot be ranked.")
    return points


def payoff_point(outcomes: Outcomes, at: Place) -> Array:
    """The payoffs at one outcome, shape (players,): a name, or a profile that may be mixed.

    >>> from coopcourse.games.classics import stag_hunt
    >>> payoff_point(stag_hunt(), ("Stag", [0.5, 0.5]))
    array([1.5, 2.5])
    """
    if isinstance(outcomes, Game):
        return expected_payoffs(outcomes, at)
    point: Array = payoff_points(outcomes)[find(str(at), tuple(outcomes), "outcome")]
    return point


def point_margin(points: Array) -> Array:
    """The difference below which each player counts two payoffs as equal, shape (players,).

    >>> point_margin(np.array([[0.0, 1.0], [1.0, 3.0]])).shape
    (2,)
    """
    margin: Array = tie_margin(points.T).ravel()
    return margin
