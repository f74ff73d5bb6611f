"""Designing a tax: search the rates for the best outcome, or iterate a formula until it fits.

Chapter: notebooks/11-institutions
"""

from collections.abc import Callable, Iterator

import numpy as np

from coopcourse.economist.objectives import Objective, equal_and_productive
from coopcourse.economist.onestep import Economy, respond
from coopcourse.economist.saez import saez_schedule
from coopcourse.economist.schedules import Array, Schedule, schedule

CANDIDATES = 128
ELITE = 16
LEAST_SPREAD = 0.005  # keeps a search from freezing before it has arrived
MEMORY = 20  # rounds of incomes that a formula looks back on
PACE = 0.05  # how far a round moves towards what the formula asks for


def cross_entropy(
    economy: Economy, objective: Objective, *, rng: np.random.Generator
) -> Iterator[Array]:
    """The mean of the search after each of endlessly many rounds; (brackets,).

    A round tries 128 schedules around the mean and moves to the best 16. Source: Rubinstein (1999),
    The cross-entropy method for combinatorial and continuous optimization.

    >>> from coopcourse.economist import economy
    >>> search = cross_entropy(economy(), equal_and_productive, rng=np.random.default_rng(1))
    >>> next(search).shape
    (7,)
    """
    brackets = len(economy.cutoffs)
    mean, spread = np.full(brackets, 0.5), np.full(brackets, 0.5)
    while True:
        tried = rng.normal(mean, spread, (CANDIDATES, brackets)).clip(0.0, 1.0)
        tried[0] = mean
        elite = tried[np.argsort(-objective(respond(economy, tried)))[:ELITE]]
        mean, spread = elite.mean(axis=0), elite.std(axis=0) + LEAST_SPREAD
        yield mean


def best_schedule(
    economy: Economy,
    objective: Objective = equal_and_productive,
    *,
    rounds: int = 60,
    rng: np.random.Generator,
) -> Schedule:
    """The best mean of a search by cross-entropy.

    >>> from coopcourse.economist import economy
    >>> tax = best_schedule(economy(), rng=np.random.default_rng(1))
    >>> float(equal_and_productive(respond(economy(), tax.rates))) > 290
    True
    """
    search = cross_entropy(economy, objective, rng=rng)
    means = np.stack([next(search) for _ in range(rounds)])
    best = int(np.argmax(objective(respond(economy, means))))
    return schedule(means[best].tolist(), economy.cutoffs)


def saez_at_rest(
    economy: Economy,
    elasticity: float,
    *,
    formula: Callable[..., Schedule] = saez_schedule,
    rounds: int = 200,
) -> Schedule:
    """The mean of the last rounds of a formula that keeps looking at the incomes it brings about.

    Each round it sees the incomes of the last twenty, the first of them untaxed, and the rates
    move one twentieth of the way to its answer: people who jump over a bracket make it swing.

    >>> from coopcourse.economist import economy
    >>> tax = saez_at_rest(economy(), elasticity=1.0)
    >>> round(float(equal_and_productive(respond(economy(), tax.rates))), 0)
    260.0
    """
    rates = np.zeros((rounds + 1, len(economy.cutoffs)))
    incomes = [respond(economy, rates[0]).income]
    for k in range(rounds):
        seen = np.concatenate(incomes[-MEMORY:])
        wished = np.array(formula(seen, elasticity, cutoffs=economy.cutoffs).rates)
        rates[k + 1] = rates[k] + PACE * (wished - rates[k])
        incomes.append(respond(economy, rates[k + 1]).income)
    return schedule(rates[-rounds // 4 :].mean(axis=0).tolist(), economy.cutoffs)
