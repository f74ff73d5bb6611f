"""What does it cost that nobody is in charge? The best outcome against the equilibria.

The price of anarchy takes the worst equilibrium, the price of stability the best. Both are ratios,
and a ratio needs a zero that means something: where all welfare is above zero it is best over
equilibrium; where all is below, payoffs are costs, and it is equilibrium over best. Both ratios are
1 or more. In the cases between there is no sensible ratio, and `Price.reading` says why.

Chapter: notebooks/03-welfare
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from coopcourse.games.game import Game
from coopcourse.games.mixed import Entry, expected_payoffs
from coopcourse.games.nash import pure_nash
from coopcourse.games.ties import TOLERANCE
from coopcourse.games.welfare.functions import utilitarian
from coopcourse.games.welfare.orderings import Welfare
from coopcourse.games.welfare.outcomes import payoff_points

Reading = Literal[
    "gains", "costs", "nothing is lost", "all is lost", "no equilibrium", "mixed signs"
]
REASONS = {
    "gains": "best over equilibrium",
    "costs": "cost in equilibrium over least cost",
    "nothing is lost": "the equilibrium is best",
    "all is lost": "infinite: something over nothing",
    "no equilibrium": "undefined: no equilibrium was given",
    "mixed signs": "undefined: welfare is above zero at best and below zero in equilibrium",
}
_NO_RATIO = {"nothing is lost": 1.0, "all is lost": np.inf}


@dataclass(frozen=True, repr=False)
class Price:
    """The welfare of the best outcome and of an equilibrium, and the ratio if there is one.

    >>> Price(best=6.0, equilibrium=2.0).ratio, Price(best=-2.0, equilibrium=-4.0).ratio
    (3.0, 2.0)
    """

    best: float
    equilibrium: float

    @property
    def reading(self) -> Reading:
        """How the ratio is to be read, or why there is none."""
        best, here = self.best, self.equilibrium
        if np.isnan(here):
            return "no equilibrium"
        if abs(best - here) <= TOLERANCE * max(abs(best), abs(here)):
            return "nothing is lost"
        if best > 0 > here:
            return "mixed signs"
        if best == 0 or here == 0:
            return "all is lost"
        return "gains" if here > 0 else "costs"

    @property
    def ratio(self) -> float:
        """1 or more, infinite, or nan where it is undefined."""
        if self.reading in ("gains", "costs"):
            return max(self.best / self.equilibrium, self.equilibrium / self.best)
        return float(_NO_RATIO.get(self.reading, np.nan))

    @property
    def loss(self) -> float:
        """The difference, in units of welfare; defined wherever there is an equilibrium."""
        return self.best - self.equilibrium

    def __repr__(self) -> str:
        if self.reading == "no equilibrium":
            return REASONS[self.reading]
        number = f"{self.ratio:.6g}, " if np.isfinite(self.ratio) else ""
        values = f"best {self.best:.6g}, equilibrium {self.equilibrium:.6g}"
        return f"{number}{REASONS[self.reading]} ({values})"


def price_of_anarchy(
    game: Game,
    *,
    profiles: Iterable[Sequence[Entry]] | None = None,
    welfare: Welfare = utilitarian,
) -> Price:
    """The best outcome against the worst of the equilibria in `profiles`.

    Without `profiles` the equilibria are the pure ones; others may mix, and count with the welfare
    of their expected payoffs. Source: Koutsoupias and Papadimitriou (1999), Worst-case equilibria.

    >>> from coopcourse.games.classics import prisoners_dilemma
    >>> price_of_anarchy(prisoners_dilemma())
    2, cost in equilibrium over least cost (best -2, equilibrium -4)
    """
    return Price(_best(game, welfare), min(_values(game, profiles, welfare), default=np.nan))


def price_of_stability(
    game: Game,
    *,
    profiles: Iterable[Sequence[Entry]] | None = None,
    welfare: Welfare = utilitarian,
) -> Price:
    """The best outcome against the best of the equilibria in `profiles`.

    Without `profiles` the equilibria are the pure ones. Source: Anshelevich and others (2004), The
    price of stability for network design with fair cost allocation.

    >>> from coopcourse.games.classics import stag_hunt
    >>> price_of_stability(stag_hunt())
    1, the equilibrium is best (best 6, equilibrium 6)
    """
    return Price(_best(game, welfare), max(_values(game, profiles, welfare), default=np.nan))


def _best(game: Game, welfare: Welfare) -> float:
    values = np.asarray(welfare(payoff_points(game)))
    if values.ndim != 1:
        raise ValueError(
            "A price is a ratio of two numbers, so the welfare function must give one number for "
            "each outcome; an ordering like leximin gives none."
        )
    return float(values.max())


def _values(
    game: Game, profiles: Iterable[Sequence[Entry]] | None, welfare: Welfare
) -> list[float]:
    chosen = pure_nash(game) if profiles is None else profiles
    return [float(welfare(expected_payoffs(game, profile))) for profile in chosen]
