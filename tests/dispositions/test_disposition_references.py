"""The solutions of the chapter on dispositions agree with the library and with search."""

from typing import Any

import numpy as np
import pytest

from coopcourse import dispositions as di
from coopcourse.dispositions.exercises import solutions
from coopcourse.dispositions.explorers.copying import until
from coopcourse.dispositions.situations import helps_given
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.games import Game

SEEDS = (1, 2, 3)


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"dispositions/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("own", "other", "envy", "guilt"), cases_of("felt-payoff"))
def test_a_felt_payoff_is_that_of_fehr_and_schmidt(own, other, envy, guilt):
    felt = di.fehr_schmidt([own, other], envy=envy, guilt=guilt)[0]
    assert solutions.felt_payoff(own, other, envy, guilt) == pytest.approx(felt)


@pytest.mark.parametrize(("cake", "limits"), cases_of("best-offer"))
def test_the_best_offer_earns_most_of_all_and_none_below_it_as_much(cake, limits):
    earned = [sum(limit <= x for limit in limits) * (cake - x) for x in range(cake + 1)]
    assert solutions.best_offer(cake, limits) == int(np.argmax(earned))


@pytest.mark.parametrize("opens", [False, True])
@pytest.mark.parametrize("repays", [False, True])
def test_moves_against_a_steady_neighbour_are_counted_as_the_village_counts_them(opens, repays):
    me = di.character([name for name, on in (("help", opens), ("reciprocate", repays)) if on])
    for steady in (0, 1):
        moves = solutions.helps_in_rounds(opens, repays, [steady] * 200)
        total = sum(0.8**k * move for k, move in enumerate(moves))
        assert total == pytest.approx(helps_given(di.Life())[me, steady])


@pytest.mark.parametrize(("known", "fooled", "share", "payoffs"), cases_of("disposition-pays"))
def test_the_disposition_pays_where_the_library_says(known, fooled, share, payoffs):
    mine, theirs = di.expected(di.Dilemma(*payoffs), share, known=known, fooled=fooled)
    assert solutions.disposition_pays(known, fooled, share, payoffs) == (mine > theirs)


@pytest.mark.parametrize(("known", "fooled", "payoffs"), cases_of("tipping-share"))
def test_the_tipping_share_is_the_librarys_and_at_most_one(known, fooled, payoffs):
    tip = di.tipping_share(di.Dilemma(*payoffs), known=known, fooled=fooled)
    assert solutions.tipping_share(known, fooled, payoffs) == pytest.approx(min(tip, 1.0))


@pytest.mark.parametrize(("gain", "fine", "others", "punishers"), cases_of("most-antisocial"))
def test_the_bearable_share_is_that_of_the_fined_group(gain, fine, others, punishers):
    group = di.FinedGroup(
        players=others + 1, endowment=gain, returned=0, impact=fine, points=1, punishers=punishers
    )
    bearable = solutions.most_antisocial(gain, fine, others, punishers)
    assert bearable == pytest.approx(max(0, group.antisocial_limit()))


@pytest.mark.parametrize(("payoffs", "home"), cases_of("is-stable"))
def test_stability_is_that_of_the_library(payoffs, home):
    game = Game.bimatrix(payoffs, np.transpose(payoffs))
    stable = di.is_evolutionarily_stable(game, f"s{home + 1}")
    assert solutions.is_stable(payoffs, home) == stable


def test_each_yes_or_no_check_meets_both_answers():
    for name in ("disposition-pays", "is-stable"):
        function = getattr(solutions, name.replace("-", "_"))
        assert {function(*case) for case in cases_of(name)} == {True, False}


def words_of(name: str) -> str:
    return " ".join(option.feedback for option in find(f"dispositions/{name}").options)


def test_the_bet_is_answered_with_the_models_numbers():
    last = until("everyone has all six", 0.0, 12).days[-1].shares.mean(axis=0)
    help_, repay, *rest = (f"{share:.0%}" for share in last)
    text = words_of("village-bet")
    assert f"About {help_} still help and {repay} repay" in text
    assert [rest[0], rest[2], rest[3]] == ["1%"] * 3 and "down to 1%" in text


def test_the_quick_questions_are_answered_with_the_models_numbers():
    envy = find("dispositions/envy").answer.value
    assert envy == pytest.approx(di.least_acceptable(1))
    usual = di.Dilemma()
    assert find("dispositions/joy").answer.value == usual.temptation - usual.reward
    assert di.threshold(usual, 1) == 2
    assert di.FinedGroup(points=4).enough() == pytest.approx(1 / 3)
    home = di.village([name for name in di.DISPOSITIONS if name != "enjoy"])
    lazy = di.character([name for name in di.DISPOSITIONS if name not in ("enjoy", "punish")])
    assert home.gains()[lazy] == pytest.approx(0)
