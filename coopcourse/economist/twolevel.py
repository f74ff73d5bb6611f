"""Learning on two levels: people learn to work under taxes while a planner learns the taxes.

Nobody is told a formula. People share one network that sees their skill and the rates, try hours
and keep what pays; the planner tries rates and keeps what made its objective large. It measures
people as they are now, so if they adapt slowly it taxes those who have not noticed yet.

Chapter: notebooks/11-institutions
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from coopcourse.economist.adapting import adapt, govern
from coopcourse.economist.minds import RATES, Tempo, new_minds
from coopcourse.economist.objectives import Objective, equal_and_productive
from coopcourse.economist.onestep import Economy, respond
from coopcourse.economist.schedules import Schedule, schedule


@dataclass(frozen=True)
class Term:
    """Where learning stands: the planner's likeliest `tax`, what it measures, and what is true.

    `measured` is the objective with people as they are, `true` with everybody's best answer.
    """

    tax: Schedule
    measured: float
    true: float


def two_levels(
    economy: Economy,
    objective: Objective = equal_and_productive,
    *,
    tempo: Tempo,
    rng: np.random.Generator,
) -> Iterator[Term]:
    """Where both levels stand after each of endlessly many updates of the planner.

    Source: the two-level learning of Zheng et al. (2020), in the one-step economy.

    >>> from coopcourse.economist import economy
    >>> learning = two_levels(economy(), tempo=Tempo.naive(), rng=np.random.default_rng(1))
    >>> len(next(learning).tax.rates)
    7
    """
    brackets = len(economy.cutoffs)
    minds = new_minds(brackets, rng=rng)
    for _ in range(tempo.school):
        minds = adapt(minds, economy, tempo, rng=rng)
    while True:
        for _ in range(tempo.updates):
            minds = adapt(minds, economy, tempo, rng=rng)
        minds, measured = govern(minds, economy, objective, tempo, rng=rng)
        rates = RATES[minds.planner.weights[0].argmax(axis=1)]
        true = float(objective(respond(economy, rates)))
        yield Term(schedule(rates.tolist(), economy.cutoffs), measured, true)
