"""Beliefs agree with Bayes' rule written out; models differ where they should."""

from itertools import product

import numpy as np
import pytest

from coopcourse.understanding.delegation import (
    BAYESIAN_DELEGATION,
    DIVIDE_AND_CONQUER,
    GREEDY,
    MODELS,
    Mind,
    all_allocations,
    cooking,
    posterior,
    prior_by_cost,
    score,
    shuffles,
)
from coopcourse.understanding.delegation.contest import SEEDS, play, shipped
from coopcourse.understanding.kitchen import (
    FULL,
    KITCHENS,
    MOVES,
    OPEN,
    RECIPES,
    SALAD,
    TOMATO,
    TOMATO_LETTUCE,
    Setting,
    State,
    Task,
    step,
    tasks,
)
from coopcourse.understanding.planning import Planner


def by_enumeration(planner, state, moves, beta):
    """All allocations and their posterior, from the definitions, one cook pair at a time."""
    weights = {}
    for mine, yours in product((*tasks(state), None), repeat=2):
        if (mine, yours) == (None, None) or clash(state, mine, yours):
            continue
        groups = {}
        for cook, task in enumerate((mine, yours)):
            groups.setdefault(task if task else ("idle", cook), []).append(cook)
        prior, likely = 0.0, 1.0
        for task, members in groups.items():
            own = tuple(moves[cook] for cook in members)
            if task[0] == "idle":
                likely *= 0.5 if own == ("stay",) else 0.125
                continue
            team = tuple(members)
            prior += 1 / planner.cost_to_go(state, task, team)
            costs = {
                choice: cost_then(planner, state, task, team, choice)
                for choice in product(MOVES, repeat=len(team))
            }
            total = sum(np.exp(-beta * cost) for cost in costs.values())
            likely *= np.exp(-beta * costs[own]) / total
        if prior > 0:
            weights[mine, yours] = prior * likely
    return {each: weight / sum(weights.values()) for each, weight in weights.items()}


def cost_then(planner, state, task, team, choice):
    moves = ["stay", "stay"]
    for cook, move in zip(team, choice, strict=True):
        moves[cook] = move
    then = step(planner.kitchen, state, moves)
    price = 1 + 0.1 * sum(move != "stay" for move in choice)
    gone = task not in tasks(then) and then.stock != state.stock
    return price + (0 if gone else planner.cost_to_go(then, task, team))


def clash(state, mine, yours):
    """Two different sub-tasks that need the same single thing."""
    if mine is None or yours is None or mine == yours:
        return False
    need = [*mine.things, *yours.things]
    if any(need.count(thing) > state.stock.count(thing) for thing in need):
        return True
    both_plated = all("P" in "".join(task.things) for task in (mine, yours))
    return both_plated and len(state.orders) == 1 and mine.verb == yours.verb == "merge"


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=lambda each: each.name)
@pytest.mark.parametrize("beta", [0.0, 1.3, 4.0])
def test_the_posterior_is_that_of_brute_force_over_all_allocations(recipe, beta):
    planner, rng = Planner(OPEN), np.random.default_rng(1)
    state = Setting(OPEN, recipe).start()
    for _ in range(6):
        moves = tuple(rng.choice(MOVES, size=2).tolist())
        prior = prior_by_cost(planner, state, all_allocations(planner, state, 0))
        after = posterior(planner, prior, state, moves, beta)
        want = by_enumeration(planner, state, moves, beta)
        assert dict(zip(after.allocations, after.chances, strict=True)) == pytest.approx(want)
        state = step(OPEN, state, moves)


def test_halfway_through_a_salad_two_plates_are_not_filled_at_once():
    state = State(((2, 2), (4, 2)), ("L", "T"), (((5, 6), "P"), ((6, 5), "P")), ("LPT",))
    planner = Planner(OPEN)
    both = (Task("merge", ("L", "P")), Task("merge", ("P", "T")))
    assert both not in all_allocations(planner, state, 0)
    two = state._replace(orders=("LP", "PT"))
    assert both in all_allocations(planner, two, 0)


def test_what_another_holds_is_out_of_reach_alone():
    state = State(((2, 2), (4, 2)), ("t", ""), (((6, 5), "P"),), ("PT",))
    chop = Task("chop", ("t",))
    assert (None, chop) not in all_allocations(Planner(OPEN), state, 1)


@pytest.mark.parametrize("cooks", [2, 3])
def test_greedy_thinks_of_itself_and_nobody_divides_by_sharing(cooks):
    planner, state = Planner(OPEN), Setting(OPEN, TOMATO_LETTUCE).start(cooks)
    own = GREEDY.first(planner, state, 1).allocations
    apart = DIVIDE_AND_CONQUER.first(planner, state, 1).allocations
    every = BAYESIAN_DELEGATION.first(planner, state, 1).allocations
    assert all(each[1] and each.count(None) == cooks - 1 for each in own)
    assert all(each.count(task) == 1 for each in apart for task in each if task)
    assert set(own) < set(apart) < set(every)
    assert max(each.count(task) for each in every for task in each if task) == 2


def test_a_mind_starts_afresh_when_a_sub_task_is_done():
    planner = Planner(OPEN)
    before = State(((1, 1), (4, 4)), ("t", ""), (((6, 5), "P"),), ("PT",))
    mind = Mind.at_start(planner, BAYESIAN_DELEGATION, before, cook=1)
    moves = ("left", "stay")
    now = step(OPEN, before, moves)
    fresh = BAYESIAN_DELEGATION.first(planner, now, 1)
    assert now.hands == ("T", "")
    assert mind.after(before, moves, now).belief.chances.tolist() == fresh.chances.tolist()


def seen(*places):
    return [State((cell,), (held,), (), ("PT",)) for cell, held in places]


@pytest.mark.parametrize(
    ("places", "count"),
    [
        ([((1, 1), ""), ((1, 2), ""), ((1, 1), "")], 1),
        ([((1, 1), ""), ((1, 1), "t"), ((1, 1), "")], 1),
        ([((1, 1), ""), ((1, 1), ""), ((1, 1), "")], 0),  # waiting undoes nothing
        ([((1, 1), ""), ((1, 2), "t"), ((1, 1), "t")], 0),  # she came back with something
    ],
)
def test_a_shuffle_is_a_step_undone(places, count):
    assert shuffles(seen(*places), 0) == count


@pytest.mark.parametrize("model", MODELS.values(), ids=lambda each: each.name)
def test_every_model_serves_the_tomato_in_an_open_kitchen(model):
    setting = Setting(OPEN, TOMATO)
    story = list(cooking(setting, [model] * 2, rng=np.random.default_rng(1)))
    assert score(setting, story).completion == 1
    assert story[-1].moves == ()


def test_three_cooks_serve_a_salad_over_a_full_divider():
    setting = Setting(FULL, SALAD)
    story = list(cooking(setting, [BAYESIAN_DELEGATION] * 3, rng=np.random.default_rng(1)))
    assert story[-1].state.orders == ()


@pytest.mark.parametrize("cooks", SEEDS)
def test_the_shipped_contest_is_whole(cooks):
    results = shipped(cooks).results
    assert results.shape == (3, 3, 5, SEEDS[cooks], 4)
    assert np.isfinite(results).all()
    assert (results[..., 0] <= 100).all() and (results[..., 1] <= 1).all()


@pytest.mark.parametrize("kitchen", KITCHENS)
def test_an_episode_played_again_has_the_shipped_score(kitchen):
    again, _ = play(Setting(KITCHENS[kitchen], TOMATO), "Fixed Beliefs", 2, seed=3)
    stored = shipped(2).cell(kitchen, "Tomato", "Fixed Beliefs")[3]
    assert (again.steps, again.completion, again.shuffles) == pytest.approx(stored[:3].tolist())


def test_where_sharing_is_needed_those_who_never_share_serve_nothing_but_by_accident():
    contest = shipped(2)
    for recipe in RECIPES:
        for model in MODELS:
            served = contest.cell("full divider", recipe, model)[:, 1].mean()
            assert (served == 1) == (model not in ("Divide & Conquer", "Greedy"))
