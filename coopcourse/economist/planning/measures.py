"""What a society under a policy is worth, as Figure 13 of the lecture shows it.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

from coopcourse.economist.metrics import (
    equality,
    equality_productivity,
    inverse_income_welfare,
    productivity,
)
from coopcourse.economist.planning.trials import Trials
from coopcourse.economist.schedules import Array
from coopcourse.intervals import standard_error


@dataclass(frozen=True)
class Measures:
    """Means over worlds for each policy; with seeds, for each policy and seed.

    `value` is equality times productivity in each world, `welfare` the coin weighted by one over
    it, `error` the standard error of `value`; (policies,) or (policies, seeds). `shares` of the
    wealth are (..., people), the least skilled first.
    """

    equality: Array
    productivity: Array
    value: Array
    welfare: Array
    error: Array
    shares: Array


def measure(trials: Trials) -> Measures:
    """The measures of each schedule that was tried; (schedules,).

    >>> import numpy as np
    >>> coin = np.array([[[10.0, 30.0], [20.0, 20.0]]])
    >>> measured = measure(Trials(np.zeros((1, 7)), coin, coin, coin, coin))
    >>> measured.equality.tolist(), measured.value.tolist()
    ([0.75], [30.0])
    """
    coin = trials.coin
    value = equality_productivity(coin)
    return Measures(
        equality(coin).mean(axis=1),
        productivity(coin).mean(axis=1),
        value.mean(axis=1),
        inverse_income_welfare(coin, coin).mean(axis=1),
        standard_error(value, axis=1),
        coin.mean(axis=1) / coin.sum(axis=2).mean(axis=1)[:, None],
    )
