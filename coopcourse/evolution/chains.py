"""Where a chain of random steps spends its time, without ever subtracting.

The elimination of Grassmann, Taksar and Heyman (1985) removes one state after another and sends
its traffic through the rest. It only adds, multiplies and divides, so that small numbers keep all
their digits, and the same steps work on logarithms.

Chapter: notebooks/05a-evolution
"""

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.evolution.encounters import Array


def stationary_of_logs(log_rates: ArrayLike) -> Array:
    """The share of time in each state of a chain, from the log rates [from, to], shape (n,).

    The diagonal is not read. Rates may be as small as exp(-10000). Source: Grassmann, Taksar and
    Heyman (1985), Regenerative analysis and steady state distributions for Markov chains.

    >>> stationary_of_logs([[0, -9999], [-9999 + np.log(3), 0]])
    array([0.75, 0.25])
    """
    logs = np.array(log_rates, dtype=np.float64)
    for last in range(len(logs) - 1, 0, -1):
        leave, enter = logs[last, :last], logs[:last, last]  # views, (last,)
        enter -= np.logaddexp.reduce(leave)
        logs[:last, :last] = np.logaddexp(logs[:last, :last], enter[:, None] + leave)
    shares = np.zeros(len(logs))
    for state in range(1, len(logs)):
        shares[state] = np.logaddexp.reduce(shares[:state] + logs[:state, state])
    weights = np.exp(shares - shares.max())
    return weights / weights.sum()  # type: ignore[no-any-return]


def stationary_of_rates(rates: ArrayLike) -> Array:
    """The share of time in each state of a chain, from the rates [from, to], shape (n,).

    The diagonal is not read. States that exchange nothing are left alone, which is quick where a
    state has few neighbours. Raises ValueError when the chain falls apart.

    >>> stationary_of_rates([[0, 1], [3, 0]])
    array([0.75, 0.25])
    """
    flow = np.array(rates, dtype=np.float64)
    for last in range(len(flow) - 1, 0, -1):
        enter, leave = (np.flatnonzero(line[:last]) for line in (flow[:, last], flow[last]))
        if not len(leave):
            raise ValueError(f"State {last} cannot reach the earlier ones: let all states connect.")
        flow[enter, last] /= flow[last, leave].sum()
        flow[np.ix_(enter, leave)] += np.outer(flow[enter, last], flow[last, leave])
    shares = np.zeros(len(flow))
    shares[0] = 1.0
    for state in range(1, len(flow)):
        shares[state] = shares[:state] @ flow[:state, state]
    return shares / shares.sum()  # type: ignore[no-any-return]
