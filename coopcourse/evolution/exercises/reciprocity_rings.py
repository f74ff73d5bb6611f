"""Wrong ways to move a ring of neighbours on, kept apart because they share their parts.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Sequence


def without_oneself(cells: str, b: float) -> str:
    """Play the two neighbours, and not oneself."""
    return _copied(cells, _worth(cells, b, (-1, 1)))


def same_pay(cells: str, b: float) -> str:
    """Pay defectors as if they were cooperators."""
    return _copied(cells, _worth(cells, 1, (-1, 0, 1)))


def one_by_one(cells: str, b: float) -> str:
    """Change each cell before the next one looks."""
    worth, now = _worth(cells, b, (-1, 0, 1)), cells
    for place in range(len(cells)):
        now = now[:place] + _copied(now, worth)[place] + now[place + 1 :]
    return now


def _worth(cells: str, b: float, steps: Sequence[int]) -> list[float]:
    size = len(cells)
    friends = [sum(cells[(k + step) % size] == "C" for step in steps) for k in range(size)]
    return [n if cell == "C" else b * n for n, cell in zip(friends, cells, strict=True)]


def _copied(cells: str, worth: Sequence[float]) -> str:
    size, after = len(cells), ""
    for k in range(size):
        three = (k - 1, k, (k + 1) % size)
        best = max(worth[j] for j in three)
        kinds = {cells[j] for j in three if worth[j] == best}
        after += cells[k] if len(kinds) == 2 else kinds.pop()
    return after
