"""People move, nobody is lost, and all at once leads where one by one leads."""

from itertools import islice, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopcourse import schelling
from coopcourse.schelling import conventions
from coopcourse.schelling.rules import Rules

RNG = np.random.default_rng
WAYS = {"moves": schelling.moves, "sweeps": schelling.sweeps, "rounds": schelling.rounds}


def census(city):
    return np.bincount(city.grid.ravel(), minlength=5).tolist()


@pytest.mark.parametrize("way", WAYS)
@given(seed=st.integers(0, 999), groups=st.integers(1, 3), wraps=st.booleans())
@settings(max_examples=8)
def test_nobody_is_lost_and_only_the_unhappy_leave(way, seed, groups, wraps):
    shares = [f"1/{groups}"] * groups
    town = schelling.random_city(8, shares=shares, wraps=wraps, rng=RNG(seed))
    of = schelling.rules("2/5")
    stages = list(islice(WAYS[way](town, of, rng=RNG(seed)), 12))
    for before, after in pairwise(stages):
        assert census(before) == census(after) == census(town)
        left = (before.grid > 0) & (after.grid != before.grid)
        if way != "sweeps":
            assert not np.any(left & ~schelling.unhappy(before, of))


@pytest.mark.parametrize("target", ["anywhere", "nearby", "content"])
def test_a_move_takes_one_person_to_an_empty_home(target):
    town = schelling.random_city(10, wraps=target != "nearby", rng=RNG(1))
    of = Rules((schelling.wish("1/2"),), target=target)
    for before, after in islice(
        zip(*[iter(schelling.moves(town, of, rng=RNG(1)))] * 2, strict=False), 10
    ):
        changed = before.grid != after.grid
        assert changed.sum() == 2
        assert sorted(before.grid[changed]) == sorted(after.grid[changed])
        if target == "content":
            assert not np.any(schelling.unhappy(after, of) & changed & (after.grid > 0))


def test_whoever_seeks_content_and_finds_none_stays():
    town = schelling.City([[2, 1, 0, 2]], wraps=False)  # beside the gap is only her own old home
    of = Rules((schelling.wish("1/2"), schelling.wish()), target="content")
    assert list(islice(schelling.moves(town, of, rng=RNG(1)), 3)) == [town]


@pytest.mark.parametrize("target", ["nearby", "content"])
def test_rules_that_need_turns_are_refused_by_the_rounds(target):
    town = schelling.random_city(8, rng=RNG(1))
    with pytest.raises(ValueError, match="takes turns"):
        next(
            islice(
                schelling.rounds(town, Rules((schelling.wish(1),), target=target), rng=RNG(1)),
                1,
                None,
            )
        )


def test_a_batch_keeps_its_cities_apart():
    towns = [
        schelling.City(np.full((6, 6), kind) * (RNG(kind).random((6, 6)) < 0.7))
        for kind in (1, 2, 2)
    ]
    mixed = schelling.random_city(6, rng=RNG(1))
    grids = np.stack([*(town.grid for town in towns), mixed.grid])
    for _ in range(5):
        schelling.shuffle_round(grids, schelling.rules("3/4", "4/5"), 2, rng=RNG(1))
    after = [census(schelling.City(grid)) for grid in grids]
    assert after == [census(town) for town in (*towns, mixed)]


def test_a_third_wanted_ends_with_three_quarters():
    rng = RNG(1)
    towns = [schelling.random_city(50, rng=rng) for _ in range(40)]
    end = schelling.settle(towns, schelling.rules("1/3"), rng=rng)
    found = schelling.estimate(schelling.similarity(schelling.City(grid)) for grid in end.grids)
    assert found.covers(0.743) and found.margin < 0.006
    assert end.unhappy.tolist() == [0] * 40 and (end.rounds > 0).all()


def test_all_at_once_and_one_by_one_end_alike():
    def at_rest(way, seed):
        *_, last = way(
            schelling.random_city(24, rng=RNG(seed)), schelling.rules("2/5"), rng=RNG(seed)
        )
        return schelling.similarity(last)

    found = {
        way: schelling.estimate(at_rest(run, seed) for seed in range(16))
        for way, run in WAYS.items()
    }
    for one in found.values():
        # 95 % margins on both sides, and the least difference worth telling
        assert abs(one.mean - found["rounds"].mean) < one.margin + found["rounds"].margin + 0.01


def test_the_engine_draws_the_same_chances_as_the_generator():
    town = schelling.random_city(20, rng=RNG(1))
    *_, last = schelling.rounds(town, schelling.rules(), rng=RNG(2))
    batch = schelling.settle([town], schelling.rules(), rng=RNG(2))
    assert np.array_equal(batch.grids[0], last.grid)


def test_wanting_too_much_keeps_the_town_mixed():
    rng = RNG(1)
    towns = [schelling.random_city(30, rng=rng) for _ in range(4)]
    split = schelling.settle(towns, schelling.rules("3/4"), most_rounds=800, rng=rng)
    stuck = schelling.settle(towns, schelling.rules("4/5"), most_rounds=60, rng=rng)
    alike = [
        np.mean([schelling.similarity(schelling.City(grid)) for grid in each.grids])
        for each in (split, stuck)
    ]
    assert alike[0] > 0.97 and alike[1] < 0.56 and stuck.unhappy.min() > 400


def test_the_past_stays_until_someone_wants_variety():
    town = schelling.halves(20, density="4/5", wraps=False, rng=RNG(1))
    for least in ("0", "33%"):
        assert len(list(schelling.rounds(town, schelling.rules(least), rng=RNG(1)))) == 1
    *_, mixed = schelling.rounds(town, schelling.rules("10%", "90%"), rng=RNG(1))
    assert schelling.similarity(town) > 0.94 and schelling.similarity(mixed) < 0.55


@pytest.mark.parametrize("name", conventions.CONVENTIONS)
def test_stored_conventions_can_be_measured_again(name):
    kind = conventions.CONVENTIONS[name]
    fresh = conventions.measure(kind, 2, 20, rng=RNG(3))["own"]
    stored = conventions.measured()[name]["own"]
    # a standard deviation of single runs, from the stored margin; two runs stay within four
    spread = stored.margin / 1.96 * stored.runs**0.5
    assert abs(fresh.mean - stored.mean) < 4 * spread / 2**0.5
