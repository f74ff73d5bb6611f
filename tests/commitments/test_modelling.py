"""The game in which reading costs: Garrabrant's numbers, and a population that follows them."""

from itertools import islice

import numpy as np
import pytest

from coopcourse.commitments.modal import modelling_game, replicate, resting_shares
from coopcourse.commitments.modal.modelling import READERS
from coopcourse.games import best_replies, is_nash, pure_nash, strategy_payoffs

COSTS = (0.02, 0.1, 0.25)


@pytest.mark.parametrize("cost", COSTS)
def test_at_rest_everyone_earns_what_two_fair_bots_have(cost):
    shares = [*resting_shares(cost), 0.0]
    game = modelling_game(cost)
    earned = strategy_payoffs(game, "Alice", shares)
    fair = game["FairBot", "FairBot"][0]
    assert earned == pytest.approx([fair, fair, fair, 1 + 2 * cost])
    assert fair == pytest.approx(2 - cost)
    assert is_nash(game, (shares, shares))


def test_the_published_shares_at_a_tenth():
    assert resting_shares(0.1) == pytest.approx([0.1, 0.85, 0.05])


@pytest.mark.parametrize("cost", COSTS)
def test_mutual_defection_is_the_only_pure_equilibrium(cost):
    assert pure_nash(modelling_game(cost)) == [("DefectBot", "DefectBot")]


def test_each_of_the_three_is_chased_by_the_next():
    game = modelling_game(0.1, READERS[:3])
    chased = {other: best_replies(game, "Alice", other) for other in READERS[:3]}
    assert chased == {
        "CooperateBot": ("PrudentBot",),
        "FairBot": ("CooperateBot",),
        "PrudentBot": ("FairBot",),
    }


def test_the_path_agrees_with_many_tiny_plain_steps():
    game, shares = modelling_game(0.1), np.array([0.3, 0.3, 0.2, 0.2])
    *_, fine = islice(replicate(game, shares, step=0.1), 51)
    for _ in range(50_000):
        earned = game.payoffs[0] @ shares
        shares = shares + 1e-4 * shares * (earned - shares @ earned)
    assert fine == pytest.approx(shares, abs=1e-4)


def test_the_cheaper_reading_is_the_fewer_worlds_fall_into_defection():
    starts = np.random.default_rng(1).dirichlet(np.ones(4), size=100)
    fallen = []
    for cost in (0.05, 0.2, 0.3, 0.4):
        *_, last = islice(replicate(modelling_game(cost), starts, step=0.25), 1200)
        fallen.append(int((last[:, -1] > 0.99).sum()))
    assert fallen == sorted(fallen) and fallen[0] == 0 and fallen[-1] > 95


def test_the_three_go_round_and_the_round_widens():
    game = modelling_game(0.1, READERS[:3])
    start = np.add(resting_shares(0.1), [0.01, -0.02, 0.01])
    path = np.array(list(islice(replicate(game, start, step=0.1), 12_000)))
    swings = [np.ptp(quarter) for quarter in np.split(path[:, 0], 4)]
    assert swings == sorted(swings) and swings[-1] > 2 * swings[0]


def test_a_negative_cost_is_refused():
    with pytest.raises(ValueError, match="less than nothing"):
        modelling_game(-0.1)
    with pytest.raises(ValueError, match="from 0 to 2/3"):
        resting_shares(0.7)
