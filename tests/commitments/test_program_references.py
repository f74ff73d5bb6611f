"""The solutions on programs do what they should, by the library and by another way of reckoning."""

from functools import cache

import numpy as np
import pytest

from coopcourse.commitments import Program, folk_theorem, play, programs
from coopcourse.commitments.exercises import program_solutions as solutions
from coopcourse.commitments.exercises.program_trials import alike
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.games import Game, prisoners_dilemma

SEEDS = (1, 2, 3)
PD = prisoners_dilemma()


def cases_of(name):
    return [case for seed in SEEDS for case in public_cases(find(f"commitments/{name}"), seed)]


def share(one, other, games=40):
    rng = np.random.default_rng(1)
    return sum(play(one, other, PD, rng=rng).actions[0] == "C" for _ in range(games)) / games


@pytest.mark.parametrize(("row", "column"), cases_of("held"))
def test_what_is_held_is_what_the_folk_theorem_says(row, column):
    game = Game.bimatrix(row, column)
    cells = [list(cell) for cell in np.ndindex(game.shape)]
    stable = folk_theorem(game).stable
    expected = [cell for cell, holds in zip(cells, stable, strict=True) if holds]
    assert solutions.held(row, column) == expected


@pytest.mark.parametrize(("epsilon", "deepest"), cases_of("kindness"))
def test_kindness_is_what_the_chain_of_simulations_gives(epsilon, deepest):
    @cache
    def chance(left):
        seen = chance(left - 1) if left else 0
        return epsilon + (1 - epsilon) * seen

    assert solutions.kindness(epsilon, deepest) == pytest.approx(chance(deepest))


def test_the_mended_bot_is_the_fair_bot_of_the_library():
    text = solutions.mended(20)
    assert alike(text, programs.fair_bot(0.2).source)
    mended = Program(text)
    assert share(mended, mended) == share(mended, programs.COOPERATOR) == 1
    assert 0 < share(mended, programs.DEFECTOR) < 0.5


@pytest.mark.parametrize("limit", [700, 6000])
def test_the_stranger_is_nobodys_fool_and_its_twins_friend(limit):
    bot = Program(solutions.strangers(limit))
    fools = (programs.DEFECTOR, programs.CRASHER, programs.LOOPER, programs.OUTLAW, programs.LIAR)
    assert [share(bot, each, games=1) for each in fools] == [0] * 5
    assert share(bot, programs.rename(bot, "opp", "you"), games=1) == 1


def test_the_copy_is_told_from_everybody_else():
    text = solutions.twin(3, 1)
    assert alike(text, text.replace("\n    return 1", "\n    # no friend\n    return 1"))
    assert not alike(text, solutions.twin(1, 3))
    assert not alike(text, "return 3") and not alike(text, None)
