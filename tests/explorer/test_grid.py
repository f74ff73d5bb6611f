"""What a page carries: never more frames than its budget, never less than it could."""

from math import prod

from hypothesis import given
from hypothesis import strategies as st

from coopcourse.explorer import FRAME_BUDGET, corners, page_grid, slider, states

SIZES = st.lists(st.integers(2, 40), min_size=1, max_size=3)


def sliders(sizes, live=False):
    return [
        slider(f"c{number}", "", 0, size - 1, 1, value=size // 3, live=live)
        for number, size in enumerate(sizes)
    ]


@given(SIZES)
def test_the_grid_fits_the_budget_and_keeps_every_start(sizes):
    controls = sliders(sizes)
    grid = page_grid(controls)
    assert prod(map(len, grid.values())) <= FRAME_BUDGET
    assert all(each.value in grid[each.name] for each in controls)


@given(SIZES)
def test_the_grid_is_a_part_of_the_values_in_their_order(sizes):
    for control in sliders(sizes):
        kept = page_grid(sliders(sizes))[control.name]
        assert list(kept) == sorted(set(kept)) and set(kept) <= set(control.values)


@given(SIZES.filter(lambda sizes: prod(sizes) <= FRAME_BUDGET))
def test_what_fits_is_kept_whole(sizes):
    assert prod(map(len, page_grid(sliders(sizes)).values())) == prod(sizes)


@given(st.integers(3, 40), st.integers(3, 40))
def test_two_sliders_keep_both_ends(one, two):
    controls = sliders([one, two])
    grid = page_grid(controls)
    assert all({each.values[0], each.values[-1]} <= set(grid[each.name]) for each in controls)


def test_a_live_control_stays_at_its_start():
    assert page_grid(sliders([9], live=True)) == {"c0": (3,)}


def test_states_run_like_digits_the_last_fastest():
    assert [tuple(state.values()) for state in states({"a": (0, 1), "b": (5, 6)})] == [
        (0, 5), (0, 6), (1, 5), (1, 6),
    ]  # fmt: skip


def test_corners_are_first_start_and_last_of_every_control():
    assert len(list(corners(sliders([9, 2])))) == 3 * 2


def test_corners_of_many_controls_are_few_and_still_reach_every_end():
    many = list(corners(sliders([9] * 7)))
    assert len(many) < 7 * 3 + 4
    for name in many[0]:
        assert len({state[name] for state in many}) == 3
