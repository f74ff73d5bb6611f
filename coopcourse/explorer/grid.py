"""A page cannot compute, so it carries the states worth having: a grid of at most sixty.

Chapter: notebooks/02-games
"""

from collections.abc import Iterator, Sequence
from itertools import product
from math import prod

from coopcourse.explorer.controls import Control, Value

FRAME_BUDGET = 60
MOST_CORNERS = 243  # of five controls

Grid = dict[str, tuple[Value, ...]]


def page_grid(controls: Sequence[Control], budget: int = FRAME_BUDGET) -> Grid:
    """The values each control keeps on a static page: at most `budget` combinations in all.

    Start with every value and widen the stride of the control with most values until the grid fits.
    The start and both ends stay as long as three values fit; after that only the start stays.

    >>> from coopcourse.explorer import slider
    >>> sliders = [slider(name, name, 0, 20, 1, value=10) for name in "ab"]
    >>> [len(values) for values in page_grid(sliders).values()]
    [7, 7]
    """
    kept = {each.name: (each.value,) if each.live else each.values for each in controls}
    strides = dict.fromkeys(kept, 1)
    while prod(map(len, kept.values())) > budget:
        widest = max(controls, key=lambda each: len(kept[each.name]))
        strides[widest.name] += 1
        kept[widest.name] = _every(widest, strides[widest.name])
        if strides[widest.name] > len(widest.values):
            kept[widest.name] = (widest.value,)
    return kept


def _every(control: Control, stride: int) -> tuple[Value, ...]:
    """Every `stride`-th value counted from the start, and both ends."""
    last = len(control.values) - 1
    return tuple(
        value
        for place, value in enumerate(control.values)
        if (place - control.start) % stride == 0 or place in (0, last)
    )


def states(grid: Grid) -> Iterator[dict[str, Value]]:
    """Every combination of the grid, the last control fastest.

    >>> list(states({"a": (0, 1), "b": ("x",)}))
    [{'a': 0, 'b': 'x'}, {'a': 1, 'b': 'x'}]
    """
    return (dict(zip(grid, combination, strict=True)) for combination in product(*grid.values()))


def corners(controls: Sequence[Control]) -> Iterator[dict[str, Value]]:
    """Combinations of first, start and last values: where every explorer is tested.

    They are all combinations where these are few. Of many controls each goes to its ends in turn
    while the others stay at their start, and in the end all go together.

    >>> from coopcourse.explorer import slider
    >>> [state["a"] for state in corners([slider("a", "A", 0, 20, 1, value=10)])]
    [0, 10, 20]
    """
    ends = {
        each.name: tuple(dict.fromkeys((each.values[0], each.value, each.values[-1])))
        for each in controls
    }
    many = prod(map(len, ends.values())) > MOST_CORNERS
    return _in_turn(controls, ends) if many else states(ends)


def _in_turn(controls: Sequence[Control], ends: Grid) -> Iterator[dict[str, Value]]:
    start = {each.name: each.value for each in controls}
    yield start
    yield from ({**start, name: value} for name, values in ends.items() for value in values)
    yield {name: values[0] for name, values in ends.items()}
    yield {name: values[-1] for name, values in ends.items()}
