"""Theory as a curve, runs as points with intervals, and drift as the line that both must cross.

Chapter: notebooks/05a-evolution
"""

import numpy as np
from matplotlib.axes import Axes

from coopcourse.evolution.crossings import Runs
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

FEWEST, MOST = 0.2, 8.0  # times drift


@styled
def lifts(seen: Runs, ratio: float, highest: float, *, ax: Axes | None = None) -> Axes:
    """Chance over drift against b/c up to `highest`: theory, runs, thresholds, and a ratio."""
    ax = axes() if ax is None else ax
    ratios = np.linspace(1, highest, 45)
    expected = np.array([seen.model.lift(float(each)) for each in ratios])
    ax.plot(ratios, expected, color=PALETTE["blue"])
    places = np.array(seen.model.ratios)
    shown = places <= highest
    places, (value, low, high) = places[shown], seen.lifts[shown].T
    ax.vlines(places, low, high, color=PALETTE["vermilion"], linewidth=2)
    ax.plot(places, value, "s", color=PALETTE["vermilion"], markersize=5)
    _drift(highest, ax)
    _threshold(seen.model.large, "--", "large world", ax)
    _threshold(seen.model.threshold, "-", "this world", ax)
    ax.plot(ratio, seen.model.lift(ratio), "o", color=PALETTE["blue"], markersize=9)
    ax.set_yscale("log")
    ax.set(ylim=(FEWEST, MOST), xlim=(0.8, highest + 0.2), xlabel="b/c", ylabel="Chance / drift")
    ax.set_xticks([each for each in (1, 4, 8, 12) if each <= highest])
    ax.set_yticks((0.25, 0.5, 1, 2, 4, 8), ("1/4", "1/2", "1", "2", "4", "8"))
    ax.minorticks_off()
    ax.yaxis.set_label_coords(-0.1, 0.5)
    return ax


def _drift(highest: float, ax: Axes) -> None:
    ax.axhline(1, color=INK, linewidth=0.8)
    ax.text(highest, 0.95, "drift", ha="right", va="top")


def _threshold(at: float, dash: str, name: str, ax: Axes) -> None:
    if np.isfinite(at):
        ax.plot((at, at), (FEWEST, 1), dash, color=INK, linewidth=1.2, label=f"{name}: {at:.3g}")
        ax.legend(loc="upper left", borderpad=0, handlelength=1.6)
