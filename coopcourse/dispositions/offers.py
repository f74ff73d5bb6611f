"""Take it or leave it: how the envy of some makes others generous.

Shares are parts of a cake of 1. Responders with envy leave what is too little; proposers with
guilt give even where nobody can refuse.

Chapter: notebooks/07-dispositions
"""

from collections.abc import Mapping

import numpy as np


def least_acceptable(envy: float) -> float:
    """The smallest share that a responder with this envy takes: envy / (1 + 2 envy).

    Taking a share s < 1/2 feels like s - envy (1 - 2 s), leaving it like 0. Raises ValueError for
    envy below 0. Source: Fehr and Schmidt (1999), proposition 1.

    >>> least_acceptable(0), least_acceptable(0.5), round(least_acceptable(4), 3)
    (0.0, 0.25, 0.444)
    """
    if envy < 0:
        raise ValueError(f"Envy is 0 or more, not {envy}; try 0.5.")
    return envy / (1 + 2 * envy)


def acceptance(share: float, responders: Mapping[float, float]) -> float:
    """The chance that a share is taken, by responders {envy: part of the population}.

    >>> acceptance(0.3, {0.0: 0.5, 0.5: 0.25, 4.0: 0.25})
    0.75
    """
    takes = (part for envy, part in responders.items() if share >= least_acceptable(envy) - 1e-12)
    return float(sum(takes))


def felt_by_proposer(share: float, guilt: float) -> float:
    """What a taken offer of `share` feels like to who made it: the rest, less guilt about more.

    >>> felt_by_proposer(0.25, guilt=0.5)
    0.5
    """
    return 1 - share - guilt * max(1 - 2 * share, 0.0) if share <= 0.5 else 1 - share


def best_offer(responders: Mapping[float, float], *, guilt: float = 0.0) -> float:
    """The share that a proposer with this guilt offers these responders, at most 1/2.

    Between two limits of acceptance a little less would do just as well, so the best offer is one
    of the limits, 0 or 1/2. Source: Fehr and Schmidt (1999), proposition 1.

    >>> village = {0.0: 0.5, 0.5: 0.25, 4.0: 0.25}
    >>> best_offer(village), round(best_offer(village, guilt=0.3), 3), best_offer({0.0: 1.0})
    (0.25, 0.444, 0.0)
    """
    limits = sorted({0.0, 0.5, *(least_acceptable(envy) for envy in responders)})
    worth = [
        round(acceptance(share, responders) * felt_by_proposer(share, guilt), 12)
        for share in limits
    ]
    return limits[int(np.argmax(worth))]


def gift(guilt: float) -> float:
    """What a dictator gives who cannot be refused: nothing, or half when guilt exceeds 1/2.

    Giving a little more costs it, and saves twice as much inequality.

    >>> gift(0.4), gift(0.6)
    (0.0, 0.5)
    """
    return 0.5 if guilt > 0.5 else 0.0
