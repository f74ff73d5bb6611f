"""Skills against the counts of chapter 10, and what each skill must not do."""

import numpy as np
import pytest

from coopcourse.commitments.stackelberg import conditional, strict_games, tally, unconditional
from coopcourse.downsides import SKILLS, changes, clashes, merits, status_quo
from coopcourse.games import equilibria, pure_nash

SETTLED = np.array([len(pure_nash(game)) == 1 for game in strict_games()])


@pytest.mark.parametrize(
    ("skill", "device"), [("a word that binds", unconditional), ("threats that bind", conditional)]
)
def test_one_sided_devices_help_and_hurt_as_often_as_chapter_10_counts(skill, device):
    leader, other = changes(skill)[SETTLED].T
    gains, hurts = (leader > 0) & (other >= 0), (leader > 0) & (other < 0)
    counts = tally(device)
    assert (gains.sum(), hurts.sum()) == (counts["both gain"], counts["only the leader gains"])


@pytest.mark.parametrize("skill", ["talk", "pledges"])
def test_talk_and_pledges_hurt_nobody(skill):
    assert changes(skill).min() >= -1e-9 and changes(skill).max() > 0


@pytest.mark.parametrize("skill", ["a word that binds", "threats that bind"])
def test_who_holds_the_device_never_loses_where_play_was_settled(skill):
    assert changes(skill)[SETTLED, 0].min() >= 0 > changes(skill)[:, 1].min()


def test_threats_bring_the_leader_at_least_what_words_do():
    assert (changes("threats that bind")[:, 0] >= changes("a word that binds")[:, 0]).all()


def test_interests_clash_where_ranks_are_negatively_correlated():
    flat = [game.payoffs.reshape(2, 4) for game in strict_games()]
    signs = [np.corrcoef(*ranks)[0, 1] < -1e-9 for ranks in flat]
    assert clashes().tolist() == signs


def test_merits_of_a_mixture_lie_between_those_of_its_parts():
    friendly, mixed, hostile = (merits(share) for share in (0, 0.25, 1))
    for one, middle, other in zip(friendly, mixed, hostile, strict=True):
        assert middle.gained == pytest.approx(0.75 * one.gained + 0.25 * other.gained)
        assert middle.lost == pytest.approx(0.75 * one.lost + 0.25 * other.lost)


def test_the_order_moves_with_the_weight_of_harm():
    best = [max(merits(0.5), key=lambda each: each.score(caution)).skill for caution in (0, 2)]
    assert best == ["threats that bind", "pledges"]


def test_the_status_quo_is_an_equilibrium_and_mixed_where_there_are_two_or_none():
    for game in list(strict_games())[::5]:
        found = equilibria(game)
        wanted = [mix for mix in found if len(found) == 1 or 0 < mix[0][0] < 1]
        ((row, column),) = wanted
        expected = np.einsum("kij,i,j->k", game.payoffs, np.array(row), np.array(column))
        assert status_quo(game) == pytest.approx(expected.astype(float))


@pytest.mark.parametrize("call", [lambda: merits(2), lambda: changes("juggling")])
def test_what_makes_no_sense_is_refused_in_words(call):
    with pytest.raises(ValueError, match=r"from 0 to 1|no skill"):
        call()


def test_the_menu_has_what_one_can_say_and_what_one_can_do():
    assert list(SKILLS) == ["talk", "pledges", "a word that binds", "threats that bind"]
