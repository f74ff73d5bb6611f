"""Treaties agree with a search over cuts, and only three countries keep one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse import games
from coopcourse.games.dilemmas import Treaty, climate_game, stable_sizes

CUTS = np.arange(0, 7) / 2


def payoffs(cuts, benefit=1.0):
    return benefit * np.sum(cuts) - np.square(cuts) / 2


@given(st.integers(2, 9), st.integers(0, 9), st.floats(0.1, 5))
def test_a_treaty_pays_what_its_cuts_pay(countries, members, benefit):
    members = min(members, countries)
    treaty = Treaty(countries, members, benefit)
    cuts = [treaty.member_cut] * members + [benefit] * (countries - members)
    each = payoffs(cuts, benefit)
    assert treaty.welfare == pytest.approx(each.sum())
    assert treaty.total_cut == pytest.approx(sum(cuts))
    assert [treaty.member_payoff] * members == pytest.approx(each[:members].tolist())


@pytest.mark.parametrize("members", [1, 2, 3])
def test_members_cut_what_is_best_for_the_members_together(members):
    together = {cut: members * (members * cut - cut**2 / 2) for cut in CUTS}
    assert max(together, key=together.get) == Treaty(5, members).member_cut


@pytest.mark.parametrize("countries", [3, 4, 7, 50])
def test_a_treaty_lasts_with_three_members(countries):
    assert stable_sizes(countries) == [3]


@given(st.integers(2, 9), st.floats(0.1, 5))
def test_the_units_of_the_benefit_do_not_matter(countries, benefit):
    stable = [k for k in range(countries + 1) if Treaty(countries, k, benefit).is_stable()]
    assert stable == stable_sizes(countries)


@pytest.mark.parametrize("damages", [(1, 1), (0.5, 2), (1, 1.5, 2)])
def test_alone_each_country_cuts_its_own_damage(damages):
    (found,) = games.pure_nash(climate_game(damages, CUTS))
    assert [float(cut) for cut in found] == list(damages)


@pytest.mark.parametrize("wrong", [lambda: Treaty(3, 4), lambda: Treaty(3, 1, 0)])
def test_what_is_no_treaty_is_refused_in_words(wrong):
    with pytest.raises(ValueError, match="treaty needs"):
        wrong()


def test_a_climate_game_needs_company():
    with pytest.raises(ValueError, match="two countries"):
        climate_game([1], [0, 1])
