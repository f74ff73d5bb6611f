"""Direct reciprocity one by one: people meet, play a match, and whoever earns more is copied.

Chapter: notebooks/05b-reciprocity
"""

from dataclasses import dataclass

import numpy as np

from coopcourse.chances import draw
from coopcourse.evolution.encounters import Array
from coopcourse.evolution.estimates import Estimate
from coopcourse.evolution.repeated.automaton import Automaton, Whole
from coopcourse.evolution.repeated.exact import expected_payoffs
from coopcourse.evolution.repeated.horizons import continued
from coopcourse.evolution.repeated.match import Bench, bench, play
from coopcourse.evolution.repeated.payoffs import Payoffs


@dataclass(frozen=True)
class Encounters:
    """How people meet: the game of a round, the chance `w` of another one, and of a slip."""

    payoffs: Payoffs
    w: float
    noise: float = 0.0

    def match_payoffs(self, mutant: Automaton, resident: Automaton) -> Array:
        """What each expects of a whole match, [[mutant meets mutant, ...], ...], 2 x 2.

        >>> from coopcourse.evolution.repeated import cast, donation
        >>> met = Encounters(donation(b=3, c=1), w=0.5)
        >>> met.match_payoffs(cast.TIT_FOR_TAT.machine, cast.ALWAYS_DEFECT.machine)
        array([[ 4., -1.],
               [ 3.,  0.]])
        """
        a_round = expected_payoffs(
            (mutant, resident),
            horizon=continued(self.w),
            noise=self.noise,
            payoffs=self.payoffs,
        )
        return a_round / (1 - self.w)


def takeovers(
    mutant: Automaton,
    resident: Automaton,
    met: Encounters,
    *,
    size: int,
    strength: float,
    runs: int,
    rng: np.random.Generator,
) -> Estimate:
    """In how many of `runs` populations of `size` the heirs of one mutant take over.

    In each step all meet in pairs and play a match to its end. One is copied, with a chance in
    proportion to 1 - strength + strength * its payoff of that day (at least 0), in place of a
    random one. Raises ValueError unless `size` is even.

    >>> from coopcourse.evolution.repeated import cast, donation
    >>> met = Encounters(donation(b=3, c=1), w=0.5)
    >>> pair = cast.TIT_FOR_TAT.machine, cast.ALWAYS_DEFECT.machine
    >>> takeovers(*pair, met, size=4, strength=0, runs=100, rng=np.random.default_rng(1))
    0.17, between 0.109 and 0.255
    """
    if size % 2 or size < 2:
        raise ValueError(f"All meet in pairs, so that an even number is needed, not {size}.")
    seats = bench((mutant, resident))
    kind = np.ones((runs, size), dtype=np.int64)  # 1 is the resident
    kind[:, 0] = 0
    won = 0
    while len(kind):
        kind = _after_a_day(rng.permuted(kind, axis=1), seats, met, strength, rng)
        residents = kind.sum(axis=1)
        won += int((residents == 0).sum())
        kind = kind[(residents > 0) & (residents < size)]
    return Estimate(won, runs)


def _after_a_day(
    kind: Whole, seats: Bench, met: Encounters, strength: float, rng: np.random.Generator
) -> Whole:
    """Neighbours in the list meet; then one is copied over a random other, or itself."""
    runs, size = kind.shape
    pairs = kind.reshape(-1, 2).T
    rounds = rng.geometric(1 - met.w, size=pairs.shape[1])
    paid = play(seats, pairs, rounds, noise=met.noise, payoffs=met.payoffs, rng=rng)
    fitness = np.maximum(0, 1 - strength + strength * paid.T.reshape(runs, size))
    parent = draw(fitness, rng=rng)
    rows = np.arange(runs)
    heirs = kind.copy()
    heirs[rows, rng.integers(size, size=runs)] = kind[rows, parent]
    return heirs
