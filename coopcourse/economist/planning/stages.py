"""The stages of the great comparison: school, policies, getting used to each, and the cloud.

Every stage gives arrays to be kept, and is played with randomness of its own.

Chapter: notebooks/11-institutions
"""

from collections.abc import Iterable
from typing import Protocol, TypeVar

import numpy as np

from coopcourse.economist.learning.choosing import Learner, new_learner
from coopcourse.economist.learning.playing import Agents
from coopcourse.economist.learning.school import Timetable, any_rules, one_of, school
from coopcourse.economist.network import Adam
from coopcourse.economist.planning.instep import TERMS, plan_in_step
from coopcourse.economist.planning.measures import measure
from coopcourse.economist.planning.policies import best_of, propose_policies
from coopcourse.economist.planning.trials import Trials, try_out
from coopcourse.economist.schedules import FREE_MARKET, US_FEDERAL, Array
from coopcourse.economist.trained import packed, unpacked
from coopcourse.shipped import Arrays

JUDGES = 64  # worlds in which a policy is judged, the same for all
HELD_OUT = 1_000_000  # marks the randomness of judging
AGAIN = 32  # tax periods to get used to all policies

T = TypeVar("T")


class Watch(Protocol):
    """Shows how far something is, of so many steps."""

    def __call__(self, steps: Iterable[T], many: int, /) -> Iterable[T]:
        """The same steps."""
        ...


def schooled(seed: int, terms: int, *, watch: Watch) -> Arrays:
    """A population after school."""
    rng = np.random.default_rng([seed, 11])
    lessons = school(new_learner(rng=rng), any_rules, Timetable(terms), rng=rng)
    *_, last = watch(lessons, terms)
    learner = last.learner
    return {**packed(learner.chooser.weights, "chooser"), **packed(learner.guess.weights, "guess")}


def restored(stored: Arrays) -> Learner:
    """The learner that a stage has kept."""
    return Learner(Adam.start(unpacked(stored, "chooser")), Adam.start(unpacked(stored, "guess")))


def policies(stored: Arrays, labour: float, seed: int, *, scale: int = 8) -> Arrays:
    """What the formula and a search at once propose for a population."""
    rng = np.random.default_rng([seed, 12])
    return vars(propose_policies(restored(stored), labour, rng=rng, scale=scale))


def in_step(stored: Arrays, labour: float, seed: int, *, watch: Watch) -> Arrays:
    """The rates of a planner who goes slowly."""
    search = plan_in_step(restored(stored), labour, rng=np.random.default_rng([seed, 15]))
    *_, rates = watch(search, sum(TERMS))
    return {"rates": rates}


def used(stored: Arrays, proposed: Arrays, labour: float, seed: int, *, watch: Watch) -> Arrays:
    """All policies, judged by people as they were and once they are used to them.

    They practise under all at once, in equally many worlds, and see the rates of their world. Only
    then, in worlds of its own, the best elasticity of the formula is chosen.
    """
    rng = np.random.default_rng([seed, 13])
    formula, learned = proposed["schedules"], [proposed["learned"], proposed["rates"]]
    untaught = [FREE_MARKET.rates, US_FEDERAL.rates]
    rules = one_of(np.vstack([*untaught, formula, *learned]), labour)
    *_, last = watch(school(restored(stored), rules, Timetable.again(AGAIN), rng=rng), AGAIN)
    after = Agents(last.learner.chooser.weights, labour)
    best = best_of(after, formula, worlds=JUDGES // 4, rng=rng)
    rates = np.vstack([*untaught, formula[0], formula[best], *learned])
    elasticity = {"seen": proposed["elasticities"][0], "best": proposed["elasticities"][best]}
    before = Agents(unpacked(stored, "chooser"), labour)
    judged = _judged(before, rates, seed, "frozen") | _judged(after, rates, seed, "adapted")
    return packed(after.weights, "chooser") | {"rates": rates} | elasticity | judged


def _judged(agents: Agents, rates: Array, seed: int, when: str) -> dict[str, Array]:
    judged = vars(measure(judge(agents, rates, seed)))
    return {f"{when}_{name}": value for name, value in judged.items()}


def judge(agents: Agents, rates: Array, seed: int, *, worlds: int = JUDGES) -> Trials:
    """People live under each schedule in worlds that no policy was made or learned in."""
    return try_out(agents, rates, worlds, rng=np.random.default_rng([HELD_OUT, seed]))


def cloud(stored: Arrays, labour: float, *, schedules: int = 160, worlds: int = 8) -> Arrays:
    """Random schedules on the plane of equality and productivity."""
    rng = np.random.default_rng(14)
    rates = rng.random((schedules, 7)) * rng.random((schedules, 1)) ** 0.5
    found = measure(try_out(Agents(unpacked(stored, "chooser"), labour), rates, worlds, rng=rng))
    return {"rates": rates, "equality": found.equality, "productivity": found.productivity}
