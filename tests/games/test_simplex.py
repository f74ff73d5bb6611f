from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from coopcourse.games.simplex import maximise

sizes = st.tuples(st.integers(1, 4), st.integers(1, 3))
whole = st.integers(-3, 3)


@st.composite
def programs(draw):
    """Programs with an optimum: the last constraint keeps everything within reach."""
    constraints, variables = draw(sizes)
    matrix = draw(arrays(np.float64, (constraints, variables), elements=whole))
    bounds = draw(arrays(np.float64, constraints, elements=st.integers(0, 3)))
    objective = draw(arrays(np.float64, variables, elements=whole))
    return objective, np.vstack([matrix, np.ones(variables)]), np.append(bounds, 4.0)


def corners(matrix, bounds):
    """Every corner of the region, from every set of as many equalities as there are variables."""
    n = matrix.shape[1]
    sides = np.vstack([matrix, -np.eye(n)])
    limits = np.append(bounds, np.zeros(n))
    for chosen in map(list, combinations(range(len(sides)), n)):
        if abs(np.linalg.det(sides[chosen])) > 1e-9:
            point = np.linalg.solve(sides[chosen], limits[chosen])
            if (sides @ point <= limits + 1e-9).all():
                yield point


@given(programs())
def test_no_corner_is_better(program):
    objective, matrix, bounds = program
    best = maximise(objective, matrix, bounds)
    assert (matrix @ best.point <= bounds + 1e-9).all() and (best.point >= 0).all()
    assert best.value == pytest.approx(objective @ best.point)
    assert best.value == pytest.approx(max(objective @ point for point in corners(matrix, bounds)))


@given(programs())
def test_prices_prove_that_nothing_is_better(program):
    objective, matrix, bounds = program
    best = maximise(objective, matrix, bounds)
    assert (best.prices >= -1e-9).all()
    assert (best.prices @ matrix >= objective - 1e-9).all()
    assert best.prices @ bounds == pytest.approx(best.value)


def test_the_walk_ends_where_careless_rules_go_round_in_circles():
    # Beale (1955), Cycling in the dual simplex algorithm.
    objective = [0.75, -150, 0.02, -6]
    matrix = [[0.25, -60, -0.04, 9], [0.5, -90, -0.02, 3], [0, 0, 1, 0]]
    assert maximise(objective, matrix, [0, 0, 1]).value == pytest.approx(0.05)


def test_an_endless_gain_is_an_error():
    with pytest.raises(ValueError, match="without end"):
        maximise([1, 1], [[1, -1]], [1])


@pytest.mark.parametrize(
    ("matrix", "bounds", "says"),
    [([[1, 1]], [-1], "0 or more"), ([[1, 1, 1]], [1], "shape"), ([1, 1], [1], "shape")],
)
def test_a_program_that_does_not_fit_is_an_error(matrix, bounds, says):
    with pytest.raises(ValueError, match=says):
        maximise([1, 1], matrix, bounds)
