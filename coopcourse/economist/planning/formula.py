"""Saez's formula in a world of learned people: look at incomes, set the rates, look again.

Chapter: notebooks/11-institutions
"""

import numpy as np

from coopcourse.economist.learning.playing import Agents
from coopcourse.economist.planning.trials import Trials, try_out
from coopcourse.economist.reactions import elasticity
from coopcourse.economist.saez_original import saez_as_implemented
from coopcourse.economist.schedules import US_FEDERAL, Array, Schedule, schedule
from coopcourse.economist.taxes import marginal_rate

ELASTICITIES = (0.1, 0.3, 1.0, 3.0, 9.0)  # among which the best is sought
ROUNDS = 2  # of looking and setting


def seen_elasticity(trials: Trials) -> float:
    """How incomes of a period move with the marginal rates they meet, over all trials.

    Source: the estimate of Zheng et al. (2020).

    >>> income = 100 * np.linspace(1, 0.1, 10)  # ten people who earn as much as they may keep
    >>> rates = np.tile(np.linspace(0, 0.9, 10)[:, None], 7)
    >>> empty = np.zeros((10, 1, 1))
    >>> round(seen_elasticity(Trials(rates, empty, empty, empty, income.reshape(10, 1, 1, 1))), 6)
    1.0
    """
    rates = [
        marginal_rate(income, schedule(each))
        for income, each in zip(trials.income, trials.rates, strict=True)
    ]
    return elasticity(trials.income.ravel(), np.stack(rates).ravel())


def formula_at_rest(
    agents: Agents, elasticities: Array, *, worlds: int = 32, rng: np.random.Generator
) -> Array:
    """The formula's rates for each elasticity once they barely move the incomes they come from.

    Half of each new schedule is the one before, so that it comes to rest; (elasticities, brackets).
    """
    rates = np.tile(US_FEDERAL.rates, (len(elasticities), 1))
    for turn in range(ROUNDS):
        trials = try_out(agents, rates, worlds, rng=rng)
        pairs = zip(trials.income, elasticities, strict=True)
        new = np.array([_answer(income, e).rates for income, e in pairs])
        rates = new if turn == 0 else (rates + new) / 2
    return rates


def _answer(incomes: Array, e: float) -> Schedule:
    return saez_as_implemented(incomes.ravel(), float(e))
