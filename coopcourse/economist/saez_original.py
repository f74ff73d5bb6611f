"""Saez's formula as the AI Economist's own program estimates it, with its three oddities.

Incomes are counted in a hundred equal bins and one open bin on top, a bin where nobody is takes its
rate from its neighbours on a straight line, and a bracket takes the mean of its bins. Oddities that
follow: with nobody above the last cutoff the top rate is 100 %; the straight line towards it pulls
up the rates below it; and below the least income seen the line starts at 0.

Chapter: notebooks/11-institutions
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from coopcourse.economist.schedules import FEDERAL_CUTOFFS, Array, Schedule, schedule
from coopcourse.economist.taxes import slices

BINS = 100
TINY = 1e-9  # keeps a share of nobody finite


@dataclass(frozen=True)
class Counts:
    """How many incomes are `below` 0, in each bin of `edges`, and, as values, `above` them all."""

    below: Array
    bins: Array
    above: Array
    edges: Array

    @property
    def people(self) -> float:
        """How many there are in all."""
        return len(self.below) + len(self.above) + float(self.bins.sum())

    @property
    def centres(self) -> Array:
        """The middle of each bin."""
        return np.asarray((self.edges[:-1] + self.edges[1:]) / 2)


def counts(incomes: ArrayLike, top: float = FEDERAL_CUTOFFS[-1]) -> Counts:
    """Sort incomes into bins up to `top`.

    >>> counts([5, 6, 600]).bins[:2].tolist()
    [1.0, 1.0]
    """
    earned = np.asarray(incomes, dtype=np.float64)
    edges = np.linspace(0.0, top, BINS + 1)
    inside = np.histogram(earned, bins=edges)[0].astype(np.float64)
    return Counts(earned[earned < 0], inside, earned[earned > top], edges)


def weight_above(of: Counts) -> Array:
    """G: the mean welfare weight, one over income, of those above each bin's middle; (bins + 1,).

    >>> round(float(weight_above(counts([600, 700]))[-1]), 6)
    1.0
    """
    weights = np.append(of.bins / np.maximum(of.centres, 1.0), _weight(of.above))
    weights = weights / (weights.sum() + _weight(of.below) + TINY)
    shares = np.append(of.bins, len(of.above)) / of.people
    at_edge = _from_here_up(weights) / (_from_here_up(shares) + TINY)
    return np.append((at_edge[:-1] + at_edge[1:]) / 2, at_edge[-1])


def tails(of: Counts) -> Array:
    """A: income times density over the share above, nan in an empty bin; (bins + 1,).

    Half of a bin counts as above its middle. In the open bin it is the mean income over the excess
    of that mean, and 0 with nobody there.

    >>> round(float(tails(counts([1020.6]))[-1]), 6)
    2.0
    """
    shares = np.append(of.bins, len(of.above)) / of.people
    above = _from_here_up(shares) - shares / 2
    density = shares[:-1] / np.diff(of.edges)
    tail = of.centres * density / (np.clip(above[:-1], 0.0, 1.0) + TINY)
    return np.append(np.where(of.bins > 0, tail, np.nan), _top_tail(of))


def saez_as_implemented(
    incomes: ArrayLike, elasticity: float, *, cutoffs: tuple[float, ...] = FEDERAL_CUTOFFS
) -> Schedule:
    """The schedule that the AI Economist's program compares itself with.

    Source: the public program of Zheng et al. (2020).

    >>> saez_as_implemented([100.0] * 10, elasticity=1).rates[-1]  # nobody is up there
    1.0
    """
    of = counts(incomes, cutoffs[-1])
    gain = 1.0 - weight_above(of)
    rates = fill_gaps(gain / (gain + tails(of) * elasticity + TINY))
    widths = slices(np.asarray(cutoffs[1:]), of.edges)  # bin by bin, up to each cutoff
    burden = np.maximum(widths @ rates, 0.0)
    brackets = np.append(np.diff(burden, prepend=0.0) / np.diff(cutoffs), rates[-1])
    return schedule(np.clip(brackets, 0.0, 1.0).round(6).tolist(), cutoffs)


def fill_gaps(rates: Array) -> Array:
    """Rates with straight lines over the missing ones, from a 0 just left of the first.

    >>> fill_gaps(np.array([np.nan, 0.4, np.nan, 0.8])).round(2).tolist()
    [0.2, 0.4, 0.6, 0.8]
    """
    with_start = np.append(0.0, rates)
    place = np.arange(len(with_start))
    known = ~np.isnan(with_start)
    filled = np.interp(place, place[known], with_start[known])
    return np.asarray(filled[1:])


def _weight(incomes: Array) -> float:
    return float((1.0 / np.maximum(incomes, 1.0)).sum())


def _from_here_up(shares: Array) -> Array:
    return np.asarray(shares[::-1].cumsum()[::-1])


def _top_tail(of: Counts) -> float:
    if not len(of.above):
        return 0.0
    mean = float(of.above.mean())
    return mean / (mean - float(of.edges[-1]) + TINY)
