"""Selection at work: a crowd of helpers and takers, and what each of them earns as time goes by.

Chapter: notebooks/05a-evolution
"""

import numpy as np
from matplotlib.axes import Axes

from coopcourse.evolution.encounters import Array
from coopcourse.figures import CAST, axes, styled
from coopcourse.svg import INK

SIDE = 10  # the crowd stands in rows of ten
_GIVES, _TAKES = CAST["Cooperate"], CAST["Defect"]


@styled
def selection_at_work(
    times: Array, earned: Array, now: int, share: float, *, ax: Axes | None = None
) -> Axes:
    """A crowd of 100 in which `share` cooperate, beside what everyone earns over time.

    `earned` holds the payoff of cooperators, of defectors and the mean, shape (3, times); `now` is
    a place among the times. Source: after Nowak (2006), Five rules, figure 1.
    """
    ax = axes() if ax is None else ax
    ax.set_axis_off()
    _crowd(share, ax.inset_axes((-0.1, 0.02, 0.42, 0.96)))
    right = ax.inset_axes((0.45, 0.0, 0.57, 1.0))
    looks = (
        ("Cooperators", _GIVES.color, "-", 2.0),
        ("Defectors", _TAKES.color, "--", 2.0),
        ("Mean of all", INK, "-", 1.0),
    )
    for line, (label, color, dash, wide) in zip(earned, looks, strict=True):
        right.plot(times, line, dash, color=color, linewidth=wide, label=label)
    for line, look in zip(earned, (_GIVES, _TAKES), strict=False):
        right.plot(times[now], line[now], look.marker, color=look.color, markersize=8)
    right.set(xlabel="Generation", ylabel="Payoff", ylim=(-1.4, earned.max() * 1.08))
    right.locator_params(nbins=4)
    right.set_xticks((times[0], times[len(times) // 2], times[-1]))
    right.yaxis.set_label_coords(-0.12, 0.5)
    right.legend(loc="upper right", borderpad=0, handlelength=1.6)
    return ax


def _crowd(share: float, ax: Axes) -> None:
    """A square of 100; who stands where is shuffled once and for all."""
    order = np.random.default_rng(1).permutation(SIDE**2)
    gives = order < round(share * SIDE**2)
    row, column = np.divmod(np.arange(SIDE**2), SIDE)
    for held, look in ((gives, _GIVES), (~gives, _TAKES)):
        ax.plot(column[held], row[held], look.marker, color=look.color, markersize=7, ls="none")
    ax.set(xlim=(-0.7, SIDE - 0.3), ylim=(-0.7, SIDE - 0.3), aspect="equal")
    ax.set_axis_off()
