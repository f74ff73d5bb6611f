"""Fines hold rules up where counting says, whatever the rules are good for."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.dispositions import FinedGroup

groups = st.builds(
    FinedGroup,
    returned=st.sampled_from([-0.2, 0.0, 0.25, 0.4]),
    points=st.integers(0, 6),
    antisocial=st.sampled_from([0.0, 0.1, 0.25]),
    punishers=st.sampled_from([0.0, 0.2, 0.5, 0.75]),
)


def earned(group, keeps, others):
    """What one member expects, counted member by member; `others` keep the rule or break it."""
    pot = group.returned * group.endowment * (keeps + sum(others))
    fines = sum(group.points * group.impact for _ in others)
    return (
        group.endowment * (not keeps)
        + pot
        - fines * (group.antisocial if keeps else group.punishers)
    )


@given(groups, st.lists(st.booleans(), min_size=3, max_size=3))
def test_the_gain_from_keeping_the_rule_does_not_depend_on_the_others(group, others):
    gain = earned(group, True, others) - earned(group, False, others)
    assert gain == pytest.approx(group.gain())


@given(groups)
def test_enough_punishers_are_the_fewest_that_make_keeping_pay(group):
    enough = group.enough()
    if np.isfinite(enough):
        assert replace(group, punishers=enough).gain() == pytest.approx(0, abs=1e-9)
    else:
        assert replace(group, punishers=1 - group.antisocial).gain() < 1e-9


@given(groups)
def test_the_antisocial_limit_is_where_keeping_stops_to_pay(group):
    limit = group.antisocial_limit()
    if 0 <= limit <= 1 - group.punishers:
        assert replace(group, antisocial=limit).gain() == pytest.approx(0, abs=1e-9)


def test_the_laboratory_pays_20_to_keepers_of_money_and_32_to_contributors():
    broken, kept = FinedGroup(), FinedGroup(punishers=0.8)
    assert (broken.welfare(), kept.welfare()) == (20, pytest.approx(32))
    assert broken.payoffs()["breaks the rule"] == 20


def test_a_harmful_rule_is_kept_and_everyone_is_worse_off():
    bad = FinedGroup(returned=-0.2, points=4, punishers=0.9)
    assert bad.gain() > 0 and bad.welfare() < FinedGroup().welfare()


def test_who_keeps_the_rule_and_punishes_pays_only_while_it_is_broken():
    for share, fees in ((0.8, 0), (0.2, 6)):
        pays = FinedGroup(punishers=share).payoffs()
        assert pays["complies"] - pays["complies and punishes"] == pytest.approx(fees)


def test_more_than_everybody_is_refused():
    with pytest.raises(ValueError, match="at most 1"):
        FinedGroup(punishers=0.8, antisocial=0.3)
