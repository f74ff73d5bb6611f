"""Relatives: whoever helps a sister helps copies of her own ways.

A population of pairs. With chance r the two of a pair have the same parent, otherwise each has one
of her own. A cooperator pays c and her partner receives b. All die, and the next pairs have parents
in proportion to fitness.

Chapter: notebooks/05a-evolution
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.estimates import Estimate


@dataclass(frozen=True)
class Families:
    """`pairs` pairs of players, the two of one parent with chance `relatedness`.

    Raises ValueError unless there are pairs and the relatedness is a chance.

    >>> round(Families(pairs=50, relatedness=0.25).threshold, 4)  # Hamilton's rule says 4
    4.1579
    """

    pairs: int
    relatedness: float

    def __post_init__(self) -> None:
        if self.pairs < 1 or not 0 <= self.relatedness <= 1:
            raise ValueError(
                "A population of families needs 1 pair or more and a relatedness from 0 to 1; not "
                f"{self.pairs} and {self.relatedness}. Try Families(50, 0.25)."
            )

    @property
    def size(self) -> int:
        """How many players there are."""
        return 2 * self.pairs

    @property
    def threshold(self) -> float:
        """The ratio b/c above which a cooperator beats drift, for weak selection.

        Hamilton's 1/r, corrected: in a small population one's own success also pushes relatives
        out. Infinite where no ratio is enough.
        """
        kin = self.relatedness - self._crowding
        return (1 - self._crowding) / kin if kin > 0 else np.inf

    def lift(self, b: float, c: float, strength: float) -> float:
        """All players * the chance that one cooperator takes over, for weak selection."""
        drive = b * (self.relatedness - self._crowding) - c * (1 - self._crowding)
        return 1 + strength * drive * (self.size - 1) / (1 + self.relatedness)

    @property
    def _crowding(self) -> float:
        """By how much one extra child of mine takes places from my own kind."""
        return (1 + self.relatedness) / self.size


def next_share(
    families: Families, share: Array, payoff: tuple[float, float, float], rng: np.random.Generator
) -> Array:
    """The chance that a parent is a cooperator, one generation on, in each replicate.

    `payoff` is (b, c, strength), and `share` the same chance now, shape (replicates,).

    >>> next_share(Families(3, 1), np.array([1.0, 0.0]), (3, 1, 0.1), np.random.default_rng(1))
    array([1., 0.])
    """
    kinds = rng.multinomial(families.pairs, pair_chances(families, share))  # CC, CD, DD
    return parent_share(kinds, payoff)


def pair_chances(families: Families, share: Array) -> Array:
    """The chances that a pair is two, one or no cooperators: shape (..., 3).

    >>> pair_chances(Families(3, 0.5), np.array(0.5))
    array([0.375, 0.25 , 0.375])
    """
    mixed = (1 - families.relatedness) * share * (1 - share)
    return np.stack((share - mixed, 2 * mixed, 1 - share - mixed), axis=-1)


def parent_share(kinds: NDArray[np.int64], payoff: tuple[float, float, float]) -> Array:
    """The chance that a parent is a cooperator when pairs of the three kinds have played.

    >>> parent_share(np.array([1, 0, 1]), (3, 1, 1))  # fitness 2 each, and 0 each
    array(1.)
    """
    b, c, strength = payoff
    both, one, none = np.moveaxis(kinds, -1, 0)
    base = 1 - strength
    givers = both * 2 * (base + strength * (b - c)) + one * (base - strength * c)
    takers = one * (base + strength * b) + none * 2 * base
    return np.asarray(givers / (givers + takers), dtype=np.float64)


def simulated_fixation(
    families: Families,
    b: float,
    c: float,
    *,
    strength: float,
    runs: int,
    rng: np.random.Generator,
) -> Estimate:
    """How many of `runs` populations one cooperator among all parents takes over.

    Raises ValueError when selection is so strong that a fitness is not above 0.

    >>> rng = np.random.default_rng(1)
    >>> simulated_fixation(Families(5, 0.5), 3, 1, strength=0, runs=1000, rng=rng).holds(0.1)
    True
    """
    if strength and not strength * (1 + c) < 1:
        raise ValueError(f"Fitness must stay above 0: try a strength below {1 / (1 + c):.3g}.")
    share, wins = np.full(runs, 1 / families.size), 0
    while len(share):
        share = next_share(families, share, (b, c, strength), rng)
        wins += int((share == 1).sum())
        share = share[(share > 0) & (share < 1)]
    return Estimate(wins, runs)
