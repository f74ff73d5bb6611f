"""Equations without a sure solution are given up, whether numpy raises an error or answers NaN."""

import numpy as np
import pytest

from coopcourse.games import Game, support_enumeration
from coopcourse.games.solvers.bases import solve_all

ALIKE = np.ones((2, 2))
CHOICE = np.array([[0, 1]])


@pytest.fixture(params=["as numpy does here", "as numpy does in a browser"])
def singular(request, monkeypatch):
    """Linear algebra that raises on singular equations, or that solves them by NaN."""
    solve = np.linalg.solve

    def quiet(matrix, sides):
        try:
            return solve(matrix, sides)
        except np.linalg.LinAlgError:
            return np.full(np.shape(sides), np.nan)

    if "browser" in request.param:
        monkeypatch.setattr(np.linalg, "solve", quiet)


@pytest.mark.usefixtures("singular")
def test_walls_that_coincide_meet_in_no_sure_point():
    assert solve_all(ALIKE, CHOICE, zeros=1) is None
    assert solve_all(np.eye(2), CHOICE, zeros=1) is not None


@pytest.mark.usefixtures("singular")
def test_strategies_that_are_alike_have_no_balancing_mixture():
    found = support_enumeration(Game(np.stack([ALIKE, ALIKE])))
    assert all(np.isfinite(mix).all() for profile in found for mix in profile)
    assert len(found) == 4  # the pure ones
