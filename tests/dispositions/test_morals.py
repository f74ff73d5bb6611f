"""Each of the seven rules solves its game, and one changed payoff is enough to break it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.dispositions import SEVEN, is_evolutionarily_stable
from coopcourse.dispositions.morals import common_work, contest, demands, friendship, siblings
from coopcourse.games import Game, equilibria, is_nash, regret
from coopcourse.games.welfare import is_efficient

BORDERS = {"Kin": 2, "Group": 2, "Reciprocity": 21, "Bravery": 0, "Deference": 0, "Division": 5}


@pytest.mark.parametrize("problem", SEVEN.values(), ids=SEVEN)
def test_the_rule_is_an_efficient_equilibrium_of_its_game(problem):
    game = problem.game(problem.usual)
    assert problem.stands()
    for profile in problem.norm:
        assert is_nash(game, profile) and is_efficient(game, profile)


@pytest.mark.parametrize("problem", SEVEN.values(), ids=SEVEN)
def test_changing_one_payoff_breaks_the_rule_and_further_changes_do_not_mend_it(problem):
    verdicts = [problem.stands(stake) for stake in problem.stakes]
    assert verdicts == sorted(verdicts, reverse=True) and verdicts[0] and not verdicts[-1]
    assert problem.limits() == problem.stakes[verdicts.index(False) :]


@pytest.mark.parametrize("kind", BORDERS)
def test_the_rule_falls_at_the_border_that_algebra_gives(kind):
    problem, border = SEVEN[kind], BORDERS[kind]
    toward = 1 if problem.usual > border else -1
    assert problem.stands(border + 0.01 * toward)
    assert not problem.stands(border - 0.01 * toward)


@pytest.mark.parametrize("problem", SEVEN.values(), ids=SEVEN)
def test_only_the_stake_differs_between_two_stakes(problem):
    near, far = (problem.game(stake).payoffs for stake in problem.stakes[:2])
    changed = {tuple(cell) for cell in np.argwhere((near != far).any(axis=0))}
    assert 0 < len(changed) < near[0].size


def test_friends_repay_as_long_as_the_shadow_of_the_future_is_long_enough():
    # w >= (T - R) / (T - P), here 0.9 against (T - 3) / (T - 1).
    for temptation in (20, 22):
        holds = (temptation - 3) / (temptation - 1) <= 0.9
        assert is_nash(friendship(temptation), ("Repay", "Repay")) == holds


def test_half_and_half_is_the_only_fair_equilibrium_among_three():
    game = demands(0)
    alike = [(each[0] == each[1]).all() for each in equilibria(game) if each[0].max() == 1]
    assert sum(alike) == 1


def test_the_unfair_sign_is_as_good_as_ownership():
    game = SEVEN["Property"].game(-2)
    assert regret(game, ("Give way", "Fight")).tolist() == [0, 0]


def test_kin_help_when_benefit_times_relatedness_exceeds_cost():
    felt = siblings(3).payoffs
    assert felt[0, 0, 1] == pytest.approx(-1 + 0.5 * 3) and felt[0, 1, 0] == pytest.approx(3 - 0.5)


def test_the_total_counts_the_norm_on_average():
    assert SEVEN["Property"].total() == 4 and SEVEN["Group"].total(4) == 8


def test_contests_and_common_work_are_what_they_say():
    assert contest(2, -4)["Fight", "Fight"].tolist() == [2, -4]
    assert common_work(3)["Join", "Join"].tolist() == [3, 3]


tables = st.integers(2, 3).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 3), min_size=size, max_size=size), min_size=size, max_size=size
    )
)


@given(tables)
def test_a_stable_strategy_beats_every_small_group_of_newcomers(rows):
    pay = np.array(rows, dtype=np.float64)
    game = Game.bimatrix(pay, pay.T)
    few = 1e-3  # small beside payoffs that are whole numbers
    for home in range(len(pay)):
        others = [k for k in range(len(pay)) if k != home]
        mixed = [(1 - few) * pay[:, home] + few * pay[:, k] for k in others]
        keeps_out = all(fit[home] > fit[k] for fit, k in zip(mixed, others, strict=True))
        assert is_evolutionarily_stable(game, f"s{home + 1}") == keeps_out


def test_stability_is_asked_of_symmetric_games_only():
    with pytest.raises(ValueError, match="same strategies"):
        is_evolutionarily_stable(Game.bimatrix([[1, 2]], [[1, 2]]), "s1")
