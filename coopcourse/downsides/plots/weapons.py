"""What a threat costs its target, and when punishment holds up a norm.

Chapter: notebooks/12-downsides
"""

from typing import Any

import numpy as np
from matplotlib.axes import Axes

from coopcourse.downsides.punishment import Norm
from coopcourse.downsides.threats import Threat, outcome
from coopcourse.figures import PALETTE, axes, styled
from coopcourse.svg import INK

_PAID, _HARM = PALETTE["blue"], PALETTE["vermilion"]
_MOST = 20  # the most that a surrogate may be feared, in the picture


@styled
def surrogate_losses(real: Threat, fear: float, cost: float, *, ax: Axes | None = None) -> Axes:
    """What the target pays, and how she is harmed, by how much she fears the surrogate."""
    ax = axes(height=3.2) if ax is None else ax
    _loss_areas(real, cost, ax)
    ax.axvline(fear, color=INK, linewidth=1, linestyle=":")
    here = outcome(real, Threat(fear, cost) if fear else None)
    ax.plot(fear, here.loss, "o", color=INK, markersize=9, clip_on=False)
    ax.set(xlim=(0, _MOST), ylim=(0, 8), xticks=(0, 5, 10, 15, 20), yticks=(0, 2, 4, 6, 8))
    ax.set(xlabel="How much the delegate fears the decoy", ylabel="Alice's expected loss")
    return ax


def _loss_areas(real: Threat, cost: float, ax: Axes) -> None:
    fears = np.linspace(0.01, _MOST, 161)
    ends = [outcome(real, Threat(each, cost)) for each in fears]
    paid, loss = np.array([end.paid for end in ends]), np.array([end.loss for end in ends])
    ax.fill_between(fears, paid, color=_PAID, alpha=0.5, linewidth=0)
    hatched: dict[str, Any] = {"edgecolor": _HARM, "hatch": "///", "linewidth": 0.8}
    harmed = (loss > paid).tolist()
    ax.fill_between(fears, paid, loss, where=harmed, facecolor="none", **hatched)
    ax.text(0.4, 0.25, "paid", va="bottom")
    ax.text(0.4, 6.6, "harmed", va="bottom", color=_HARM)


@styled
def norm_gain(norm: Norm, *, ax: Axes | None = None) -> Axes:
    """What following gains by the share of followers: a ring tips, a dot holds."""
    ax = axes(height=3.2) if ax is None else ax
    ax.plot((0, 1), (norm.gain(0), norm.gain(1)), color=_PAID)
    ax.axhline(0, color=INK, linewidth=0.8)
    tips = norm.tipping_point
    if tips is not None:
        ax.plot(tips, 0, "o", color=INK, markersize=10, fillstyle="none")
    holds = (0.0,) if tips is None and norm.gain(1) <= 0 else (1.0,) if tips is None else (0.0, 1.0)
    for end in holds:
        ax.plot(end, 0, "o", color=INK, markersize=9, clip_on=False)
    for at, sign in _arrows(norm):
        ax.plot(at, 0, ">" if sign > 0 else "<", color=_HARM, markersize=8)
    ax.set(xlim=(-0.01, 1.01), ylim=(-42, 42), xticks=(0, 0.5, 1), yticks=(-40, -20, 0, 20, 40))
    ax.set(xlabel="Share who follow the norm, and fine", ylabel="What following gains")
    return ax


def _arrows(norm: Norm) -> list[tuple[float, float]]:
    tips = norm.tipping_point
    middles = (0.5,) if tips is None else (tips / 2, (1 + tips) / 2)
    return [(at, norm.gain(at)) for at in middles]
