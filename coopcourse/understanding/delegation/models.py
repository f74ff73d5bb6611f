"""Five ways to decide who does what: Bayesian Delegation, and four that change one part of it.

Chapter: notebooks/08-understanding
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from coopcourse.understanding.delegation.allocations import (
    Allocation,
    Allocator,
    all_allocations,
    divided,
    own_only,
)
from coopcourse.understanding.delegation.beliefs import (
    Belief,
    posterior,
    prior_by_cost,
    uniform_prior,
    unmoved,
)
from coopcourse.understanding.kitchen import State
from coopcourse.understanding.planning import Moves, Planner

Prior: TypeAlias = Callable[[Planner, State, tuple[Allocation, ...]], Belief]
Learner: TypeAlias = Callable[[Planner, Belief, State, Moves, float], Belief]


@dataclass(frozen=True)
class Model:
    """A way to decide: which allocations count, what is believed first, what is learned.

    >>> GREEDY.name
    'Greedy'
    """

    name: str
    allocations: Allocator = all_allocations
    prior: Prior = prior_by_cost
    learn: Learner = posterior

    def first(self, planner: Planner, state: State, cook: int) -> Belief:
        """Return what a cook believes in a state, before any move."""
        return self.prior(planner, state, self.allocations(planner, state, cook))


BAYESIAN_DELEGATION = Model("Bayesian Delegation")
UNIFORM_PRIORS = replace(BAYESIAN_DELEGATION, name="Uniform Priors", prior=uniform_prior)
FIXED_BELIEFS = replace(BAYESIAN_DELEGATION, name="Fixed Beliefs", learn=unmoved)
DIVIDE_AND_CONQUER = replace(BAYESIAN_DELEGATION, name="Divide & Conquer", allocations=divided)
GREEDY = replace(BAYESIAN_DELEGATION, name="Greedy", allocations=own_only)
MODELS = {
    model.name: model
    for model in (
        BAYESIAN_DELEGATION,
        UNIFORM_PRIORS,
        FIXED_BELIEFS,
        DIVIDE_AND_CONQUER,
        GREEDY,
    )
}
