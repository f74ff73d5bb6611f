"""Shares of time agree with linear algebra, with long powers, and survive tiny chances."""

import numpy as np
import pytest

from coopcourse.evolution import fixation_probability, stationary_distribution
from coopcourse.evolution.chains import stationary_of_logs, stationary_of_rates


def by_powers(rates):
    """The rows of a high power of the chain, made from the same rates."""
    rates = rates - np.diag(np.diag(rates))
    chain = rates / (1.1 * rates.sum(axis=1).max())
    chain += np.diag(1 - chain.sum(axis=1))
    return np.linalg.matrix_power(chain, 2**20)[0]


@pytest.mark.parametrize("count", [2, 3, 7])
def test_elimination_agrees_with_a_long_walk(count):
    rates = np.random.default_rng(count).random((count, count))
    expected = by_powers(rates)
    assert stationary_of_rates(rates) == pytest.approx(expected)
    assert stationary_of_logs(np.log(rates)) == pytest.approx(expected)


def test_two_strategies_share_time_as_their_chances_of_fixation():
    payoff = np.array([[3.0, 0.0], [2.0, 1.0]])
    gain, loss = (
        fixation_probability(table, 25, process="fermi", strength=0.4)
        for table in (payoff, payoff[::-1, ::-1])
    )
    shares = stationary_distribution(payoff, 25, strength=0.4)
    assert shares[0] == pytest.approx(gain / (gain + loss))


def test_strong_selection_between_two_strict_conventions_still_picks_the_risk_dominant():
    shares = stationary_distribution([[3, 0], [0, 2]], 1000, strength=100)
    assert shares.tolist() == [1, 0]
    shares = stationary_distribution([[3, 0, 0], [0, 3, 0], [0, 0, 3]], 1000, strength=100)
    assert shares == pytest.approx([1 / 3] * 3)


def test_no_selection_no_preference():
    payoff = np.random.default_rng(1).random((5, 5))
    assert stationary_distribution(payoff, 10, strength=0) == pytest.approx([0.2] * 5)


def test_rock_paper_scissors_has_no_favourite():
    shares = stationary_distribution([[0, -1, 1], [1, 0, -1], [-1, 1, 0]], 50, strength=1)
    assert shares == pytest.approx([1 / 3] * 3)


def test_a_chain_in_two_pieces_is_refused():
    with pytest.raises(ValueError, match="connect"):
        stationary_of_rates(np.eye(3))
