"""Every member of the cast plays as it is known to, and is what its table of traits says."""

import math
from itertools import product

import numpy as np
import pytest

from coopcourse.evolution.repeated import CAST, CLASSICS, cast, moves, replies
from tests.evolution.repeated.golden_moves import CHANCES, MOVES, SCRIPTS

TRAITS = {  # memory, nice, generous, forgiving
    "ALWAYS_COOPERATE": (0, "n g"),
    "ALWAYS_DEFECT": (0, ""),
    "ALTERNATE": (math.inf, ""),
    "ONE_IN_THREE": (math.inf, ""),
    "TWO_IN_THREE": (math.inf, ""),
    "COIN": (0, ""),
    "TIT_FOR_TAT": (1, "n f"),
    "SUSPICIOUS_TFT": (1, "f"),
    "TIT_FOR_TWO_TATS": (2, "n g f"),
    "TWO_TITS_FOR_TAT": (2, "n f"),
    "GENEROUS_TFT": (1, "n g f"),
    "CONTRITE_TFT": (math.inf, "n f"),
    "FIRM_BUT_FAIR": (1, "n f"),
    "GRIM": (math.inf, "n"),
    "WIN_STAY_LOSE_SHIFT": (1, "n f"),
    "BULLY": (1, "f"),
    "JOSS": (1, "f"),
    "PROBER": (math.inf, ""),
    "DETECTIVE": (math.inf, ""),
    "TESTER": (math.inf, "f"),
    "HANDSHAKE": (math.inf, ""),
    "EXTORTER": (1, "f"),
    "GENEROUS_ZD": (1, "n g f"),
    "EQUALIZER": (1, "f"),
}


def state_after(machine, past):
    """Where a machine is after a list of (own, other) moves."""
    state = 0
    for own, other in past:
        state = machine.after[state, own, other]
    return state


@pytest.mark.parametrize("name", MOVES)
def test_it_makes_the_expected_moves(name):
    machine = getattr(cast, name).machine
    assert tuple(replies(machine, script) for script in SCRIPTS) == MOVES[name]


@pytest.mark.parametrize("name", CHANCES)
def test_it_rolls_the_expected_dice(name):
    machine = getattr(cast, name).machine
    pasts = [[], *([pair] for pair in product((0, 1), repeat=2))]
    chances = [machine.cooperate[state_after(machine, past)] for past in pasts]
    assert chances == pytest.approx(CHANCES[name])


@pytest.mark.parametrize("name", TRAITS)
def test_its_traits_are_those_of_the_table(name):
    each = getattr(cast, name)
    memory, said = TRAITS[name]
    traits = {"n": each.nice, "g": each.generous, "f": each.forgiving}
    assert each.memory == memory
    assert {letter for letter, holds in traits.items() if holds} == set(said.split())


def looks_no_further(machine, rounds):
    """Whether the chance to cooperate depends on the last `rounds` rounds alone."""
    seen, outcomes = {}, list(product((0, 1), repeat=2))
    for past in (past for more in (1, 2, 3) for past in product(outcomes, repeat=rounds + more)):
        chance = machine.cooperate[state_after(machine, past)]
        seen.setdefault(past[len(past) - rounds :], set()).add(chance)
    return all(len(chances) == 1 for chances in seen.values())


@pytest.mark.parametrize("each", CAST, ids=lambda each: each.name)
def test_it_remembers_no_more_and_no_less_than_it_says(each):
    if math.isfinite(each.memory):
        assert looks_no_further(each.machine, each.memory)
        assert not each.memory or not looks_no_further(each.machine, each.memory - 1)
    else:
        assert not looks_no_further(each.machine, 1)


def test_the_cast_is_whole_and_nobody_plays_twice():
    assert len(CAST) == len(TRAITS) == len({each.name for each in CAST}) == 24
    assert {*MOVES, *CHANCES} == set(TRAITS)
    assert set(CLASSICS) < set(CAST)
    tables = {(each.machine.cooperate.tobytes(), each.machine.after.tobytes()) for each in CAST}
    assert len(tables) == 24


def test_grim_never_forgives():
    assert replies(cast.GRIM.machine, "CD" + "C" * 50) == "CC" + "D" * 50


def test_a_slip_echoes_between_two_tit_for_tats_and_dies_out_between_two_others():
    twins = {each: moves(*[getattr(cast, each).machine] * 2, 9, slips=[2]) for each in MOVES}
    assert twins["TIT_FOR_TAT"] == ("CDCDCDCDC", "CCDCDCDCD")
    assert twins["WIN_STAY_LOSE_SHIFT"] == ("CDDCCCCCC", "CCDCCCCCC")
    assert twins["CONTRITE_TFT"] == ("CDCCCCCCC", "CCDCCCCCC")
    assert twins["GRIM"][0][3:] == twins["GRIM"][1][3:] == "DDDDDD"


def test_dice_need_somebody_to_roll_them():
    with pytest.raises(ValueError, match="give them some"):
        moves(cast.JOSS.machine, cast.GRIM.machine, 3)
    first, second = moves(cast.COIN.machine, cast.GRIM.machine, 40, rng=np.random.default_rng(1))
    assert set(first) == {"C", "D"} and second.lstrip("C").strip("D") == ""
