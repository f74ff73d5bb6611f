"""The kitchen keeps its rules: collisions, counters, boards, recipes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.understanding.kitchen import (
    FULL,
    KITCHENS,
    MOVES,
    OPEN,
    RECIPES,
    SALAD,
    TOMATO,
    TOMATO_LETTUCE,
    Recipe,
    Setting,
    State,
    kitchen,
    step,
    tasks,
)
from coopcourse.understanding.kitchen.recipes import open_tasks, work_left
from coopcourse.understanding.kitchen.world import stand

WALKS = st.lists(st.tuples(st.sampled_from(MOVES), st.sampled_from(MOVES)), max_size=60)
SETTINGS = [Setting(place, recipe) for place in KITCHENS.values() for recipe in RECIPES.values()]


@given(walk=WALKS, setting=st.sampled_from(SETTINGS))
def test_whatever_cooks_do_nothing_is_lost_and_the_recipe_can_still_be_finished(walk, setting):
    state = setting.start(2)
    letters = sorted("".join(state.stock).upper())
    for moves in walk:
        state = step(setting.kitchen, state, moves)
        served = set(setting.recipe.dishes) - set(state.orders)
        assert sorted("".join((*state.stock, *served)).upper()) == letters
        assert len(set(state.cooks)) == 2
        assert work_left(state.stock, state.orders) is not None
        assert bool(tasks(state)) == bool(state.orders)


@pytest.mark.parametrize(
    ("cooks", "moves", "then"),
    [
        (((2, 2), (4, 2)), ("right", "left"), ((2, 2), (4, 2))),  # both want the cell between
        (((2, 2), (3, 2)), ("right", "stay"), ((2, 2), (3, 2))),  # one stands there
        (((2, 2), (3, 2)), ("right", "left"), ((2, 2), (3, 2))),  # they would change places
        (((2, 2), (3, 2)), ("right", "right"), ((3, 2), (4, 2))),  # one follows the other
        (((2, 2), (3, 2), (4, 2)), ("right", "right", "stay"), ((2, 2), (3, 2), (4, 2))),
        (((1, 1), (2, 1)), ("up", "down"), ((1, 1), (2, 2))),  # a counter is no floor
    ],
)
def test_cooks_never_share_a_cell_or_change_places(cooks, moves, then):
    assert stand(OPEN, cooks, moves) == then


def state_of(cook, held, lying=(), orders=("PT",)):
    return State((cook,), (held,), tuple(sorted(lying)), orders)


@pytest.mark.parametrize(
    ("cook", "held", "move", "then"),
    [
        ((1, 1), "t", "left", "T"),  # a board chops
        ((1, 1), "T", "left", "T"),  # and keeps nothing
        ((5, 1), "", "up", "t"),  # a counter gives
        ((5, 5), "T", "right", "PT"),  # or merges
        ((5, 5), "t", "right", "t"),  # but nothing raw
        ((5, 4), "T", "right", ""),  # or takes
        ((1, 3), "PT", "left", ""),  # the hatch serves
        ((1, 3), "T", "left", "T"),  # whole dishes only
    ],
)
def test_walking_against_a_counter_acts_on_it(cook, held, move, then):
    lying = [((5, 0), "t"), ((6, 5), "P")]
    assert step(OPEN, state_of(cook, held, lying), (move,)).hands == (then,)


def test_of_two_who_reach_for_one_thing_the_first_has_it():
    state = State(((1, 3), (3, 3)), ("", ""), (((2, 3), "t"),), ("PT",))
    table = kitchen("/-*--\n-   -\n-   -\n-1-2-\n-----")
    assert step(table, state, ("right", "left")).hands == ("t", "")


def test_a_recipe_has_as_many_sub_tasks_as_in_the_papers_code():
    assert [each.work for each in (TOMATO, TOMATO_LETTUCE, SALAD)] == [3, 6, 5]


def test_a_second_plate_in_a_salad_is_no_sub_task():
    verbs = {str(task) for task in open_tasks(("L", "P", "PT"), ("LPT",))}
    assert verbs == {"merge lettuce and plated tomato"}


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=lambda each: each.name)
def test_any_order_of_open_sub_tasks_ends_with_everything_served(recipe):
    from coopcourse.understanding.kitchen.recipes import after, less

    rng = np.random.default_rng(1)
    for _ in range(20):
        stock, orders, count = ("P", "P", "l", "t"), tuple(sorted(recipe.dishes)), 0
        while orders:
            choice = open_tasks(stock, orders)
            task = choice[int(rng.integers(len(choice)))]
            stock = after(stock, task)
            orders = less(orders, task.things) if task.verb == "deliver" else orders
            count += 1
        assert count == recipe.work


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: kitchen("-x-\n/1*\n---"), "'x' is none of them"),
        (lambda: kitchen("---\n-1*\n---"), "no cutting board"),
        (lambda: kitchen("----\n/1*\n---"), "equally long"),
        (lambda: kitchen("-1-\n/ *\n---"), "floor at the edge"),
        (lambda: Recipe("Soup", ("T",)), "one plate P"),
        (lambda: Setting(FULL, TOMATO).start(5), "places for 4 cooks"),
        (lambda: Setting(kitchen("-t-\n/1*\n---"), TOMATO).start(1), "needs more than lies here"),
    ],
)
def test_a_kitchen_that_cannot_work_says_why(make, words):
    with pytest.raises(ValueError, match=words):
        make()
