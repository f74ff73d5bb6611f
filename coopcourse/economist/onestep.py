"""The one-step economy: everybody chooses hours once, knowing the taxes, and is paid for skill.

What is handed back is the same for all whatever one does, so nobody needs to guess what the others
do: the best hours are found by trying them all, for many schedules at once.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from coopcourse.economist.schedules import FEDERAL_CUTOFFS, Array, Schedule
from coopcourse.economist.skills import ranked_skills
from coopcourse.economist.taxes import share_out, slices


@dataclass(frozen=True)
class Economy:
    """People with `skills`, in coin an hour, for whom h hours cost `cost` x h^`exponent` coin.

    Nobody works more than `most_hours`. Raises ValueError for an economy that cannot be.

    >>> Economy((1.0, 2.0)).incomes[:, -1].tolist()
    [100.0, 200.0]
    """

    skills: tuple[float, ...]
    cost: float = 0.012
    exponent: float = 2.0
    most_hours: int = 100
    cutoffs: tuple[float, ...] = field(default=FEDERAL_CUTOFFS, repr=False)

    def __post_init__(self) -> None:
        if not self.skills or min(self.skills) < 0 or self.cost <= 0 or self.most_hours < 1:
            raise ValueError(
                "An economy needs somebody, skills of 0 or more, a cost above 0 and at least one "
                f"hour; {len(self.skills)} people, cost {self.cost:g} and {self.most_hours} came."
            )

    @property
    def incomes(self) -> Array:
        """What each person earns in 0, 1, ... hours; (people, hours)."""
        return np.outer(self.skills, np.arange(self.most_hours + 1.0))

    @property
    def effort(self) -> Array:
        """What 0, 1, ... hours cost a person; (hours,)."""
        return np.asarray(self.cost * np.arange(self.most_hours + 1.0) ** self.exponent)


@dataclass(frozen=True)
class Outcome:
    """What everybody works, earns, has after tax and enjoys, each of shape (..., people)."""

    hours: NDArray[np.int64]
    income: Array
    coin: Array
    utility: Array


def economy(people: int = 4, *, cost: float = 0.012, exponent: float = 2.0) -> Economy:
    """An economy of people with the skills of Zheng et al. (2020).

    >>> economy(2).skills == tuple(ranked_skills(2))
    True
    """
    return Economy(tuple(float(skill) for skill in ranked_skills(people)), cost, exponent)


def uneven_economy(people: int = 10) -> Economy:
    """An economy of unlike people who hardly react to taxes: the elasticity of hours is 1/5.

    The best paid earns four coin an hour, and skills fall off as slowly as a Pareto law of shape 2.

    >>> max(uneven_economy(3).skills)
    4.0
    """
    skills = ranked_skills(people, shape=2.0, most=10.0)
    return Economy(tuple((4 * skills / skills.max()).tolist()), cost=3e-11, exponent=6.0)


def respond(economy: Economy, rates: ArrayLike) -> Outcome:
    """The outcome when everybody answers with their best hours, the fewest among equals.

    `rates` has shape (..., brackets), so that many schedules are tried at once.

    >>> outcome = respond(Economy((1.0, 2.0)), np.zeros(7))
    >>> outcome.hours.tolist()
    [42, 83]
    """
    levels = np.asarray(rates, dtype=np.float64)
    incomes = economy.incomes  # (people, hours)
    inside = slices(incomes, economy.cutoffs)  # (people, hours, brackets)
    due = np.tensordot(levels, inside, axes=(-1, -1))  # (..., people, hours)
    hours = np.argmax(incomes - due - economy.effort, axis=-1)
    return outcome_of(economy, hours, levels)


def outcome_of(economy: Economy, hours: ArrayLike, rates: ArrayLike) -> Outcome:
    """The outcome when people work these hours, (..., people), under rates (..., brackets).

    >>> outcome_of(Economy((1.0, 2.0)), [10, 10], np.full(7, 0.5)).coin.tolist()
    [12.5, 17.5]
    """
    worked = np.asarray(hours, dtype=np.int64)
    income = worked * np.asarray(economy.skills)
    inside = slices(income, economy.cutoffs)  # (..., people, brackets)
    due = (inside * np.asarray(rates, np.float64)[..., None, :]).sum(axis=-1)
    coin = income - due + share_out(due)
    return Outcome(worked, income, coin, coin - economy.effort[worked])


def respond_to(economy: Economy, schedule: Schedule) -> Outcome:
    """The outcome under one schedule. Raises ValueError where its brackets are not the economy's.

    >>> from coopcourse.economist import US_FEDERAL
    >>> respond_to(Economy((1.0, 2.0)), US_FEDERAL).hours.tolist()
    [37, 63]
    """
    if schedule.cutoffs != economy.cutoffs:
        raise ValueError(
            f"The brackets begin at {schedule.cutoffs}, those of the economy at {economy.cutoffs}. "
            "Make both with the same cutoffs."
        )
    return respond(economy, schedule.rates)
