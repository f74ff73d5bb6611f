"""Whose good? One economy, five schedules, and a planner who may change its mind about the aim.

Chapter: notebooks/11-institutions
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from coopcourse.economist import plots
from coopcourse.economist.design import best_schedule, saez_at_rest
from coopcourse.economist.objectives import OBJECTIVES
from coopcourse.economist.onestep import Economy, economy, respond_to, uneven_economy
from coopcourse.economist.schedules import FREE_MARKET, US_FEDERAL, Schedule
from coopcourse.explorer import Explorer, choice

PEOPLE: Mapping[str, tuple[Economy, float]] = {
    "weakly": (uneven_economy(10), 0.2),
    "strongly": (economy(4), 1.0),
}
LEARNED = "tuned to E × P"
AIMS = {
    "Equality × productivity": "equality x productivity",
    "Sum of utilities": "utilitarian",
    "The worst off": "Rawlsian",
    "Utilities, the poor count more": "inverse income",
}


@dataclass(frozen=True)
class Contest:
    """What each policy is worth under an aim, among people who react so much."""

    aim: str
    react: str
    values: Mapping[str, float]

    @property
    def winner(self) -> str:
        """The policy that the aim likes best."""
        return max(self.values, key=lambda name: self.values[name])


@lru_cache(maxsize=4)
def policies(react: str) -> Mapping[str, Schedule]:
    """The schedules that compete; Saez's formula knows the true elasticity."""
    people, elasticity = PEOPLE[react]
    return {
        "no tax": FREE_MARKET,
        "US federal": US_FEDERAL,
        "Saez": saez_at_rest(people, elasticity),
        LEARNED: best_schedule(people, rng=np.random.default_rng(1)),
    }


def contest(aim: str, react: str) -> Contest:
    """Score all policies by the aim, with everybody's best answers."""
    people, value = PEOPLE[react][0], OBJECTIVES[AIMS[aim]]
    scores = {name: float(value(respond_to(people, tax))) for name, tax in policies(react).items()}
    return Contest(aim, react, scores)


def describe(of: Contest) -> str:
    """Who wins, and what the others reach."""
    ranks = sorted(of.values.items(), key=lambda pair: -pair[1])
    (_, first), (_, second) = ranks[:2]
    scores = [f"{name} {score:.4g}" for name, score in ranks]
    if first - second < 0.001 * first:
        scores[0] += " by a hair"
    return f'People react {of.react}. The aim "{of.aim}" ranks the taxes: {", ".join(scores)}.'


whose_good = Explorer(
    contest,
    lambda of, ax: plots.ranking(of.values, of.aim, ax=ax),
    describe,
    [
        choice("aim", "The aim is", tuple(AIMS), value="Equality × productivity"),
        choice("react", "People react to taxes", tuple(PEOPLE), value="weakly"),
    ],
    title="Whose good?",
    height=2.6,
    tries={
        "the sum": {"aim": "Sum of utilities"},
        "the worst off": {"aim": "The worst off"},
        "people who react": {"react": "strongly"},
    },
)
