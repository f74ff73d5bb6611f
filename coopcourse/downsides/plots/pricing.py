"""A pricing program as a map, and the prices of two programs through time.

Chapter: notebooks/12-downsides
"""

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from coopcourse.downsides.pricing.market import Floats, Market
from coopcourse.figures import CAST, axes, styled
from coopcourse.svg import INK


@styled
def session_story(
    market: Market, plan: NDArray[np.uint8], path: NDArray[np.int64], *, ax: Axes | None = None
) -> Axes:
    """Alice's plan as a map (the darker, the higher her next price), and both prices in time.

    `plan` is (own, rival), `path` (periods, 2); a ring marks the state on the map in which the
    path ends, the line where it came from.
    """
    ax = axes(height=3.2) if ax is None else ax
    ax.set_axis_off()
    _map(plan, path, ax.inset_axes((0.02, 0.08, 0.42, 0.88)))
    _paths(market, market.menu[path], ax.inset_axes((0.66, 0.08, 0.36, 0.88)))
    return ax


def _map(plan: NDArray[np.uint8], path: NDArray[np.int64], ax: Axes) -> None:
    last = len(plan) - 1
    shades = {"cmap": "Blues", "vmin": -3, "vmax": last + 3}
    ax.imshow(plan, origin="lower", interpolation="none", aspect="auto", **shades)  # type: ignore[arg-type]
    mine, other = path.T
    ax.plot(other, mine, color="black", linewidth=1)
    ax.plot(other[-1], mine[-1], "o", color="black", markersize=10, fillstyle="none")
    ax.set(xlabel="Bob's last price", ylabel="Alice's last price")
    ax.set(xticks=(0, last), yticks=(0, last))
    ax.set(xticklabels=("low", "high"), yticklabels=("low", "high"))
    ax.xaxis.set_label_coords(0.5, -0.06)
    ax.yaxis.set_label_coords(-0.06, 0.5)


@styled
def price_paths(market: Market, prices: Floats, *, ax: Axes | None = None) -> Axes:
    """Mean prices of the one who cuts (Alice) and of the rival (Bob), (periods, 2)."""
    ax = axes() if ax is None else ax
    _paths(market, prices, ax)
    ax.set(xlabel="Periods since the last one before the cut")
    ax.set_position((0.2, 0.18, 0.76, 0.77))
    return ax


def _paths(market: Market, prices: Floats, ax: Axes) -> None:
    periods = np.arange(len(prices))
    levels = {"monopoly\nprice": market.monopoly_price, "rivals'\nprice": market.nash_price}
    for level in levels.values():
        ax.axhline(level, color=INK, linewidth=0.8, linestyle=":")
    for firm, name, size in ((1, "Bob", 7), (0, "Alice", 5)):
        look, left = CAST[name], 0.09 + 0.42 * firm
        ax.plot(left, 0.96, look.marker, color=look.color, markersize=7, transform=ax.transAxes)
        ax.text(left + 0.06, 0.96, name, va="center", transform=ax.transAxes)
        ax.plot(periods, prices[:, firm], look.dash, color=look.color, linewidth=1.5)
        ax.plot(periods, prices[:, firm], look.marker, color=look.color, markersize=size)
    ax.set(ylim=(1.39, 2.07), yticks=list(levels.values()), xlabel="Period")
    ax.set_yticklabels([f"{name} {level:.2f}" for name, level in levels.items()])
    ax.set(xlim=(-0.5, periods[-1] + 0.5), xticks=(0, periods[-1] // 2, periods[-1]))
