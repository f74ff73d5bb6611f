"""I help you because you helped somebody else: names travel, and pay for kindness.

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.estimates import Z95, Crossing

Mask = NDArray[np.bool_]
Naming: TypeAlias = Literal["standing", "scoring"]
_SETTLING = 20  # days before anything is counted, so that names have settled


@dataclass(frozen=True)
class Town:
    """`size` people, some of them defectors; a stranger's name is known with chance `q`.

    Defectors never help. The others, discriminators, help unless they know that the other's name is
    bad. Naming says what costs a good name: in "scoring", not to help; in "standing", not to help
    someone whose name is good. Raises ValueError with advice.
    """

    size: int
    defectors: int
    q: float
    naming: Naming = "standing"

    def __post_init__(self) -> None:
        if self.size % 2 or not 0 < self.defectors < self.size:
            raise ValueError(
                "A town has an even number of people, and both kinds among them; not "
                f"{self.defectors} defectors of {self.size}."
            )
        if not 0 <= self.q <= 1 or self.naming not in ("standing", "scoring"):
            raise ValueError(
                f"q is a chance and naming is 'standing' or 'scoring'; not {self.q}, {self.naming}."
            )

    @property
    def expected_ratio(self) -> float:
        """The ratio b/c above which discriminators earn more, once names have settled.

        Where names are deserved (standing), one defector in a large town asks for 1/q, and half of
        the town for 2/q - 1.

        >>> [round(Town(10_000, defectors, q=0.5).expected_ratio, 2) for defectors in (1, 5000)]
        [2.0, 3.0]
        """
        kind, others, trusts = self.size - self.defectors, self.size - 1, 1 - self.q
        if self.naming == "standing":
            given, welcome = (kind - 1) + self.defectors * trusts, 1.0
        else:  # a good name is to have helped, which chance g meets: g = 1 - q (1 - g of the kind)
            good = trusts / (1 - self.q * (kind - 1) / others)
            given, welcome = others * good, trusts + self.q * good
        received = (kind - 1) * welcome - kind * trusts  # above what a defector receives
        return given / received if received > 0 else np.inf


def critical_ratio(
    town: Town, *, days: int = 200, replicates: int = 100, rng: np.random.Generator
) -> Crossing:
    """The ratio b/c at which both kinds earn alike, as seen in many towns, with its 95 % interval.

    Each day all meet in pairs, and each may help the other. Payoffs are straight lines in b and c,
    so that help given and help received tell where they cross.

    >>> town = Town(size=100, defectors=1, q=0.5)
    >>> critical_ratio(town, replicates=20, rng=np.random.default_rng(1)), town.expected_ratio
    (2.04 ± 0.052, 2.0309278350515463)
    """
    given, received = _help(town, days, replicates, rng)  # (replicates, people) each
    cost = _lead_of_the_kind(given, town)
    gain = _lead_of_the_kind(received, town)
    ratio = float(cost.mean() / gain.mean())
    error = (cost - ratio * gain).std(ddof=1) / (gain.mean() * np.sqrt(replicates))
    return Crossing(ratio, float(Z95 * error))


def _lead_of_the_kind(counts: Array, town: Town) -> Array:
    """How much more a discriminator has than a defector, on average, town by town."""
    unkind, kind = counts[:, : town.defectors], counts[:, town.defectors :]
    return kind.mean(axis=1) - unkind.mean(axis=1)  # type: ignore[no-any-return]


def _help(town: Town, days: int, replicates: int, rng: np.random.Generator) -> tuple[Array, Array]:
    everyone = np.tile(np.arange(town.size), (replicates, 1))
    rows = np.arange(replicates)[:, None]
    good = np.ones(everyone.shape, dtype=np.bool_)
    given, received = np.zeros(everyone.shape), np.zeros(everyone.shape)
    for day in range(-_SETTLING, days):
        order = rng.permuted(everyone, axis=1)
        partner = np.empty_like(order)
        partner[rows, order[:, ::2]], partner[rows, order[:, 1::2]] = order[:, 1::2], order[:, ::2]
        deserves = good[rows, partner]
        known = rng.random(everyone.shape) < town.q
        helps = (everyone >= town.defectors) & (deserves | ~known)
        good = _names(good, helps, deserves, town.naming)
        if day >= 0:
            given += helps
            received += helps[rows, partner]
    return given, received


def _names(good: Mask, helps: Mask, deserves: Mask, naming: Naming) -> Mask:
    """Who has a good name tomorrow."""
    if naming == "scoring":
        return helps
    return np.where(helps, True, good & ~deserves)
