"""Five tax policies for one population: none, the federal one, two by formula, one searched for.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.economist.learning.playing import Agents
from coopcourse.economist.planning.formula import ELASTICITIES, formula_at_rest, seen_elasticity
from coopcourse.economist.planning.surface import climb
from coopcourse.economist.planning.trials import try_out
from coopcourse.economist.schedules import FREE_MARKET, US_FEDERAL, Array

POLICIES = ("free market", "US federal", "Saez", "Saez, best elasticity", "learned")


@dataclass(frozen=True)
class Policies:
    """The `rates` of each policy, (policies, brackets), and the elasticities of both formulas."""

    rates: Array
    seen: float
    best: float


def propose_policies(agents: Agents, *, rng: np.random.Generator, scale: int = 16) -> Policies:
    """What each policy proposes for these people as they are.

    `scale` sets how many worlds all trials have: 32 times as many schedules for the elasticity and
    in each round of the search, and 2 to 8 times as many worlds for each schedule compared.

    >>> from coopcourse.economist import trained_agents
    >>> propose_policies(trained_agents(), rng=np.random.default_rng(1), scale=1).rates.shape
    (5, 7)
    """
    any_rates = rng.random((16 * scale, 7))
    seen = seen_elasticity(try_out(agents, any_rates, 1, rng=rng))
    tried = np.array([seen, *ELASTICITIES])
    formulas = formula_at_rest(agents, tried, worlds=2 * scale, rng=rng)
    best = int(_values(agents, formulas[1:], 4 * scale, rng).argmax()) + 1
    learned = search(agents, rng=rng, scale=scale)
    rates = [FREE_MARKET.rates, US_FEDERAL.rates, formulas[0], formulas[best], learned]
    return Policies(np.array(rates, np.float64), seen, float(tried[best]))


def search(agents: Agents, *, rng: np.random.Generator, scale: int = 16) -> Array:
    """Rates with the highest equality times productivity for people as they are; (brackets,).

    The tops of all rounds of the search are compared in worlds of their own.

    >>> from coopcourse.economist import trained_agents
    >>> search(trained_agents(), rng=np.random.default_rng(1), scale=1).shape
    (7,)
    """

    def attempt(rates: Array) -> tuple[Array, Array]:
        trials = try_out(agents, rates, 1, rng=rng)
        return trials.value[:, 0], trials.luck[:, 0]

    tops = np.array(climb(attempt, 7, trials=32 * scale, rng=rng))
    return np.asarray(tops[_values(agents, tops, 8 * scale, rng).argmax()])


def _values(agents: Agents, rates: Array, worlds: int, rng: np.random.Generator) -> Array:
    return np.asarray(try_out(agents, rates, worlds, rng=rng).value.mean(axis=1))
