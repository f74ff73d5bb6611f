"""The solutions of the exercises on proofs and words agree with the library and with search."""

from functools import cache
from typing import Any

import numpy as np
import pytest

from coopcourse.commitments import modal, stackelberg
from coopcourse.commitments.exercises import word_solutions as solutions
from coopcourse.exercise.judging import public_cases
from coopcourse.exercise.shelf import find
from coopcourse.games import Game

SEEDS = (1, 2, 3)
KINDS = {"C": "CooperateBot", "D": "DefectBot", "F": "FairBot", "U": "CUPOD"}


def cases_of(name: str) -> list[tuple[Any, ...]]:
    exercise: Any = find(f"commitments/{name}")
    return [case for seed in SEEDS for case in public_cases(exercise, seed)]


@pytest.mark.parametrize(("held", "trust"), cases_of("provable"))
def test_what_is_provable_is_what_no_world_before_refutes(held, trust):
    refuted = [world for world, each in enumerate(held) if not each and world >= trust]
    first = min(refuted, default=len(held))
    assert solutions.provable(held, trust) == [world <= first for world in range(len(held))]


@pytest.mark.parametrize("other", ["FairBot", "CooperateBot", "DefectBot", "CUPOD"])
def test_the_prudent_one_is_the_librarys(other):
    prudent, it, defect = (modal.ZOO[name] for name in ("PrudentBot", other, "DefectBot"))
    rows = modal.meet(prudent, it).rows()
    with_me, with_defectbot = rows[modal.Plays(it, prudent)], rows[modal.Plays(it, defect)]
    assert solutions.prudent(with_me, with_defectbot) == rows[modal.Plays(prudent, it)]


@pytest.mark.parametrize("first", KINDS)
@pytest.mark.parametrize("second", KINDS)
def test_a_circle_of_two_is_a_meeting(first, second):
    met = modal.outcome(KINDS[first], KINDS[second])
    assert solutions.circle(first + second) == "".join(met)


@pytest.mark.parametrize(("agents",), cases_of("circle"))
def test_a_circle_does_what_the_definition_says(agents):
    @cache
    def does(place, world):
        kind, after = agents[place], (place + 1) % len(agents)
        proved = all(does(after, before) != (kind == "U") for before in range(world))
        return {"C": True, "D": False, "F": proved, "U": not proved}[kind]

    end = [does(place, 2 * len(agents) + 3) for place in range(len(agents))]
    assert solutions.circle(agents) == "".join("DC"[each] for each in end)


@pytest.mark.parametrize(("leader", "follower"), cases_of("lead"))
def test_leading_is_the_librarys(leader, follower):
    word = stackelberg.unconditional(Game.bimatrix(leader, follower))
    assert solutions.lead(leader, follower) == [word.plan[word.reply], word.reply]


@pytest.mark.parametrize(("leader", "follower"), cases_of("threaten"))
def test_threatening_is_the_librarys(leader, follower):
    word = stackelberg.conditional(Game.bimatrix(leader, follower))
    assert solutions.threaten(leader, follower) == [word.plan[word.reply], word.reply]


def test_each_check_meets_every_kind_of_answer():
    gains = [
        np.subtract(*(leader[row][column] for row, column in cells))
        for leader, follower in cases_of("lead")
        for cells in [(solutions.threaten(leader, follower), solutions.lead(leader, follower))]
    ]
    assert min(gains) == 0 < max(gains)
    assert {"C", "D"} <= set("".join(solutions.circle(*case) for case in cases_of("circle")))


def words_of(name: str) -> str:
    item: Any = find(f"commitments/{name}")
    return " ".join(option.text + option.feedback for option in item.options)


def test_the_quick_questions_are_answered_with_the_models_numbers():
    with_if = stackelberg.tally(stackelberg.conditional)
    assert f"In {with_if['only the leader gains']}, and in {with_if['both gain']}" in words_of(
        "weapon"
    )
    assert f"In {stackelberg.tally(stackelberg.unconditional)['both gain']}." in words_of("weapon")
    firms = stackelberg.delegation_game(stackelberg.Duopoly())
    told = words_of("delegates")
    assert f"each earns {firms['Delegate', 'Delegate'][0]:.2f}" in told
    assert f"each earns {firms['Delegate', 'Manage'][0]:g}" in told
