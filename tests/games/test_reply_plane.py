"""Best-reply lines pass through every equilibrium, also where a player is indifferent."""

from itertools import pairwise

import numpy as np
import pytest

from coopcourse.games import plots
from coopcourse.games.explorers.dilemma import symmetric_game


def _on_line(point: tuple[float, float], line: np.ndarray) -> bool:
    """Whether a point lies on a line of vertical and horizontal pieces, shape (corners, 2)."""
    pieces = pairwise(line)
    return any(
        (np.minimum(a, b) - 1e-9 <= point).all() and (point <= np.maximum(a, b) + 1e-9).all()
        for a, b in pieces
    )


@pytest.mark.parametrize(
    ("temptation", "sucker", "name"),
    [
        (5, 0, "a Prisoner’s Dilemma"),
        (5, 2, "Chicken"),
        (5, 3, "a border case"),
        (5, 4, "a Battle of the Sexes"),  # Chicken asks that both swerving beats swerving alone
        (4, 4, "a border case"),
        (2, 0, "a Stag Hunt"),
        (0, 0, "a coordination game"),  # a hunt for rabbits must be the safe one
        (2, 2, "Harmony"),
    ],
)
def test_a_name_stands_for_the_order_of_all_four_payoffs(
    temptation: int, sucker: int, name: str
) -> None:
    assert symmetric_game(temptation, sucker, 3, 1).title == name


GAMES = [
    (temptation, sucker)
    for temptation in range(7)
    for sucker in range(-2, 5)
    if (temptation, sucker) != (3, 1)  # there every reply is as good as any other
]


@pytest.mark.parametrize(("temptation", "sucker"), GAMES)
def test_equilibria_lie_on_both_lines(temptation: int, sucker: int) -> None:
    game = symmetric_game(temptation, sucker, 3, 1)
    alice, bob = plots.best_reply_plane(game).lines[:2]
    for point in plots.nash_points(game):
        assert _on_line(point, alice.get_xydata())
        assert _on_line(point, bob.get_xydata())
