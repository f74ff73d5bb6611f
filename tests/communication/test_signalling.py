"""Signals mean what both make of them: exact codes, best channels, words that are believed."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopcourse.communication.signalling import (
    CheapTalk,
    Code,
    best_listener,
    crossed,
    equilibria,
    growing,
    guessing,
    is_believed,
    learned,
    noisy,
    plain,
    pointing,
    random_code,
    repeated,
    understood,
)
from coopcourse.games import Game, pure_nash


@pytest.mark.parametrize(("states", "signals"), [(2, 2), (3, 2), (2, 3)])
def test_equilibria_are_those_of_the_game_in_its_table(states, signals):
    says = list(product(range(signals), repeat=states))
    does = list(product(range(states), repeat=signals))
    wins = [[plain(list(one), list(two)).success for two in does] for one in says]
    table = Game([wins, wins], ["Alice", "Bob"], [list(map(str, says)), list(map(str, does))])
    assert len(equilibria(states, signals)) == len(pure_nash(table))


def test_there_are_as_many_perfect_codes_as_orders_of_words():
    perfect = [code for code in equilibria(3, 3) if code.kind == "signalling"]
    assert len(perfect) == 6 and all(code.success == 1 for code in perfect)


def test_pooling_and_partial_codes_can_be_equilibria_too():
    assert {code.kind for code in equilibria(3, 3)} == {"signalling", "pooling", "partial"}


@given(st.integers(2, 5), st.integers(0, 99))
def test_the_best_listener_is_the_best_of_all(states, seed):
    speaks = np.random.default_rng(seed).dirichlet(np.ones(2), size=states)
    tried = (Code(speaks, np.eye(states)[list(acts)]) for acts in product(range(states), repeat=2))
    assert best_listener(speaks) == pytest.approx(max(code.success for code in tried))


def test_most_pairs_find_a_language_for_two_states():
    rng = np.random.default_rng(1)
    ends = [list(growing(2, 2, rng=rng, rounds=3000))[-1].code().success for _ in range(10)]
    assert sum(end > 0.85 for end in ends) >= 8


def test_strangers_understand_each_other_by_chance_only():
    rng = np.random.default_rng(1)
    table = crossed([random_code(4, rng=rng) for _ in range(60)])
    assert np.diag(table).min() == 1
    assert table[~np.eye(60, dtype=bool)].mean() == pytest.approx(1 / 4, abs=0.02)


def test_pointing_teaches_a_strangers_words():
    rng = np.random.default_rng(1)
    mine, theirs = (random_code(5, rng=rng) for _ in range(2))
    pupil = learned(mine.speaks, theirs.acts, 60, rng=rng)
    assert pupil == pytest.approx(mine.acts)


@pytest.mark.parametrize(("states", "signals"), [(5, 2), (6, 3), (4, 3)])
def test_the_worth_of_words_is_the_best_of_all_codes(states, signals):
    codes = [np.array(code) for code in product(range(signals), repeat=states)]
    errors = [
        sum(states_of.var() * len(states_of) for states_of in pieces(code)) / states
        for code in codes
    ]
    assert pointing(states, signals) == pytest.approx(min(errors))
    best = max(understood(np.eye(signals)[code], np.eye(signals)) for code in codes)
    assert guessing(states, signals) == pytest.approx(best)


def pieces(code):
    """The states that share a word."""
    return [np.flatnonzero(code == word) for word in np.unique(code)]


@given(st.sampled_from([1, 3, 5]), st.floats(0, 1))
def test_majority_is_counted_copy_by_copy(times, noise):
    flip = noise / 2
    chance = sum(
        flip ** sum(flips) * (1 - flip) ** (times - sum(flips))
        for flips in product((0, 1), repeat=times)
        if sum(flips) < times / 2
    )
    assert repeated(noise, times) == pytest.approx(chance)
    assert repeated(noise, 1) == pytest.approx(understood(np.eye(2), noisy(2, noise)))


@given(st.floats(0.005, 0.5))
def test_words_are_believed_up_to_the_limit_and_not_beyond(bias):
    game = CheapTalk(bias)
    cuts = game.borders(game.most_words)
    assert cuts[0] == 0 and cuts[-1] == pytest.approx(1) and (np.diff(cuts) > 0).all()
    assert is_believed(cuts, bias)
    with pytest.raises(ValueError, match="not be believed"):
        game.borders(game.most_words + 1)


def test_nobody_gains_by_a_lie_anywhere():
    game = CheapTalk(0.03)
    words = game.most_words
    offers = np.array([game.heard(middle, words) for middle in middles(game.borders(words))])
    for state in np.linspace(0.001, 0.999, 97):
        losses = (offers - state - game.bias) ** 2
        assert losses.min() == pytest.approx((game.heard(state, words) - state - game.bias) ** 2)


def middles(cuts):
    return (cuts[1:] + cuts[:-1]) / 2


def test_the_loss_is_the_mean_of_squared_errors():
    game = CheapTalk(0.05)
    states = (np.arange(20_000) + 0.5) / 20_000
    errors = [(game.heard(state, 3) - state) ** 2 for state in states]
    assert game.loss(3) == pytest.approx(np.mean(errors), abs=1e-6)


def test_more_words_are_better_for_both():
    game = CheapTalk(0.02)
    losses = [game.loss(words) for words in range(1, game.most_words + 1)]
    assert losses == sorted(losses, reverse=True)


def test_a_code_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="row of chances"):
        Code(np.eye(2), np.eye(3))
