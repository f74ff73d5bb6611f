"""The solutions of the chapter on reciprocity agree with the library, and its answers with both."""

from itertools import islice, pairwise
from typing import Any

import numpy as np
import pytest

from coopcourse.evolution import repeated, rules, spatial
from coopcourse.evolution.exercises import reciprocity_solutions as solutions
from coopcourse.evolution.explorers.entrant import enter
from coopcourse.evolution.image_scoring import shipped
from coopcourse.evolution.repeated import cast, memory_one
from coopcourse.evolution.repeated.automaton import memory_one as machine_of
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find

SEEDS = (1, 2, 3)
PASTS = ("CC", "CD", "DC", "DD")


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"evolution/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("mine", "theirs"), cases_of("two-tats"))
def test_the_next_move_is_that_of_tit_for_two_tats(mine, theirs):
    answers = repeated.replies(cast.TIT_FOR_TWO_TATS.machine, theirs + "C")
    assert solutions.two_tats(mine, theirs) == answers[-1]


@pytest.mark.parametrize(("alice", "bob", "rounds"), cases_of("match-score"))
def test_a_match_pays_what_the_librarys_machines_earn(alice, bob, rounds):
    pair = [
        machine_of([rule[past] == "C" for past in PASTS], rule["first"] == "C")
        for rule in (alice, bob)
    ]
    paid = rounds * repeated.expected_payoffs(pair, horizon=repeated.turns(rounds))
    expected = paid[0, 1], paid[1, 0]
    assert solutions.match_score(alice, bob, rounds) == pytest.approx(expected)


@pytest.mark.parametrize(("p", "q"), cases_of("outcome-chain"))
def test_the_chain_is_that_of_the_library(p, q):
    assert np.allclose(solutions.outcome_chain(p, q), memory_one.transitions(p, q))


@pytest.mark.parametrize(("temptation", "reward", "punishment"), cases_of("least-chance"))
def test_at_the_least_chance_cheating_grim_pays_as_much_as_trust(temptation, reward, punishment):
    w = solutions.least_chance(temptation, reward, punishment)
    game = repeated.Payoffs(reward, punishment - 1, temptation, punishment)
    pair = [cast.GRIM.machine, cast.ALWAYS_DEFECT.machine]
    paid = repeated.expected_payoffs(pair, horizon=repeated.continued(w), payoffs=game)
    assert paid[0, 0] == pytest.approx(paid[1, 0])


@pytest.mark.parametrize(("slope", "pace"), cases_of("extort"))
def test_the_four_chances_force_the_line(slope, pace):
    chances = solutions.extort(slope, pace)
    assert min(chances) >= 0 and max(chances) <= 1
    line = repeated.enforced_line(chances)
    assert line is not None and (line.slope, line.base) == pytest.approx((slope, 1))


@pytest.mark.parametrize(("scores", "asks", "meetings"), cases_of("scores-after"))
def test_scores_move_one_step_at_a_time_and_as_the_giver_decides(scores, asks, meetings):
    days = [
        solutions.scores_after(scores, asks, meetings[:day]) for day in range(len(meetings) + 1)
    ]
    for (before, after), (giver, taker) in zip(pairwise(days), meetings, strict=True):
        step = np.sign(before[taker] - asks[giver] + 0.5)
        assert after[giver] == np.clip(before[giver] + step, -5, 5)
        assert after[:giver] + after[giver + 1 :] == before[:giver] + before[giver + 1 :]


@pytest.mark.parametrize(("cells", "b"), cases_of("next-ring"))
def test_a_ring_moves_as_a_board_of_equal_rows_does(cells, b):
    row = np.array([cell == "C" for cell in cells])
    board = np.tile(row, (3, 1))  # three equal rows: all scores are three times those of the ring
    after = spatial.Neighbourhood(b).next(board)[1]
    assert solutions.next_ring(cells, b) == "".join("C" if cell else "D" for cell in after)


def text_of(name: str) -> str:
    item: Any = find(f"evolution/{name}")
    return " ".join(f"{option.text} {option.feedback}" for option in item.options)


def test_the_numbers_of_the_quick_questions_are_those_of_the_models():
    shadow: Any = find("evolution/shadow")
    assert shadow.answer.value == solutions.least_chance(4, 3, 0)
    known: Any = find("evolution/known-names")
    assert known.answer.value == pytest.approx(rules.thresholds("indirect", q=0.4).ess)
    half = rules.thresholds("indirect", q=0.4).risk_dominant
    assert half in [pytest.approx(each.value) for each in known.wrong]


def test_the_bet_is_answered_by_the_long_run():
    tft = (1, 0, 1, 0)
    assert memory_one.outcome_shares(tft, tft, noise=0.01) == pytest.approx([0.25] * 4)
    assert text_of("echo-bet").endswith("however rare the slips are.")


def test_the_best_reply_to_an_extortioner_is_to_cooperate():
    crowd = np.random.default_rng(1).random((200, 4))
    mine = memory_one.expected_payoffs(repeated.zero_determinant(3, 1), crowd)[1]
    kind = memory_one.expected_payoffs(repeated.zero_determinant(3, 1), (1, 1, 1, 1))[1]
    assert (mine < kind).all()


def test_what_the_chapter_says_of_the_tournament_is_so():
    start = enter("C", "C", "D", "C", "D", "0")
    assert start.ranking[-1] == "Extort-2" and start.rank("You") == 1
    nasty = enter("D", "D", "D", "D", "D", "0")
    you = nasty.names.index("You")
    assert nasty.rank("You") == 11
    assert (nasty.payoffs[you] > nasty.payoffs[:, you] + 1e-9).sum() == 11
    assert repeated.expected_standings(repeated.CAST).ranking[0] == "ZD-GTFT-2"


def test_24_of_60_villages_help_with_125_encounters():
    assert (shipped()[125][1][-1] > 0.5).sum() == 24


def test_the_intervals_of_the_board_are_those_of_the_question():
    start = spatial.random_board(40, 0.1, rng=np.random.default_rng(1))
    ends = {
        b: next(islice(spatial.boards(start, spatial.Neighbourhood(b)), 20, None))
        for b in (1.78, 1.85, 1.95)
    }
    assert (ends[1.85] == ends[1.95]).all() and (ends[1.78] != ends[1.85]).any()
