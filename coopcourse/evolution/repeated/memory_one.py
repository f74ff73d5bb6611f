"""Whoever remembers one round lives in four states: what happened last time is all there is.

A strategy is four chances to cooperate, after CC, CD, DC and DD, own move first. Two of them make a
chain of four states. Arrays of strategies, shape (..., 4), are taken side by side.

Chapter: notebooks/05b-reciprocity
"""

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.repeated.exact import demand_noise
from coopcourse.evolution.repeated.horizons import Horizon, forever
from coopcourse.evolution.repeated.payoffs import AXELROD, Payoffs

_SEEN_BY_THE_OTHER = [0, 2, 1, 3]  # my CD is your DC


def transitions(p: ArrayLike, q: ArrayLike, *, noise: float = 0.0) -> Array:
    """The 4 x 4 chain of two memory-one strategies: from outcome (row) to outcome (column).

    Outcomes are CC, CD, DC and DD, the move of `p` first. Source: Nowak and Sigmund (1993).

    >>> transitions((1, 0, 1, 0), (1, 0, 0, 1)).astype(int)  # tit for tat, win-stay lose-shift
    array([[1, 0, 0, 0],
           [0, 0, 0, 1],
           [0, 1, 0, 0],
           [0, 0, 1, 0]])
    """
    mine = _slipping(p, noise)
    theirs = _slipping(q, noise)[..., _SEEN_BY_THE_OTHER]
    return outcomes(mine, theirs)


def outcomes(mine: Array, theirs: Array) -> Array:
    """The chances of CC, CD, DC and DD from two chances to cooperate; one more axis at the end.

    >>> outcomes(np.array(0.75), np.array(0.5))
    array([0.375, 0.375, 0.125, 0.125])
    """
    both = mine * theirs, mine * (1 - theirs), (1 - mine) * theirs, (1 - mine) * (1 - theirs)
    return np.stack(both, axis=-1)


def outcome_shares(
    p: ArrayLike,
    q: ArrayLike,
    *,
    horizon: Horizon = forever,
    first: tuple[float, float] = (1.0, 1.0),
    noise: float = 0.0,
) -> Array:
    """The expected shares of CC, CD, DC and DD; `first` are the chances to open by cooperating.

    >>> outcome_shares((1, 0, 1, 0), (1, 0, 1, 0), noise=0.01)  # echoes without end
    array([0.25, 0.25, 0.25, 0.25])
    """
    chain = transitions(p, q, noise=noise)
    one, other = (_slipping(chance, noise) for chance in first)
    start = np.broadcast_to(outcomes(one, other), chain.shape[:-1])
    return horizon(start, chain)


def expected_payoffs(
    p: ArrayLike,
    q: ArrayLike,
    *,
    payoffs: Payoffs = AXELROD,
    horizon: Horizon = forever,
    first: tuple[float, float] = (1.0, 1.0),
    noise: float = 0.0,
) -> tuple[Array, Array]:
    """What the two expect a round, the player of `p` first.

    >>> mine, theirs = expected_payoffs((1, 0, 1, 0), (1, 0, 1, 0), noise=0.01)
    >>> round(float(mine), 6), round(float(theirs), 6)
    (2.25, 2.25)
    """
    shares = outcome_shares(p, q, horizon=horizon, first=first, noise=noise)
    return shares @ payoffs.mine, shares @ payoffs.theirs


def _slipping(chances: ArrayLike, noise: float) -> Array:
    demand_noise(noise)
    return noise + (1 - 2 * noise) * np.asarray(chances, dtype=np.float64)
