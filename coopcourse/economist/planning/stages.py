"""The stages of the great comparison: school, policies, getting used to each, and the cloud.

Every stage gives arrays to be kept, and is played with randomness of its own.

Chapter: notebooks/11-institutions
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias

import numpy as np

from coopcourse.economist.learning.choosing import Learner, new_learner
from coopcourse.economist.learning.playing import Agents
from coopcourse.economist.learning.school import Timetable, any_rules, school, these_rules
from coopcourse.economist.network import Adam
from coopcourse.economist.planning.measures import measure
from coopcourse.economist.planning.policies import propose_policies
from coopcourse.economist.planning.trials import Trials, try_out
from coopcourse.economist.schedules import Array
from coopcourse.economist.trained import packed, unpacked
from coopcourse.shipped import Arrays

JUDGES = 128  # worlds in which a policy is judged, the same for all
HELD_OUT = 1_000_000  # marks the randomness of judging
AGAIN = 20  # tax periods to get used to a policy

Watch: TypeAlias = Callable[[Iterable[Learner], int], Iterable[Learner]]
"""Shows how far lessons are, of so many."""


def schooled(seed: int, terms: int, watch: Watch) -> Arrays:
    """A population after school."""
    rng = np.random.default_rng([seed, 11])
    lessons = school(new_learner(rng=rng), any_rules, Timetable(terms), rng=rng)
    *_, learner = watch(lessons, terms)
    return {**packed(learner.chooser.weights, "chooser"), **packed(learner.guess.weights, "guess")}


def restored(stored: Arrays) -> Learner:
    """The learner that a stage has kept."""
    return Learner(Adam.start(unpacked(stored, "chooser")), Adam.start(unpacked(stored, "guess")))


def policies(stored: Arrays, labour: float, seed: int, *, scale: int = 8) -> Arrays:
    """What each policy proposes for a population, and what it does to people as they are."""
    agents = Agents(unpacked(stored, "chooser"), labour)
    found = propose_policies(agents, rng=np.random.default_rng([seed, 12]), scale=scale)
    judged = measure(judge(agents, found.rates, seed))
    return {"rates": found.rates, "seen": np.array(found.seen), "best": np.array(found.best)} | {
        f"frozen_{name}": value for name, value in vars(judged).items()
    }


def used(stored: Arrays, rates: Array, labour: float, seed: int, watch: Watch) -> Arrays:
    """People once they are used to a policy, and what it does to them then."""
    rng = np.random.default_rng([seed, 13])
    lessons = school(
        restored(stored), these_rules(rates, labour), Timetable.again(AGAIN), rng=rng
    )
    *_, learner = watch(lessons, AGAIN)
    judged = measure(judge(Agents(learner.chooser.weights, labour), rates[None], seed))
    return packed(learner.chooser.weights, "chooser") | {
        f"adapted_{name}": value for name, value in vars(judged).items()
    }


def judge(agents: Agents, rates: Array, seed: int, *, worlds: int = JUDGES) -> Trials:
    """People live under each schedule in worlds that no policy was made or learned in."""
    return try_out(agents, rates, worlds, rng=np.random.default_rng([HELD_OUT, seed]))


def cloud(stored: Arrays, labour: float, *, schedules: int = 160, worlds: int = 8) -> Arrays:
    """Random schedules on the plane of equality and productivity."""
    rng = np.random.default_rng(14)
    rates = rng.random((schedules, 7)) * rng.random((schedules, 1)) ** 0.5
    found = measure(try_out(Agents(unpacked(stored, "chooser"), labour), rates, worlds, rng=rng))
    return {"rates": rates, "equality": found.equality, "productivity": found.productivity}
