"""A disposition that others can read may pay where cleverness, case by case, does not.

Conditional cooperators cooperate with whom they take for one of their own. Maximisers never do.
Two conditional cooperators know each other with chance `known`; a maximiser fools one with chance
`fooled`; all other meetings end in mutual defection.

Chapter: notebooks/07-dispositions
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from coopcourse.intervals import interval


@dataclass(frozen=True)
class Dilemma:
    """The four payoffs of a Prisoner's Dilemma; ValueError when their order tells another story."""

    temptation: float = 5
    reward: float = 3
    punishment: float = 1
    sucker: float = 0

    def __post_init__(self) -> None:
        if not self.temptation > self.reward > self.punishment > self.sucker:
            raise ValueError(
                "A Prisoner's Dilemma needs temptation > reward > punishment > sucker; these are "
                f"{self.temptation}, {self.reward}, {self.punishment}, {self.sucker}."
            )


def expected(dilemma: Dilemma, share: float, *, known: float, fooled: float) -> tuple[float, float]:
    """What a conditional cooperator and a maximiser expect when `share` are cooperators.

    Source: Gauthier (1986), Morals by Agreement, chapter 6.

    >>> expected(Dilemma(), 0.5, known=0.9, fooled=0.3)
    (1.75, 1.6)
    """
    d = dilemma
    cooperator = (
        d.punishment
        + share * known * (d.reward - d.punishment)
        - (1 - share) * fooled * (d.punishment - d.sucker)
    )
    maximiser = d.punishment + share * fooled * (d.temptation - d.punishment)
    return cooperator, maximiser


def threshold(dilemma: Dilemma, share: float) -> float:
    """How many times likelier than being fooled being known must be for the disposition to pay.

    known / fooled > [(T - P) + ((1 - r) / r) (P - S)] / (R - P), with r the share of cooperators.
    Source: Gauthier (1986), Morals by Agreement, chapter 6.

    >>> threshold(Dilemma(), 0.5), threshold(Dilemma(), 0.1)
    (2.5, 6.5)
    """
    if not 0 < share <= 1:
        raise ValueError(f"The share of cooperators is above 0 and at most 1, not {share}.")
    d = dilemma
    strangers = (1 - share) / share
    lost = (d.temptation - d.punishment) + strangers * (d.punishment - d.sucker)
    return lost / (d.reward - d.punishment)


def tipping_share(dilemma: Dilemma, *, known: float, fooled: float) -> float:
    """The share of conditional cooperators above which theirs is the better disposition.

    1 or more when no share is enough; 0 when nobody is ever fooled.

    >>> round(tipping_share(Dilemma(), known=0.9, fooled=0.3), 3)
    0.333
    >>> tipping_share(Dilemma(), known=0.5, fooled=0.5)
    inf
    """
    d = dilemma
    cost = fooled * (d.punishment - d.sucker)
    edge = known * (d.reward - d.punishment) - fooled * (d.temptation - d.punishment)
    return cost / (edge + cost) if edge + cost > 0 else np.inf


def spread(
    dilemma: Dilemma, start: float, *, known: float, fooled: float, step: float = 0.1
) -> Iterator[float]:
    """The share of conditional cooperators, step by step, when the better disposition spreads.

    The replicator equation in steps of `step`. It yields `start` first.

    >>> from itertools import islice
    >>> story = spread(Dilemma(), 0.4, known=0.9, fooled=0.3)
    >>> [round(share, 3) for share in islice(story, 3)]
    [0.4, 0.401, 0.403]
    """
    share = start
    while True:
        yield share
        cooperator, maximiser = expected(dilemma, share, known=known, fooled=fooled)
        share += step * share * (1 - share) * (cooperator - maximiser)


@dataclass(frozen=True)
class Meetings:
    """Mean payoffs of both dispositions over simulated meetings, with 95 % half-widths."""

    cooperator: float
    maximiser: float
    cooperator_error: float
    maximiser_error: float


def meetings(
    dilemma: Dilemma,
    share: float,
    *,
    known: float,
    fooled: float,
    count: int = 20_000,
    rng: np.random.Generator,
) -> Meetings:
    """Play `count` meetings of each disposition with partners drawn at random, and average.

    >>> played = meetings(Dilemma(), 0.5, known=0.9, fooled=0.3, rng=np.random.default_rng(1))
    >>> abs(played.cooperator - 1.75) < 2 * played.cooperator_error
    True
    """
    d = dilemma
    partner = rng.random((2, count)) < share  # is the partner a conditional cooperator?
    read = rng.random((2, count))
    mutual = np.where(read[0] < known, d.reward, d.punishment)
    duped = np.where(read[0] < fooled, d.sucker, d.punishment)
    mine = np.where(partner[0], mutual, duped)
    theirs = np.where(partner[1] & (read[1] < fooled), d.temptation, d.punishment)
    (cooperator, maximiser), errors = interval(np.stack([mine, theirs]))
    return Meetings(float(cooperator), float(maximiser), *errors.tolist())
