"""A board of neighbours: the published share, the kaleidoscope, and a naive loop that agrees."""

from itertools import islice

import numpy as np
import pytest

from coopcourse.evolution.spatial import (
    CHAOS_SHARE,
    Neighbourhood,
    boards,
    lone_defector,
    random_board,
)


def naive_next(board, b, with_self, wraps):
    """Cell by cell, as one would do it by hand."""
    side = len(board)

    def around(row, column, own):
        steps = [(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1) if own or (i, j) != (0, 0)]
        places = [(row + i, column + j) for i, j in steps]
        if wraps:
            return [(i % side, j % side) for i, j in places]
        return [(i, j) for i, j in places if 0 <= i < side and 0 <= j < side]

    def score(row, column):
        friends = sum(board[place] for place in around(row, column, with_self))
        return friends * (1.0 if board[row, column] else b)

    def copied(row, column):
        seen = [(score(*place), board[place]) for place in around(row, column, own=True)]
        top = max(value for value, _ in seen)
        kinds = {bool(kind) for value, kind in seen if value == top}
        return board[row, column] if len(kinds) == 2 else kinds.pop()

    return np.array([[copied(i, j) for j in range(side)] for i in range(side)])


@pytest.mark.parametrize("with_self", [True, False])
@pytest.mark.parametrize("wraps", [True, False])
@pytest.mark.parametrize("b", [1.5, 1.63, 1.85])
def test_whole_boards_move_as_their_cells_do(b, with_self, wraps):
    board = random_board(9, 0.3, rng=np.random.default_rng(1))
    place = Neighbourhood(b, with_self, wraps)
    for _ in range(3):
        expected = naive_next(board, b, with_self, wraps)
        board = place.next(board)
        assert (board == expected).all()


def test_a_lone_defector_grows_into_the_published_kaleidoscope():
    story = list(islice(boards(lone_defector(41), Neighbourhood(1.85, wraps=False)), 13))
    counts = [int((~board).sum()) for board in story]
    assert counts == [1, 9, 25, 41, 81, 81, 109, 185, 289, 257, 253, 297, 325]
    assert all((board == board.T).all() and (board == board[::-1]).all() for board in story)


def settled_share(b, with_self=True):
    start = random_board(120, 0.1, rng=np.random.default_rng(1))
    return np.mean(
        [each.mean() for each in islice(boards(start, Neighbourhood(b, with_self)), 100, 200)]
    )


def test_the_share_of_cooperators_is_near_the_published_constant():
    assert pytest.approx(0.3178, abs=1e-4) == CHAOS_SHARE
    assert settled_share(1.85) == pytest.approx(CHAOS_SHARE, abs=0.02)


def test_only_the_order_of_the_payoffs_matters():
    start = random_board(40, 0.1, rng=np.random.default_rng(1))
    ends = [next(islice(boards(start, Neighbourhood(b)), 30, None)) for b in (1.85, 1.9, 1.95)]
    assert (ends[0] == ends[1]).all() and (ends[1] == ends[2]).all()


def test_a_little_more_temptation_changes_everything():
    assert settled_share(1.78) == pytest.approx(0.734, abs=0.02)
    assert settled_share(2.05) < 0.1


def test_a_temptation_of_nothing_is_refused():
    with pytest.raises(ValueError, match="above 0"):
        Neighbourhood(0)
