"""A tournament: everyone meets everyone, and whoever earns most on average comes first.

Chapter: notebooks/05b-reciprocity
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coopcourse.evolution.encounters import Array
from coopcourse.evolution.repeated import exact
from coopcourse.evolution.repeated.horizons import Horizon
from coopcourse.evolution.repeated.match import bench, play
from coopcourse.evolution.repeated.payoffs import AXELROD, Payoffs
from coopcourse.evolution.repeated.strategy import Strategy
from coopcourse.tables import table


@dataclass(frozen=True, eq=False, repr=False)
class Standings:
    """Who got what: `payoffs[i, j]` is what strategy i earns a round against strategy j.

    On the diagonal each meets its own twin, as in Axelrod's tournaments. It shows as a table.
    """

    strategies: tuple[Strategy, ...]
    payoffs: Array  # (strategies, strategies)

    @property
    def names(self) -> list[str]:
        """The strategies' names, in the order they came."""
        return [each.name for each in self.strategies]

    @property
    def scores(self) -> Array:
        """The average payoff a round of each strategy, its own twin included."""
        return np.asarray(self.payoffs.mean(axis=1))

    @property
    def ranking(self) -> list[str]:
        """The names, best score first; equal scores keep their order."""
        return [self.names[place] for place in np.argsort(-self.scores, kind="stable")]

    def rank(self, name: str) -> int:
        """The place of a strategy, 1 for the best; equal scores share the better place.

        A difference of a billionth is no difference.
        """
        mine = self.scores[self.names.index(name)]
        return 1 + int((self.scores > mine + 1e-9).sum())

    def _rows(self) -> list[tuple[object, ...]]:
        scores = dict(zip(self.names, self.scores.tolist(), strict=True))
        return [(f"{self.rank(name)}. {name}", scores[name]) for name in self.ranking]

    def __repr__(self) -> str:
        return repr(table(["Strategy", "Payoff a round"], self._rows()))

    def _repr_html_(self) -> str:
        return table(["Strategy", "Payoff a round"], self._rows())._repr_html_()


def tournament(
    strategies: Sequence[Strategy],
    *,
    turns: int = 200,
    repeats: int = 10,
    noise: float = 0.0,
    payoffs: Payoffs = AXELROD,
    rng: np.random.Generator,
) -> Standings:
    """Play every pair, twins included, `repeats` times for `turns` rounds; moves slip by `noise`.

    Source: Axelrod (1980), Effective choice in the Prisoner's Dilemma.

    >>> from coopcourse.evolution.repeated import cast
    >>> some = cast.TIT_FOR_TAT, cast.ALWAYS_COOPERATE, cast.ALWAYS_DEFECT
    >>> tournament(some, rng=np.random.default_rng(1))
    Strategy             Payoff a round
    1. Always defect     2.34
    2. Tit for Tat       2.33
    3. Always cooperate  2.00
    """
    pairs = np.stack(np.triu_indices(len(strategies)))  # (2, matches)
    seats = bench([each.machine for each in strategies])
    many = np.repeat(pairs, repeats, axis=1)
    totals = play(seats, many, turns, noise=noise, payoffs=payoffs, rng=rng)
    mean = totals.reshape(2, -1, repeats).mean(axis=2) / turns  # (2, matches)
    (first, second), paid = pairs, np.empty((len(strategies),) * 2)
    paid[second, first], paid[first, second] = mean[1], mean[0]
    same = first == second
    paid[first[same], first[same]] = mean[:, same].mean(axis=0)  # a twin is paid in either seat
    return Standings(tuple(strategies), paid)


def expected_standings(
    strategies: Sequence[Strategy],
    *,
    horizon: Horizon = exact.USUAL,
    noise: float = 0.0,
    payoffs: Payoffs = AXELROD,
) -> Standings:
    """The standings that endless repeats would approach, computed without any.

    >>> from coopcourse.evolution.repeated import cast
    >>> expected_standings((cast.ALWAYS_DEFECT, cast.COIN)).ranking
    ['Always defect', 'Coin toss']
    """
    machines = [each.machine for each in strategies]
    paid = exact.expected_payoffs(machines, horizon=horizon, noise=noise, payoffs=payoffs)
    return Standings(tuple(strategies), paid)
