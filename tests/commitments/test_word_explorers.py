"""The explorers of chapter 10 say what their models say."""

from coopcourse.commitments import stackelberg
from coopcourse.commitments.explorers import costs, provers, two_programs, word
from coopcourse.commitments.explorers.word import GAMES


def test_one_name_changed_ends_a_friendship():
    assert two_programs.result().games[0].actions == ("C", "C")
    assert two_programs.result(bob="Copy, renamed").games[0].actions == ("D", "D")


def test_mirrors_forfeit_until_one_throws_a_coin():
    assert two_programs.result(alice="Mirror", bob="Mirror").share(0, None) == 1
    assert two_programs.result(alice="Mirror", bob="Mirror with a coin").share(0, "C") == 1


def test_a_coin_is_kind_to_a_traitor_about_once_in_twenty():
    share = two_programs.result(alice="Mirror with a coin", bob="Always D").share(0, "C")
    assert 0 < share < 0.15


def test_only_a_word_with_an_if_frees_the_prisoners():
    plain, strong = (
        word.result(game="Prisoner’s Dilemma", word=kind).after for kind in ("will", "if")
    )
    assert (plain, strong) == (("Betray", "Betray"), ("Silent", "Silent"))


def test_pledges_hold_what_a_threat_extorts_but_nobody_would_choose_it_freely():
    pledge, threat = (word.result(word=kind) for kind in ("pledge", "if"))
    assert threat.after in pledge.bound and pledge.after == pledge.before


def test_every_story_has_one_equilibrium_before_any_word():
    assert all(stackelberg.effect(make(), stackelberg.conditional) for make in GAMES.values())


def test_the_sentence_tells_who_does_what():
    said = provers.frame(one="PrudentBot", other="CooperateBot").sentence
    assert said.startswith("PrudentBot defects and CooperateBot cooperates.")


def test_dear_reading_brings_defection_and_cheap_reading_the_round():
    assert costs.result(cost=0.4).path[-1, -1] > 0.99
    assert costs.result(cost=0.05).path[-1, -1] < 0.01
