"""Published outcomes of programs that read programs, and tournaments that cannot be disturbed."""

import numpy as np
import pytest
from hypothesis import given, settings

from coopcourse import games
from coopcourse.commitments import (
    Program,
    best_deviation,
    equilibrium_program,
    fair_bot,
    folk_theorem,
    play,
    programs,
    tournament,
    variants,
)
from coopcourse.commitments.minipy import limits
from coopcourse.games.welfare import hull
from tests.games.random_games import games as random_games

PD = games.prisoners_dilemma(temptation=5, reward=3, punishment=1, sucker=0)
COPY, SAME = programs.COPY_CHECKER, programs.SAME_CHECKER


def rng():
    return np.random.default_rng(1)


def share(one, other, repeats=400):
    dice = rng()
    return np.mean([play(one, other, PD, rng=dice).actions[0] == "C" for _ in range(repeats)])


def test_two_copies_cooperate_and_nobody_of_the_library_gains_by_leaving():
    assert play(COPY, COPY, PD, rng=rng()).payoffs == (3, 3)
    for player in (0, 1):
        assert best_deviation(COPY, COPY, PD, rng=rng(), player=player).gain <= 0


def test_two_defectors_are_stuck_and_a_cooperator_invites_to_leave():
    stay = best_deviation(programs.DEFECTOR, programs.DEFECTOR, PD, rng=rng())
    leave = best_deviation(programs.COOPERATOR, programs.COOPERATOR, PD, rng=rng())
    assert (stay.gain, leave.gain, leave.tried) == (0, 2, 12)


def friends(program):
    versions = list(variants(program).values())
    return np.array(
        [[play(p, q, PD, rng=rng()).actions == ("C", "C") for q in versions] for p in versions]
    )


def test_one_renamed_variable_breaks_the_copy_but_not_the_normalised_or_the_simulating_one():
    assert (friends(COPY) == np.eye(4, dtype=bool)).all()
    shape = friends(SAME)
    assert shape[:3, :3].all() and not shape[3, :3].any() and shape[3, 3]
    assert friends(fair_bot(0.05)).all()


def test_texts_and_steps_of_one_idea_defect_against_each_other():
    assert play(COPY, SAME, PD, rng=rng()).actions == ("D", "D")


def test_fair_bots_always_cooperate_and_look_one_less_than_one_over_epsilon_deep():
    bot, dice = fair_bot(0.05), rng()
    matches = [play(bot, bot, PD, rng=dice) for _ in range(1_000)]
    assert all(match.actions == ("C", "C") for match in matches)
    chains = np.array([match.simulations for match in matches]).ravel()
    mean, error = (1 - 0.05) / 0.05, np.sqrt(1 - 0.05) / 0.05 / np.sqrt(chains.size)
    assert abs(chains.mean() - mean) < 3 * error


def test_a_fair_bot_is_kind_to_a_defector_with_chance_epsilon_only():
    bot = fair_bot(0.2)
    assert share(bot, programs.COOPERATOR) == 1
    assert abs(share(bot, programs.DEFECTOR) - 0.2) < 3 * np.sqrt(0.2 * 0.8 / 400)
    assert abs(share(bot, programs.CRASHER) - 0.2) < 3 * np.sqrt(0.2 * 0.8 / 400)


@pytest.mark.parametrize(("epsilon", "holds"), [(0.4, True), (0.6, False)])
def test_fair_bots_hold_out_a_defector_up_to_the_published_epsilon(epsilon, holds):
    bot = fair_bot(epsilon)  # the border is (R - P) / (T - P) = 1/2
    found = best_deviation(bot, bot, PD, [programs.DEFECTOR], rng=rng(), repeats=2_000)
    assert (found.gain < 0) is holds
    assert found.after == pytest.approx(1 + 4 * epsilon, abs=0.15)


def test_the_fuel_is_enough_for_ten_times_the_mean_depth():
    dig = "def play(me, opp):\n    return 'C' if random() < 0.01 else simulate(opp, me)"
    assert 10 / 0.01 * (limits.RESERVE + 10) < limits.FUEL and limits.DEEPEST >= 10 / 0.01
    assert play(Program(dig), Program(dig), PD, rng=rng()).actions == ("C", "C")


def test_little_fuel_ends_friendships_and_nobody_forfeits():
    bot, dice = fair_bot(0.05), rng()
    moves = [play(bot, bot, PD, rng=dice, fuel=500).actions for _ in range(100)]
    assert {move for pair in moves for move in pair} == {"C", "D"}


def test_an_unknown_epsilon_is_explained():
    with pytest.raises(ValueError, match="for ever"):
        fair_bot(0)


CROWD = [COPY, programs.COIN, fair_bot(0.3), programs.DEFECTOR, programs.LOOPER, programs.COIN]


def test_who_else_takes_part_changes_nothing_in_the_results_of_a_pair():
    few = tournament(CROWD[:3], PD, rng=rng(), repeats=30, fuel=2_000)
    all_turned = tournament(CROWD[::-1], PD, rng=rng(), repeats=30, fuel=2_000)
    assert (all_turned.means[::-1, ::-1][:3, :3] == few.means).all()


def test_a_tournament_gives_the_means_of_its_games():
    result = tournament(CROWD, PD, rng=rng(), repeats=300, fuel=2_000)
    assert result.means[3, 0] == 1 and result.means[4, 3] == 0 and result.means[3, 4] == 5
    assert abs(result.means[1, 3] - 0.5) < 4 * result.errors[1, 3]
    assert result.forfeits[4].tolist() == [1] * 6 and not result.forfeits[:4].any()
    assert result.errors[3, 3] == 0 < result.errors[1, 1]
    assert result.names[result.order[0]] == "Copy-checker"


def test_the_table_of_a_tournament_says_who_is_best_who_had_luck_and_who_forfeits():
    lines = repr(tournament(CROWD, PD, rng=rng(), repeats=30, fuel=2_000)).splitlines()
    rows = {line.split("  ")[0]: line for line in lines[1:]}
    assert [name[:2] for name in rows] == ["1.", "2.", "3.", "4.", "5.", "6."]
    assert "1. Copy-checker" in rows
    assert [name[3:] for name, row in rows.items() if row.endswith("100%")] == ["Looper"]
    assert [name[3:] for name, row in rows.items() if " ± " not in row] == ["Looper"]


def test_intervals_hold_the_truth_about_as_often_as_they_say():
    runs = [
        tournament([programs.COIN, programs.DEFECTOR], PD, rng=np.random.default_rng(k), repeats=40)
        for k in range(60)
    ]
    truth = (2.25 + 0.5) / 2
    held = [abs(run.scores[0] - truth) <= run.margins[0] for run in runs]
    assert np.mean(held) > 0.85


def test_the_progress_of_a_tournament_is_told():
    told = []
    tournament(CROWD[:3], PD, rng=rng(), repeats=2, progress=told.append)
    assert told == [k / 6 for k in range(1, 7)]


def test_a_lopsided_game_is_no_game_for_a_tournament():
    with pytest.raises(ValueError, match="symmetric"):
        tournament(CROWD, games.matching_pennies(), rng=rng())


def brute_floor(game, steps=200):
    """What a row player can be held down to by mixtures of two columns, by trying many."""
    shares = np.linspace(0, 1, steps + 1)
    row = game.payoffs[0]
    return min((row @ np.array([share, 1 - share])).max() for share in shares)


@settings(max_examples=60, deadline=None)
@given(random_games(players=(2, 2)))
def test_the_floor_is_what_search_finds(game):
    folk = folk_theorem(game)
    assert folk.floor[0] <= folk.pure_floor[0] + 1e-9
    if game.shape[1] == 2:
        assert brute_floor(game) == pytest.approx(folk.floor[0], abs=0.03)


@settings(max_examples=60, deadline=None)
@given(random_games(players=(2, 2)))
def test_the_stable_region_is_what_lies_in_the_hull_above_the_floor(game):
    folk = folk_theorem(game)
    assert (folk.region >= np.array(folk.floor) - 1e-9).all()
    assert area(np.vstack([folk.outcomes, folk.region])) == pytest.approx(area(folk.outcomes))
    lotteries = rng().dirichlet(np.ones(len(folk.outcomes)), size=200) @ folk.outcomes
    above = lotteries[(lotteries >= np.array(folk.floor)).all(axis=1)]
    assert area(np.vstack([folk.region, above])) == pytest.approx(area(folk.region), abs=1e-9)


def area(points):
    x, y = hull(points).T
    return abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2


@settings(max_examples=40, deadline=None)
@given(random_games(players=(2, 2)))
def test_every_stable_outcome_is_held_by_its_program_against_every_move(game):
    for profile, stable in zip(np.ndindex(game.shape), folk_theorem(game).stable, strict=True):
        if not stable:
            with pytest.raises(ValueError, match="can make sure of"):
                equilibrium_program(game, profile)
            continue
        text = equilibrium_program(game, profile)
        assert play(text, text, game, rng=rng()).payoffs == tuple(game[profile])
        for player, moves in enumerate(game.shape):
            family = [programs.trigger(str(move), str(move)) for move in range(moves)]
            found = best_deviation(text, text, game, family, rng=rng(), player=player)
            assert found.gain <= 1e-9
