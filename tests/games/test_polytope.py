import numpy as np
import pytest
from exact_oracle import corners

from coopcourse.games.solvers import polytope


@pytest.mark.parametrize("shape", [(2, 3), (4, 4), (5, 4), (4, 6)], ids=str)
@pytest.mark.parametrize("highest", [2, 4])
def test_walking_meets_every_corner_however_many_constraints_meet_there(
    shape, highest, monkeypatch
):
    monkeypatch.setattr(polytope, "few_vertices", lambda *_: None)
    for matrix in np.random.default_rng(8).integers(1, highest + 1, (6, *shape)):
        assert distinct(matrix) == exact(matrix)


@pytest.mark.parametrize("shape", [(2, 3), (3, 3), (5, 2)], ids=str)
def test_trying_every_basis_meets_the_same(shape):
    for matrix in np.random.default_rng(8).integers(1, 5, (20, *shape)):
        assert distinct(matrix) == exact(matrix)


def distinct(matrix):
    found = polytope.vertices(np.asarray(matrix, dtype=float)).distinct()
    assert found.complete and not found.points[0].any()
    return sorted(found.points.round(9).tolist())


def exact(matrix):
    points = [[round(float(share), 9) for share in x] for x, _, _ in corners(matrix.tolist())]
    return sorted(points)


def test_a_walk_that_is_cut_short_says_so():
    cut = polytope.vertices(np.eye(8) + 1, most=20)
    assert not cut.complete
    assert len(cut.points) > 20
