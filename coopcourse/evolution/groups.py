"""Groups that do well grow and split: defectors win inside a group, cooperators' groups win.

Whoever is copied stays in the group. A group that outgrows its limit splits with chance q, and
another group, any, makes room for it; otherwise a member dies.

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.chances import draw
from coopcourse.evolution.encounters import Array
from coopcourse.evolution.estimates import Estimate
from coopcourse.evolution.fixation import fixation_probability
from coopcourse.evolution.trials import PATIENCE

Members = NDArray[np.int64]  # (replicates, groups, 2): givers and others


@dataclass(frozen=True)
class Tribes:
    """`groups` groups of at most `size` members who give to each other: b and c, and a strength.

    Fitness is 1 - strength + strength * payoff, averaged over the other members. Raises ValueError
    with advice. Source: Traulsen and Nowak (2006), Evolution of cooperation by multilevel
    selection.

    >>> tribes = Tribes(size=10, groups=10, b=3, c=1, strength=0.01)
    >>> tribes.threshold, round(tribes.exact_lift, 4)
    (2.25, 1.0277)
    """

    size: int
    groups: int
    b: float
    c: float
    strength: float

    def __post_init__(self) -> None:
        if self.size < 2 or self.groups < 1 or not 0 <= self.strength * (1 + self.c) < 1:
            raise ValueError(
                "Tribes need groups of 2 or more, 1 group or more, and strength * (1 + c) below 1; "
                f"not {self.size}, {self.groups} and {self.strength * (1 + self.c):.3g}."
            )

    @property
    def threshold(self) -> float:
        """The ratio b/c above which one giver beats drift: rare splits, weak selection.

        1 + n/(m - 2); infinite for fewer than three groups.
        """
        return 1 + self.size / (self.groups - 2) if self.groups > 2 else np.inf

    @property
    def exact_lift(self) -> float:
        """All players * the chance that one giver takes over all groups, if splits are rare.

        For any strength: she takes over her group, and then it takes over the others, one by one.
        """
        give = [[self.b - self.c, -self.c], [self.b, 0]]
        inside = fixation_probability(give, self.size, strength=self.strength)
        if self.groups == 1:
            return self.size * inside
        fit = np.array([[self.b - self.c] * 2, [0, 0]], dtype=np.float64)  # a group of one mind
        between = fixation_probability(fit, self.groups, strength=self.strength)
        return self.size * self.groups * inside * between


def simulated_fixation(
    tribes: Tribes, *, split: float = 0.01, runs: int, rng: np.random.Generator
) -> Estimate:
    """How many of `runs` worlds one giver takes over; a full group splits with chance `split`.

    >>> tribes = Tribes(size=3, groups=2, b=3, c=1, strength=0)
    >>> rng = np.random.default_rng(1)
    >>> simulated_fixation(tribes, split=0.2, runs=400, rng=rng).holds(1 / 6)
    True
    """
    members = np.zeros((runs, tribes.groups, 2), dtype=np.int64)
    members[..., 1] = tribes.size
    members[:, 0] = (1, tribes.size - 1)
    wins = 0
    while len(members):
        for _ in range(PATIENCE):
            one_birth(tribes, members, split, rng)
        givers, others = members.sum(axis=1).T
        wins += int((others == 0).sum())
        members = members[(givers > 0) & (others > 0)]
    return Estimate(wins, runs)


def one_birth(tribes: Tribes, members: Members, split: float, rng: np.random.Generator) -> Members:
    """One more member in every replicate, changed in place, and what follows if it is too many."""
    rows = np.arange(len(members))
    group, kind = np.divmod(draw(_weights(tribes, members).reshape(len(members), -1), rng=rng), 2)
    members[rows, group, kind] += 1
    full = members[rows, group].sum(axis=1) > tribes.size
    splits = full & (rng.random(len(members)) < split)
    _die(members, np.flatnonzero(full & ~splits), group, rng)
    if tribes.groups > 1:
        _split(members, np.flatnonzero(splits), group, rng)
    else:
        _die(members, np.flatnonzero(splits), group, rng)
    return members


def _weights(tribes: Tribes, members: Members) -> Array:
    givers, total = members[..., 0], members.sum(axis=-1)
    met = np.maximum(total - 1, 1)
    social = total > 1  # a lone member meets nobody
    give = (tribes.b * (givers - 1) / met - tribes.c) * social
    take = tribes.b * givers / met * social
    paid = np.stack((give, take), axis=-1)
    return members * (1 - tribes.strength + tribes.strength * paid)


def _die(
    members: Members, rows: NDArray[np.intp], group: NDArray[np.intp], rng: np.random.Generator
) -> None:
    at = group[rows]
    members[rows, at, draw(members[rows, at], rng=rng)] -= 1


def _split(
    members: Members, rows: NDArray[np.intp], group: NDArray[np.intp], rng: np.random.Generator
) -> None:
    """Everyone tosses a coin; those with heads take the place of another, random group."""
    if not len(rows):
        return
    at = group[rows]
    givers, others = members[rows, at].T
    total = givers + others
    heads = np.clip(rng.binomial(total, 0.5), 1, total - 1)  # no half stays empty
    leaving = rng.hypergeometric(givers, others, heads)
    leave = np.stack((leaving, heads - leaving), axis=1)
    place = (at + 1 + rng.integers(members.shape[1] - 1, size=len(rows))) % members.shape[1]
    members[rows, at] -= leave
    members[rows, place] = leave
