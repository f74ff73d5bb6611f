"""Head counts agree with the games they stand for, and public goods with the lecture's formula."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import games
from coopcourse.games.dilemmas import HeadCount, group_hunt, public_good, stage, threshold_good

PAYOFFS = st.integers(2, 5).flatmap(
    lambda players: st.tuples(
        *[st.tuples(*[st.integers(-3, 3).map(float)] * players) for _ in range(2)]
    )
)
RETURNS = (0.1, 0.19, 0.3, 0.6, 0.95, 1.1)


def equilibria_by_table(count: HeadCount) -> list[int]:
    found = {profile.count("Contribute") for profile in games.pure_nash(count.to_game())}
    return sorted(found)


@given(PAYOFFS)
def test_numbers_that_last_are_the_equilibria_of_the_table(payoffs):
    assert HeadCount(*payoffs).equilibria() == equilibria_by_table(HeadCount(*payoffs))


@given(PAYOFFS)
def test_totals_add_up_the_table(payoffs):
    count = HeadCount(*payoffs)
    table = count.to_game()
    for profile in table.profiles():
        assert table[profile].sum() == pytest.approx(count.totals()[profile.count("Contribute")])


@given(PAYOFFS, st.floats(0.01, 100), st.integers(-1000, 1000))
def test_other_units_change_no_equilibrium(payoffs, scale, shift):
    moved = [tuple(scale * payoff + shift for payoff in one) for one in payoffs]
    assert HeadCount(*moved).equilibria() == HeadCount(*payoffs).equilibria()


@pytest.mark.parametrize(("players", "beta"), [*product((2, 3, 5), RETURNS)])
def test_public_good_is_the_formula_of_the_lecture(players, beta):
    table = public_good(players, beta).to_game()
    for profile in table.profiles():
        x = np.array([move == "Contribute" for move in profile], dtype=float)
        assert table[profile] == pytest.approx(-x + beta * x.sum())


@pytest.mark.parametrize(("players", "beta"), [*product((2, 3, 5), RETURNS)])
def test_the_stage_says_where_equilibrium_and_best_outcome_lie(players, beta):
    kind, table = stage(players, beta), public_good(players, beta).to_game()
    dominant = games.dominant_strategy(table, 0)
    best = max(table.profiles(), key=lambda profile: table[profile].sum())
    expected = {
        "waste": ("Free-ride", 0),
        "dilemma": ("Free-ride", players),
        "harmony": ("Contribute", players),
    }
    assert (dominant, best.count("Contribute")) == expected[kind]


def test_on_its_borders_a_public_good_leaves_somebody_indifferent():
    assert public_good(4, 0.25).best_counts() == [0, 1, 2, 3, 4]
    assert public_good(4, 1).equilibria() == [0, 1, 2, 3, 4]
    assert public_good(10, 0.1).best_counts() == list(range(11))  # ten times 0.1, rounded


def test_the_table_stars_the_better_move_and_both_in_a_tie():
    text = repr(HeadCount((-0.25, 0.3), (0.0, 0.1 + 0.2), title="Toy"))
    give, ride = (line.split()[-2:] for line in text.splitlines()[2:])
    assert (give, ride) == (["-0.25", "0.3*"], ["0*", "0.3*"])
    assert HeadCount((-0.5, 0.3), (0.0, 0.3))._repr_html_().count("*</td>") == 3


def test_a_million_players_need_no_table():
    assert public_good(1_000_000, 0.5).equilibria() == [0]


@pytest.mark.parametrize(("players", "needed"), [(5, 1), (5, 3), (5, 5), (2, 2)])
def test_a_bridge_is_built_by_just_enough_or_by_nobody(players, needed):
    expected = sorted({needed} | ({0} if needed > 1 else set()))
    assert threshold_good(players, needed).equilibria() == expected


@pytest.mark.parametrize("needed", [2, 3, 5])
def test_a_village_hunts_together_or_not_at_all(needed):
    assert group_hunt(5, needed).equilibria() == [0, 5]


def test_two_hunters_play_the_stag_hunt_of_chapter_two():
    two = games.pure_nash(group_hunt(2, 2).to_game())
    assert len(two) == len(games.pure_nash(games.stag_hunt())) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: public_good(1, 0.5),
        lambda: public_good(4, 0),
        lambda: stage(4, float("nan")),
        lambda: threshold_good(3, 4),
        lambda: threshold_good(3, 2, benefit=1, cost=1),
        lambda: group_hunt(3, 2, stag=1, rabbit=1),
        lambda: HeadCount((1.0,), (0.0,)),
        lambda: HeadCount((1.0, 2.0), (0.0,)),
        lambda: public_good(13, 0.5).to_game(),
    ],
)
def test_what_is_no_head_count_is_refused_in_words(wrong):
    with pytest.raises(ValueError, match=r"need|must|most|least"):
        wrong()
