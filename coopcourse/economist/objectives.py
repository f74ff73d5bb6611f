"""What is a planner for? Each objective turns an outcome of the one-step economy into one number.

Chapter: notebooks/11-institutions
"""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from coopcourse.economist.metrics import equality_productivity, inverse_income_welfare
from coopcourse.economist.onestep import Outcome
from coopcourse.economist.schedules import Array

Objective: TypeAlias = Callable[[Outcome], Array]


def equal_and_productive(outcome: Outcome) -> Array:
    """Equality of coin times all coin. Source: Zheng et al. (2020).

    >>> from coopcourse.economist import economy, respond
    >>> round(float(equal_and_productive(respond(economy(), [0.0] * 7))), 1)
    279.6
    """
    return equality_productivity(outcome.coin)


def utilitarian(outcome: Outcome) -> Array:
    """The sum of utilities.

    >>> from coopcourse.economist import economy, respond
    >>> round(float(utilitarian(respond(economy(), [0.0] * 7))), 1)
    223.2
    """
    return np.asarray(outcome.utility.sum(axis=-1))


def rawlsian(outcome: Outcome) -> Array:
    """The utility of whoever has least. Source: Rawls (1971), A Theory of Justice.

    >>> from coopcourse.economist import economy, respond
    >>> round(float(rawlsian(respond(economy(), [0.0] * 7))), 1)
    26.8
    """
    return np.asarray(outcome.utility.min(axis=-1))


def inverse_income(outcome: Outcome) -> Array:
    """The mean utility, weighted by one over income before tax. Source: Zheng et al. (2020).

    >>> from coopcourse.economist import economy, respond
    >>> round(float(inverse_income(respond(economy(), [0.0] * 7))), 1)
    43.4
    """
    return inverse_income_welfare(outcome.utility, outcome.income)


OBJECTIVES: dict[str, Objective] = {
    "equality x productivity": equal_and_productive,
    "utilitarian": utilitarian,
    "Rawlsian": rawlsian,
    "inverse income": inverse_income,
}
