"""What two machines can expect of each other, exactly: together they are one chain of states.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.repeated.automaton import Automaton
from coopcourse.evolution.repeated.horizons import Horizon, turns
from coopcourse.evolution.repeated.payoffs import AXELROD, Payoffs

USUAL = turns(200)  # as long as a match of Axelrod's first tournament


@dataclass(frozen=True)
class Chain:
    """Two machines as one: where they start, how they move, and what they play in each state."""

    start: Array  # (states,)
    move: Array  # (states, states)
    outcomes: Array  # (states, 4): the chances of CC, CD, DC and DD, the first machine's move first


def joined(one: Automaton, other: Automaton, *, noise: float = 0.0) -> Chain:
    """The chain of two machines that face each other, each move slipping with chance `noise`.

    >>> from coopcourse.evolution.repeated import cast
    >>> joined(cast.TIT_FOR_TAT.machine, cast.GRIM.machine).move.shape
    (4, 4)
    """
    demand_noise(noise)
    mine, theirs = (_chances(machine, noise) for machine in (one, other))
    outcomes = np.einsum("ai,bj->abij", mine, theirs).reshape(-1, 4)
    # The other's table is read by its own move first, and that is the last axis here.
    after = one.after[:, None] * other.states + other.after.transpose(0, 2, 1)[None]
    states = len(outcomes)
    move = np.zeros((states, states))
    np.add.at(move, (np.arange(states)[:, None], after.reshape(-1, 4)), outcomes)
    return Chain(np.eye(1, states)[0], move, outcomes)


def outcome_shares(
    one: Automaton, other: Automaton, *, horizon: Horizon = USUAL, noise: float = 0.0
) -> Array:
    """The expected shares of rounds that end in CC, CD, DC and DD, the first machine's move first.

    >>> from coopcourse.evolution.repeated import cast
    >>> outcome_shares(cast.TIT_FOR_TAT.machine, cast.ALWAYS_DEFECT.machine)
    array([0.   , 0.005, 0.   , 0.995])
    """
    chain = joined(one, other, noise=noise)
    return horizon(chain.start, chain.move) @ chain.outcomes


def expected_payoffs(
    machines: Sequence[Automaton],
    *,
    horizon: Horizon = USUAL,
    noise: float = 0.0,
    payoffs: Payoffs = AXELROD,
) -> Array:
    """What each machine expects a round against each, [who is paid, whom she meets].

    >>> from coopcourse.evolution.repeated import cast
    >>> pair = [cast.TIT_FOR_TAT.machine, cast.ALWAYS_DEFECT.machine]
    >>> (200 * expected_payoffs(pair)).round(6)
    array([[600., 199.],
           [204., 200.]])
    """
    paid = np.zeros((len(machines), len(machines)))
    for row, one in enumerate(machines):
        for column, other in enumerate(machines[: row + 1]):
            shares = outcome_shares(one, other, horizon=horizon, noise=noise)
            paid[row, column] = shares @ payoffs.mine
            paid[column, row] = shares @ payoffs.theirs
    return paid


def demand_noise(noise: float) -> None:
    """Raise ValueError unless `noise` is the chance of a slip.

    >>> demand_noise(0.05)
    """
    if not 0 <= noise <= 1:
        raise ValueError(f"noise is the chance that a move slips, from 0 to 1; it is {noise}.")


def _chances(machine: Automaton, noise: float) -> Array:
    """The chances of C and D in each state, slips included, shape (states, 2)."""
    cooperates = noise + (1 - 2 * noise) * machine.cooperate
    return np.stack((cooperates, 1 - cooperates), axis=1)
