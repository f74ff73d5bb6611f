"""Thinking costs: when each step of reading the other must be paid, agents chase each other round.

FairBot is best met by CooperateBot, which saves the cost of reading. CooperateBot is best met by a
bot that defects, PrudentBot among them, and PrudentBot is best met by FairBot.

Chapter: notebooks/10-commitments
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.commitments.modal.agent import Agent
from coopcourse.commitments.modal.worlds import outcome
from coopcourse.commitments.modal.zoo import named
from coopcourse.games import Game

Array = NDArray[np.float64]

READERS = ("CooperateBot", "FairBot", "PrudentBot", "DefectBot")
DILEMMA = {("C", "C"): 2.0, ("C", "D"): 0.0, ("D", "C"): 3.0, ("D", "D"): 1.0}


def modelling_game(cost: float, agents: Sequence[Agent | str] = READERS) -> Game:
    r"""The game of choosing an agent, where each pays `cost` for every step of its depth.

    Mutual cooperation brings 2, mutual defection 1, exploiting 3 and being exploited 0. Raises
    ValueError for a negative cost. Source: Garrabrant (2018), Prisoners' dilemma with costs to
    modeling.

    >>> modelling_game(0.1, ["CooperateBot", "FairBot"])
    Choosing an agent, reading costs 0.1
    Alice \ Bob    CooperateBot    FairBot
    CooperateBot  [2*, 2*]        2*, 1.9
    FairBot       1.9, 2*         1.9, 1.9
    """
    if not cost >= 0:
        raise ValueError(f"Reading cannot cost less than nothing; {cost} came. Try 0.1.")
    zoo = [named(agent) for agent in agents]
    gross = [[DILEMMA[outcome(mine, other)] for other in zoo] for mine in zoo]
    paid = np.array([cost * agent.depth for agent in zoo], dtype=np.float64)
    net = np.array(gross, dtype=np.float64) - paid[:, None]
    names = [agent.name for agent in zoo]
    title = f"Choosing an agent, reading costs {cost:g}"
    return Game.bimatrix(net, net.T, ("Alice", "Bob"), names, title=title)


def resting_shares(cost: float) -> Array:
    """The shares of CooperateBot, FairBot and PrudentBot at which all three earn the same.

    They are `cost`, 1 - 3/2 `cost` and `cost`/2, and everybody earns 2 - `cost`: what two FairBots
    have. Raises ValueError unless 0 <= cost <= 2/3. Source: Garrabrant (2018).

    >>> resting_shares(0.1)
    array([0.1 , 0.85, 0.05])
    """
    if not 0 <= cost <= 2 / 3:
        raise ValueError(f"Shares need a cost from 0 to 2/3; {cost} came. Try 0.1.")
    return np.array([cost, 1 - 1.5 * cost, cost / 2], dtype=np.float64)


def replicate(game: Game, shares: ArrayLike, *, step: float = 0.1) -> Iterator[Array]:
    """The shares of a population in which what earns more than average grows, step by step.

    `shares` has shape (strategies,), or (populations, strategies) for many at once. The rate of
    growth is payoff less average payoff; each step of length `step` follows it by the classical
    Runge-Kutta rule. Source: Taylor and Jonker (1978).

    >>> from itertools import islice
    >>> path = replicate(modelling_game(0.1), [0.3, 0.3, 0.2, 0.2])
    >>> [each.round(2).tolist() for each in islice(path, 0, 201, 200)]
    [[0.3, 0.3, 0.2, 0.2], [0.0, 0.86, 0.14, 0.0]]
    """
    payoffs = game.payoffs[0]
    now = np.array(shares, dtype=np.float64)
    while True:
        yield now
        one = _growth(payoffs, now)
        two = _growth(payoffs, now + step / 2 * one)
        three = _growth(payoffs, now + step / 2 * two)
        four = _growth(payoffs, now + step * three)
        now = now + step / 6 * (one + 2 * two + 2 * three + four)
        now = now / now.sum(axis=-1, keepdims=True)


def _growth(payoffs: Array, shares: Array) -> Array:
    earned = shares @ payoffs.T
    change: Array = shares * (earned - (shares * earned).sum(axis=-1, keepdims=True))
    return change
